import {bySeverity, counted, locatedIn, suppressedIn} from '../located.js'
import {html} from '../markup.js'
import {slashed} from '../paths.js'
import {scoreNames} from '../scores.js'
import type {FileResult, Format, FormatOptions} from '../index.js'
import {findingItem} from './finding-item.js'
import {markedText} from './marked-text.js'
import {style} from './style.js'
import {totalsByFolder, totalsByRule} from './totals.js'

/** One file that needs nothing beside it: no script, no address, and a policy that lets none in. */
export const format: Format = async (results, options) => {
  const withFindings = results.filter(({result}) => result.findings.length > 0)
  const rules = withFindings.length === 0 ? [] : await options.rules()
  return [
    '<!doctype html>',
    '<html lang="en">',
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="color-scheme" content="light dark">',
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`,
    `<title>tactlint: ${html(headline(results, options.quiet))}</title>`,
    `<style>\n${style}</style>`,
    '</head>',
    '<body>',
    '<header>',
    '<h1>tactlint</h1>',
    `<p class="headline">${html(headline(results, options.quiet))}</p>`,
    '</header>',
    '<main>',
    ...(withFindings.length === 0
      ? []
      : ['<section class="totals">', totalsByRule(results, rules), totalsByFolder(results), '</section>']),
    ...withFindings.map((file, index) => article(file, index + 1, options)),
    ...others(
      'Without findings',
      results.filter(({result}) => result.findings.length === 0 && result.language !== undefined),
    ),
    ...others(
      'Not checked: none of the installed languages was recognised',
      results.filter(({result}) => result.language === undefined && result.findings.length === 0),
    ),
    '</main>',
    `<footer>tactlint ${html(options.version)}</footer>`,
    '</body>',
    '</html>',
    '',
  ]
    .join('\n')
    .replace(/\r\n?/g, '\n')
}

function headline(results: readonly FileResult[], quiet = false): string {
  const findings = results.flatMap(({result}) => result.findings)
  const checked = results.filter(({result}) => result.language !== undefined).length
  const hidden = results.reduce((sum, {result}) => sum + result.suppressed.length, 0)
  const found =
    findings.length === 0
      ? `no ${quiet ? 'errors' : 'findings'}`
      : `${counted(findings.length, 'finding')} (${bySeverity(findings)})`
  return `${found} in ${counted(checked, 'message')}${hidden === 0 ? '' : `, ${hidden} suppressed`}`
}

function article(file: FileResult, number: number, {locale}: FormatOptions): string {
  const {source, result} = file
  const located = locatedIn(file)
  const hidden = suppressedIn(file)
  const id = `file-${number}`
  return [
    `<article id="${id}">`,
    `<h2>${html(slashed(source.name))}</h2>`,
    `<p class="counts">${html(bySeverity(result.findings))}</p>`,
    ...(result.scores ? [scores(result.scores)] : []),
    `<div class="message" dir="auto"${lang(result.language)}>${markedText(source.text, result.findings, id)}</div>`,
    '<ol>',
    ...located.map((finding, index) => findingItem(finding, source.text, `${id}-${index + 1}`, locale)),
    '</ol>',
    ...(hidden.length === 0
      ? []
      : [
          `<details><summary>${hidden.length} suppressed</summary>`,
          '<ul>',
          ...hidden.map(
            ({finding, place, words, directive}) =>
              `<li>${place.line}:${place.column} <span${lang(locale ?? finding.language)}>${html(words.what)}</span> <code>${html(finding.ruleId)}</code> <span class="reason">${html(directive.from)}${directive.reason === undefined ? '' : `: ${html(directive.reason)}`}</span></li>`,
          ),
          '</ul>',
          '</details>',
        ]),
    '</article>',
  ].join('\n')
}

/** ` lang="ja"`: fonts, quotes and readers that speak go by it. */
export const lang = (language: string | undefined): string =>
  language === undefined ? '' : ` lang="${html(language)}"`

/** Heat is the better the lower it is, the others the higher. */
function scores(all: NonNullable<FileResult['result']['scores']>): string {
  const bars = scoreNames.flatMap(name => {
    const {value} = all[name]
    if (value === null) return []
    const [low, high, optimum] = name === 'heat' ? [20, 50, 0] : [50, 80, 100]
    return [
      `<span>${name} <meter min="0" max="100" low="${low}" high="${high}" optimum="${optimum}" value="${value}">${value}</meter> ${value}</span>`,
    ]
  })
  return `<p class="scores">${bars.join('\n')}</p>`
}

function others(title: string, files: readonly FileResult[]): readonly string[] {
  if (files.length === 0) return []
  return [
    `<details class="others"><summary>${title} (${files.length})</summary>`,
    '<ul>',
    ...files.map(({source}) => `<li>${html(slashed(source.name))}</li>`),
    '</ul>',
    '</details>',
  ]
}
