import {describe} from 'vitest'
import {staleness} from './staleness.js'

/**
 * `describe` for tests of what was built of a package. Where that is older than its sources the result would tell nothing: the tests are
 * skipped, and it is said why.
 * @param name of its folder, “tactlint”
 */
export function whereBuilt(name: string): typeof describe.skip {
  const reason = staleness(name)
  if (reason === undefined) return describe
  console.warn(`Skipped: ${reason}. \`npm run setup\` builds it.`)
  return describe.skip
}
