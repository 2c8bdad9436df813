import type {OwnIdentifier} from '@tactlint/core'

/** Ways in which a pattern may match the same letters, at the most. */
const mostWays = 200
/** Of the check, in milliseconds. A pattern that takes longer is not simple enough. */
const timeout = 5000
/** Longer patterns are not looked at. */
const longest = 500

/**
 * Makes sure that a pattern can't run away on any text.
 * @param name of what it is for, as shown in errors
 * @throws Error that says what to write instead
 */
export async function assertSafe(pattern: OwnIdentifier['pattern'], name: string): Promise<void> {
  const source = typeof pattern === 'string' ? pattern : pattern.source
  const fail = (why: string): Error => new Error(`identifiers: the pattern of ${name} ${why}`)
  if (source.length > longest) throw fail(`is longer than ${longest} signs: use several identifiers.`)
  if (isUnbounded(source))
    throw fail('has no end (*, + or {n,}): say how many at the most, as in [0-9]{6,10}.')
  const {isSafePattern} = await import('redos-detector')
  let isSafe: boolean
  try {
    const anchored = `^(?:${source})$`
    // Its words for what is wrong are better.
    RegExp(anchored, 'u')
    isSafe = isSafePattern(anchored, {
      unicode: true,
      maxScore: mostWays,
      downgradePattern: true,
      timeout,
    }).safe
  } catch (error) {
    throw fail(`is no regular expression: ${error instanceof Error ? error.message : String(error)}`)
  }
  if (!isSafe)
    throw fail('can match the same letters in too many ways: repeat no group that repeats something itself.')
}

const endless = /\{\d+,\}/y

/** A quantifier without a maximum, outside of character classes: *, +, {6,} */
function isUnbounded(source: string): boolean {
  let isClass = false
  for (let index = 0; index < source.length; index++) {
    const sign = source[index]
    endless.lastIndex = index
    if (sign === '\\') index++
    else if (isClass) isClass = sign !== ']'
    else if (sign === '[') isClass = true
    else if (sign === '*' || sign === '+' || endless.test(source)) return true
  }
  return false
}
