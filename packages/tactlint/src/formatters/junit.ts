import type {Severity} from '@tactlint/core'
import {locatedIn, onOneLine, placeName, type Located} from './located.js'
import {attributes, xml} from './markup.js'
import {slashed} from './paths.js'
import type {FileResult, Format, FormatOptions} from './index.js'

const degrees: readonly Severity[] = ['info', 'warning', 'error']

/**
 * A suite for each file, a test for each finding, one that passes for a file without. A test fails when its finding makes exit
 * code 1 (--fail-on); others tell their finding in what they print.
 */
export const format: Format = (results, options) => {
  const suites = results.map(file => ({file, located: locatedIn(file)}))
  const all = suites.flatMap(({located}) => located)
  const totals = {
    name: 'tactlint',
    tests: suites.reduce((sum, {located}) => sum + Math.max(1, located.length), 0),
    failures: all.filter(located => hasFailed(located, options)).length,
    errors: 0,
  }
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites${attributes(totals)}>`,
    ...suites.flatMap(({file, located}) => suite(file, located, options)),
    '</testsuites>',
    '',
  ].join('\n')
}

const hasFailed = ({finding}: Located, {failOn}: FormatOptions): boolean =>
  degrees.indexOf(finding.severity) >= degrees.indexOf(failOn)

function suite({source}: FileResult, located: readonly Located[], options: FormatOptions): readonly string[] {
  const name = slashed(source.name)
  // Jenkins takes what stands behind the last full stop for the class.
  const classname = name.replace(/\.[^./]+$/, '')
  const counts = {
    name,
    tests: Math.max(1, located.length),
    failures: located.filter(finding => hasFailed(finding, options)).length,
    errors: 0,
  }
  const cases =
    located.length === 0
      ? [`    <testcase${attributes({name: 'no findings', classname})}/>`]
      : located.map(finding => testCase(name, classname, finding, options))
  return [`  <testsuite${attributes(counts)}>`, ...cases, '  </testsuite>']
}

function testCase(name: string, classname: string, located: Located, options: FormatOptions): string {
  const {finding, place, words} = located
  const about = [
    `${placeName(name, place)} ${finding.severity} ${finding.ruleId}`,
    words.what,
    words.why,
    ...(words.instead === undefined ? [] : [`→ ${words.instead}`]),
    ...(options.suggest ? located.offers().map(({text}, index) => `${index + 1}. ${text}`) : []),
  ].join('\n')
  const said = hasFailed(located, options)
    ? `<failure${attributes({type: finding.severity, message: onOneLine(words)})}>${xml(about)}</failure>`
    : `<system-out>${xml(about)}</system-out>`
  const title = `${finding.ruleId} at ${place.line}:${place.column}`
  return `    <testcase${attributes({name: title, classname})}>${said}</testcase>`
}
