/** Which letters are capitals: here · Here, A · HERE, R2D2 · iPhone, CIA's. */
export type Capitals = 'none' | 'first' | 'all' | 'mixed'

/** @param language BCP 47: the capital of i is İ in Turkish */
export function capitalsOf(word: string, language: string): Capitals {
  const lower = word.toLocaleLowerCase(language)
  if (word === lower) return 'none'
  const upper = word.toLocaleUpperCase(language)
  if (capitalised(lower, language) === word) return 'first'
  return word === upper ? 'all' : 'mixed'
}

/** here, HERE → Here */
export function capitalised(word: string, language: string): string {
  const lower = word.toLocaleLowerCase(language)
  const [first = ''] = lower
  return first.toLocaleUpperCase(language) + lower.slice(first.length)
}
