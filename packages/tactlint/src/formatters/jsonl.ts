import {locatedIn, type Located} from './located.js'
import {slashed} from './paths.js'
import type {FileResult, Format} from './index.js'

/** A finding a line, whole in itself: for grep, jq and tables. Offsets and columns are UTF-16. */
export const format: Format = results =>
  results
    .flatMap(file => locatedIn(file).map(located => `${JSON.stringify(rowOf(file, located))}\n`))
    .join('')

const rowOf = ({source}: FileResult, {finding, place, words, offers}: Located) => ({
  file: slashed(source.name),
  ...place,
  start: finding.range.start,
  end: finding.range.end,
  severity: finding.severity,
  ruleId: finding.ruleId,
  language: finding.language,
  ...words,
  ...(finding.missing && {missing: finding.missing}),
  fix: finding.fix,
  rewrites: offers(),
  fingerprint: finding.fingerprint,
})
