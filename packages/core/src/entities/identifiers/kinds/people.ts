import {myNumber as modulo11} from '../check-digits/mod-11.js'
import {isDay} from '../days.js'
import {identifierKind} from '../identifier-kind.js'

/** Its check digit proves nothing: since 2007 numbers are given out without. */
export const cpr = identifierKind({
  scheme: 'cpr',
  family: 'personal-number',
  name: 'Danish personal number (CPR)',
  shapes: ['n{6}-n{4}'],
  separators: ' -',
  evidence: 'shape',
  fault(value) {
    const [day, month, year] = [value.slice(0, 2), value.slice(2, 4), value.slice(4, 6)]
    // The century stands in the seventh digit; a leap year of either will do.
    return isDay(`20${year}`, month, day) || isDay(`19${year}`, month, day)
      ? undefined
      : {wrong: 'date', actual: value.slice(0, 6)}
  },
  needsShape: true,
  example: '070761-4285',
  source: 'CPR-kontoret, “Personnummeret i CPR”',
})

export const myNumber = identifierKind({
  scheme: 'my-number',
  family: 'personal-number',
  name: 'Japanese personal number (マイナンバー)',
  shapes: ['n{4} n{4} n{4}'],
  separators: ' -',
  evidence: 'check-digit',
  check: modulo11,
  exactLength: true,
  needsShape: true,
  example: '1234 5678 9018',
  source: '総務省令第85号 (2014), 第5条',
})
