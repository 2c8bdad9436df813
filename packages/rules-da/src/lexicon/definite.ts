/** The form of a noun with its article: „maskinen“. Given to words by `parse/compounds.ts`. */
export const definite = 'bestemt'
