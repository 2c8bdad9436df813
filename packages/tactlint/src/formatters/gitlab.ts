import {createHash} from 'node:crypto'
import {locatedIn, onOneLine} from './located.js'
import {slashed} from './paths.js'
import type {Format} from './index.js'

const severities = {error: 'major', warning: 'minor', info: 'info'} as const

/** GitLab's Code Quality report. Source: https://docs.gitlab.com/ci/testing/code_quality/ */
export const format: Format = results => {
  const issues = results.flatMap(file => {
    const path = slashed(file.source.name)
    return locatedIn(file).map(({finding, place, words}) => ({
      description: onOneLine(words),
      check_name: finding.ruleId,
      // GitLab shows one of those that are alike: two files may hold the same sentence.
      fingerprint: createHash('sha256').update(`${path}\n${finding.fingerprint}`).digest('hex').slice(0, 32),
      severity: severities[finding.severity],
      location: {path, lines: {begin: place.line, end: place.endLine}},
    }))
  })
  return `${JSON.stringify(issues, null, 2)}\n`
}
