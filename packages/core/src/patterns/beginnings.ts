import type {Look, Step, Steps, TokenTest} from './pattern.js'

/** The tests of which a first token passes one; undefined when any token may come first, or none. */
export function beginnings(steps: Steps): readonly TokenTest[] | undefined {
  const tests: TokenTest[] = []
  for (const step of steps) {
    if ('gap' in step) return undefined
    if ('anyOf' in step || 'optional' in step || 'repeat' in step) {
      const ways = 'anyOf' in step ? step.anyOf : ['optional' in step ? step.optional : step.repeat]
      for (const way of ways) {
        const own = beginnings(way)
        if (own === undefined) return undefined
        tests.push(...own)
      }
      if (!('optional' in step)) return tests
    } else if (!isLook(step)) return [...tests, step]
  }
  return undefined
}

const isLook = (step: Step): step is Look =>
  'at' in step || 'ahead' in step || 'notAhead' in step || 'behind' in step || 'notBehind' in step
