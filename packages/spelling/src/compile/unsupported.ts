/** @param instead what would be read */
export function unsupported(what: string, instead?: string): Error {
  const hint = instead === undefined ? '' : ` It reads ${instead}.`
  return new Error(
    `The affix file says ${what}, which changes what is a word and which this compiler does not read.${hint}`,
  )
}
