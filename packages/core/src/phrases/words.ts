/**
 * A list of words, written as one text. White space of any kind parts them: “lægger deler skriver”.
 * For words alone; phrases that hold spaces stay strings of their own.
 */
export const words = (list: string): readonly string[] => list.split(/\s+/).filter(word => word !== '')
