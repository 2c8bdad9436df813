/**
 * For patterns that are written in small letters: one with `i` and letters of all scripts takes half a millisecond to make ready,
 * which a message that is linted alone would wait for.
 */
export const inSmallLetters = (text: string): string => text.toLocaleLowerCase('en')
