import {compact, formsOf} from './forms.js'
import type {IdentifierFault, IdentifierVerdict} from './fault.js'
import type {IdentifierKind} from './identifier-kind.js'
import {groupsOf, isDigitsOnly, lengthOf, patternOf, placesOf, type Shape} from './shape.js'

/** How sure it is that the value was meant as one of the kind. `named`: a label says so. */
export type Grounds = 'named' | 'shape'

/**
 * What a value is worth as one of a kind; undefined where it is none, and not nearly one.
 * @param written as it stands in the text, full-width forms folded: “DK50 0040 0440 1162 43”
 */
export function judge(
  written: string,
  kind: IdentifierKind,
  grounds: Grounds,
): IdentifierVerdict | undefined {
  const value = compact(written, kind)
  if (isDummy(value, kind)) return undefined
  if (formsOf(kind).whole.test(value)) {
    if (kind.fits?.(value) === false) return undefined
    const verdict = kind.fault?.(value) ?? checked(value, kind)
    return typeof verdict === 'string' ? verdict : (letterThatMisleads(written, kind) ?? verdict)
  }
  return letterForDigit(written, kind) ?? letterThatMisleads(written, kind) ?? nearly(value, kind, grounds)
}

function checked(value: string, {check}: IdentifierKind): IdentifierVerdict {
  if (check === undefined) return 'plausible'
  const {expected, actual} = check.compare(value)
  return expected === actual ? 'valid' : {wrong: 'check-digit', expected, actual}
}

/** 0000000000000: put there in place of a number. */
const isDummy = (value: string, {check}: IdentifierKind): boolean =>
  check !== undefined && /^[A-Z]*(\d)\1{4,}[A-Z]*$/.test(value)

const digitFor: Readonly<Record<string, string>> = {
  O: '0',
  o: '0',
  I: '1',
  i: '1',
  l: '1',
  S: '5',
  s: '5',
  Z: '2',
  z: '2',
  B: '8',
}

/** “2O0961185434”: a letter where the shape has a digit. Corrected where the result is right. */
function letterForDigit(written: string, kind: IdentifierKind): IdentifierFault | undefined {
  const {separators = ''} = kind
  const signs = Array.from(written, (sign, index) => ({sign, index})).filter(
    ({sign}) => !separators.includes(sign),
  )
  for (const places of formsOf(kind).places) {
    if (places.length !== signs.length) continue
    const letters = signs.filter(({sign}, place) => {
      const digit = digitFor[sign]
      return digit !== undefined && (places[place] === 'n' || places[place] === digit)
    })
    if (letters.length * 3 > signs.length) continue
    const fault = asDigits(written, letters, kind, new RegExp(`^${patternOf(places)}$`, 'u'))
    if (fault) return fault
  }
  return undefined
}

interface Sign {
  readonly sign: string
  readonly index: number
}

/** The value with those letters as digits; undefined where it is still none of the kind. */
function asDigits(
  written: string,
  letters: readonly Sign[],
  kind: IdentifierKind,
  shape: RegExp,
): (IdentifierFault & {readonly wrong: 'letter-for-digit'}) | undefined {
  const [first] = letters
  if (first === undefined) return undefined
  const signs = Array.from(written)
  for (const {sign, index} of letters) signs[index] = digitFor[sign] as string
  const corrected = signs.join('')
  const value = compact(corrected, kind)
  if (!shape.test(value) || kind.fits?.(value) === false) return undefined
  const fault = {
    wrong: 'letter-for-digit',
    expected: digitFor[first.sign] as string,
    actual: first.sign,
  } as const
  const isRight = kind.fault?.(value) === undefined && typeof checked(value, kind) === 'string'
  return isRight ? {...fault, corrected} : fault
}

/**
 * “DK5O OO40 0440 1162 43”: a letter may stand there, but the value is wrong with it and right with a digit. Only where few values
 * are right by chance.
 */
function letterThatMisleads(written: string, kind: IdentifierKind): IdentifierFault | undefined {
  if (kind.check === undefined || kind.check.oneIn < 90) return undefined
  const letters = Array.from(written, (sign, index) => ({sign, index})).filter(
    ({sign, index}) => index >= 2 && /[OoIl]/.test(sign),
  )
  const fault = asDigits(written, letters, kind, formsOf(kind).whole)
  return fault?.corrected === undefined ? undefined : fault
}

function nearly(value: string, kind: IdentifierKind, grounds: Grounds): IdentifierFault | undefined {
  const {nearly, shapes} = formsOf(kind)
  const [usual] = shapes
  const {least, most} = lengthOf(usual)
  const isNear =
    (nearly?.test(value) === true && (grounds === 'named' || isNoCode(value))) ||
    (grounds === 'named' && kind.exactLength === true && isAlmost(value, usual, least, most))
  if (!isNear) return undefined
  const actual = value.replace(/[^0-9A-Z]/g, '').length
  if (actual >= least && actual <= most) return regrouped(value, usual)
  return {
    wrong: 'length',
    expected: least === most ? least : `${least}–${most}`,
    actual,
    of: isDigitsOnly(usual) ? 'digits' : 'characters',
  }
}

/** “FBAREMOVAL” is a word, B0A1C2D3 a hexadecimal number, B0123456 the number of a part. */
const isNoCode = (value: string): boolean => /\d/.test(value.slice(2)) && /[G-Z-]/.test(value)

/** A few signs too few or too many, otherwise like it. */
function isAlmost(value: string, usual: Shape, least: number, most: number): boolean {
  const start = /^[A-Z0-9]*/.exec(usual)?.[0] ?? ''
  const slips = Math.max(1, Math.round(least / 5))
  return (
    value.startsWith(start) &&
    (isDigitsOnly(usual) ? /^\d+$/ : /^(?=[A-Z]*\d)[0-9A-Z]+$/).test(value) &&
    value.length >= least - slips &&
    value.length <= most + slips
  )
}

/** 1124-738291-5047863: all digits are there, with the hyphens elsewhere. */
function regrouped(value: string, usual: Shape): IdentifierFault | undefined {
  const places = placesOf(usual)
  if (places === undefined || !isDigitsOnly(usual)) return undefined
  const digits = Array.from(value.replaceAll('-', ''))
  const corrected = Array.from(places, place => (place === '-' ? '-' : digits.shift())).join('')
  return {wrong: 'grouping', expected: groupsOf(places), actual: groupsOf(value), corrected}
}
