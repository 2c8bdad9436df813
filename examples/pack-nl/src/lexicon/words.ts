/** “kunt kun wilt” → a list for `surface` of a pattern. */
export const words = (list: string): readonly string[] => list.split(/\s+/)
