/** From 0 to 100; null where there is nothing to judge. */
export interface Scores {
  readonly heat: number | null
  readonly politeness: number | null
  readonly completeness: number | null
  /** Of the message; null when it is not known. */
  readonly language: string | null
}

/** “heat 10 · politeness 37”: what there is to judge. */
export function labelOf({heat, politeness, completeness}: Scores): string {
  const parts = Object.entries({heat, politeness, completeness}).flatMap(([name, value]) =>
    value === null ? [] : [`${name} ${value}`],
  )
  return parts.length === 0 ? 'tactlint' : parts.join(' · ')
}

export function tooltipOf({language}: Scores): string {
  if (language === null) return 'None of the installed languages was recognised, so nothing was checked.'
  const name = new Intl.DisplayNames(['en'], {type: 'language'}).of(language) ?? language
  return `A message in ${name}. Heat: less is better; politeness and completeness: more is better. Click to see it rewritten.`
}
