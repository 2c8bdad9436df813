/** “may might” as a list. */
export const words = (list: string): readonly string[] => list.trim().split(/\s+/)
