declare module 'popular-english-words' {
  export const words: {
    /** In lower case, the most frequent first. */
    getAll(): readonly string[]
  }
}
