/** The check digit that the other signs of a value ask for, and the one that stands there. */
export interface CheckDigit {
  /** Empty where no digit fits: such a value is never given out. */
  readonly expected: string
  readonly actual: string
}

/** A way to compute check digits, by the name that its standard gives it. */
export interface CheckDigitAlgorithm {
  readonly name: string
  /** One in so many random values passes: the larger, the surer. */
  readonly oneIn: number
  /** @param value without separators, in capitals, of a shape that the algorithm is made for */
  readonly compare: (value: string) => CheckDigit
}

export const passes = (algorithm: CheckDigitAlgorithm, value: string): boolean => {
  const {expected, actual} = algorithm.compare(value)
  return expected === actual
}

/** The algorithm applied to a part of the value: the last 15 digits of 22. */
export const within = (
  {name, oneIn, compare}: CheckDigitAlgorithm,
  part: (value: string) => string,
): CheckDigitAlgorithm => ({name, oneIn, compare: value => compare(part(value))})

/** Sum of the digits times their weights, counted from the right; the weights begin again where they end. */
export function weightedFromRight(digits: string, weights: readonly number[]): number {
  let sum = 0
  for (let index = 0; index < digits.length; index++) {
    sum += Number(digits[digits.length - 1 - index]) * (weights[index % weights.length] as number)
  }
  return sum
}

/** All but the last sign, and the last one. */
export const parted = (value: string): readonly [string, string] => [value.slice(0, -1), value.slice(-1)]

/** The remainder of a number with any amount of digits. */
export function remainder(digits: string, divisor: number): number {
  let rest = 0
  for (const digit of digits) rest = (rest * 10 + Number(digit)) % divisor
  return rest
}
