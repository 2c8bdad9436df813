import {words} from '@tactlint/core'

/** The forms of several verbs. */
export interface Inflected {
  /** lose, loses */
  readonly present: readonly string[]
  /** lost; broke, broken */
  readonly past: readonly string[]
  /** losing */
  readonly gerund: readonly string[]
  readonly all: readonly string[]
}

/** Verbs with their forms: “ignore botch slip/slipped break/broke/broken”; what is irregular or doubles its letter is given. */
export function inflected(list: string): Inflected {
  const verbs = words(list).map(entry => entry.split('/') as [string, ...string[]])
  const present = verbs.flatMap(([base]) => [base, withS(base)])
  const past = verbs.flatMap(([base, ...given]) => (given.length > 0 ? given : [withEd(base)]))
  const gerund = verbs.map(([base, given]) => withIng(base, given))
  return {present, past, gerund, all: [...new Set([...present, ...past, ...gerund])]}
}

const withS = (base: string): string =>
  /(?:[sxzo]|sh|ch)$/u.test(base)
    ? `${base}es`
    : /[^aeiou]y$/u.test(base)
      ? `${base.slice(0, -1)}ies`
      : `${base}s`

const withEd = (base: string): string =>
  base.endsWith('e') ? `${base}d` : /[^aeiou]y$/u.test(base) ? `${base.slice(0, -1)}ied` : `${base}ed`

/** “slipped” tells that it is “slipping”. */
function withIng(base: string, given: string | undefined): string {
  const last = base.at(-1) ?? ''
  if (given === `${base}${last}ed`) return `${base}${last}ing`
  if (base.endsWith('ie')) return `${base.slice(0, -2)}ying`
  return base.endsWith('e') && !base.endsWith('ee') ? `${base.slice(0, -1)}ing` : `${base}ing`
}

const doubling = /^(?:[^aeiou]*[aeiou][bdglmnpt]|submit|refer|forbid|quit)$/u

/** Verbs as they stand behind “will” and behind “will be”: go, going; put, putting; cancel, cancelling, canceling. */
export function withGerunds(list: string): readonly string[] {
  const verbs = words(list)
  const gerunds = verbs.map(verb =>
    withIng(verb, doubling.test(verb) ? `${verb}${verb.at(-1) ?? ''}ed` : undefined),
  )
  return [...verbs, ...gerunds, ...(verbs.includes('cancel') ? ['cancelling'] : [])]
}

/** Nouns as one and as several: clerk, clerks; boss, bosses; secretary, secretaries; salesman, salesmen. */
export const inAnyNumber = (list: string): readonly string[] =>
  words(list).flatMap(noun => [noun, noun.endsWith('man') ? `${noun.slice(0, -3)}men` : withS(noun)])
