/** Number of `⟨…⟩` that the writer must fill. */
export const blanksIn = (text: string): number => text.match(/⟨/g)?.length ?? 0
