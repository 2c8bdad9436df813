/**
 * How an identifier is written, in the notation of the IBAN registry with the counts of regular expressions: `n` a digit, `a` a
 * capital letter, `c` either, `h` a hexadecimal digit, `w` any of these or one of `_ . / -`. All else stands for itself:
 * `n{3}-n{7}-n{7}`, `B0c{8}`, `FBAc{7,10}`.
 */
export type Shape = string

interface Part {
  readonly class: string
  readonly least: number
  readonly most: number
}

const classes: Readonly<Record<string, string>> = {
  n: '[0-9]',
  a: '[A-Z]',
  c: '[0-9A-Z]',
  h: '[0-9A-F]',
  w: '[0-9A-Z_./-]',
}

function partsOf(shape: Shape): readonly Part[] {
  return [...shape.matchAll(/([^{}])(?:\{(\d+)(?:,(\d+))?\})?/g)].map(
    ([, sign = '', least = '1', most = least]) => ({
      class: sign,
      least: Number(least),
      most: Number(most),
    }),
  )
}

/** The source of a regular expression that matches the shape, without boundaries. Linear: nothing in it is repeated twice. */
export function patternOf(shape: Shape): string {
  return partsOf(shape)
    .map(({class: sign, least, most}) => {
      const signs = classes[sign] ?? sign.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')
      return most === 1 && least === 1 ? signs : `${signs}{${least},${most}}`
    })
    .join('')
}

/** Numbers of letters and digits that the shape allows. Hyphens, spaces and the like are not counted. */
export function lengthOf(shape: Shape): {readonly least: number; readonly most: number} {
  const counted = partsOf(shape).filter(({class: sign}) => /[A-Za-z0-9]/.test(sign))
  return {
    least: counted.reduce((sum, {least}) => sum + least, 0),
    most: counted.reduce((sum, {most}) => sum + most, 0),
  }
}

/** Whether nothing but digits is counted. */
export const isDigitsOnly = (shape: Shape): boolean =>
  partsOf(shape).every(({class: sign}) => sign === 'n' || !/[A-Za-z]/.test(sign))

/** What stands at each place of a shape that has one length: `B0cc…`; undefined for others. */
export function placesOf(shape: Shape): string | undefined {
  const parts = partsOf(shape)
  return parts.every(({least, most}) => least === most)
    ? parts.map(({class: sign, least}) => sign.repeat(least)).join('')
    : undefined
}

/** Digits in each group between hyphens: 3-7-7. */
export const groupsOf = (written: string): string =>
  written
    .split('-')
    .map(group => group.length)
    .join('-')
