/** One phrase or word, several or none, as a list. */
export const listOf = (words: string | readonly string[] | undefined): readonly string[] =>
  words === undefined ? [] : typeof words === 'string' ? [words] : words

/** Whether it is one, or a list of them. */
export const isListed = (words: unknown): words is string | readonly string[] =>
  typeof words === 'string' || (Array.isArray(words) && words.every(word => typeof word === 'string'))
