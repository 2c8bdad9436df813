import {bySeverity, locatedIn, onOneLine} from './located.js'
import {forTerminals} from './visible.js'

const labels = {error: 'Error', warning: 'Warning', info: 'Info'} as const

/** A finding a line, in the shape of ESLint's compact: editors have problem matchers for it. */
export const format = forTerminals(results => {
  const lines = results.flatMap(file =>
    locatedIn(file).map(({finding, place, words}) => {
      const at = `line ${place.line}, col ${place.column}`
      return `${file.source.path}: ${at}, ${labels[finding.severity]} - ${onOneLine(words)} (${finding.ruleId})\n`
    }),
  )
  const findings = results.flatMap(({result}) => result.findings)
  return findings.length === 0 ? '' : `${lines.join('')}\n${bySeverity(findings)}\n`
})
