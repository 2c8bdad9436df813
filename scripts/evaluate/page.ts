import type {Measure} from './corpora.js'
import {rulesOfLabel} from './labels.js'
import type {PairCounts} from './pairs.js'
import {goodCleanOf, isOdd, score, type LanguageReport, type LintedMessage} from './messages.js'

/** What was measured of one language. */
export interface Measured {
  readonly linted: readonly LintedMessage[]
  readonly report: LanguageReport
}

const neutral: Readonly<Record<string, string>> = {
  neutral_ud_ewt_en: 'English sentences of e-mails, reviews, weblogs, newsgroups (UD EWT)',
  neutral_ud_ddt_da: 'Danish sentences (UD DDT)',
  neutral_ud_gsd_ja: 'Japanese sentences (UD GSD)',
  neutral_shop_ui_da: 'Danish sentences of shop interfaces',
  neutral_shop_ui_ja: 'Japanese sentences of shop interfaces',
  support_bitext_replies_en: 'English agents’ replies with placeholders (Bitext)',
}

/** The page of the docs that says how often findings are right. */
export function precisionPage(
  languages: Readonly<Record<string, Measured>>,
  corpora: Readonly<Record<string, readonly Measure[]>>,
  pairs: Readonly<Record<string, Readonly<Record<string, PairCounts>>>>,
): string {
  const names = Object.keys(languages)
  const even = names.map(name => (languages[name]?.linted ?? []).filter(({message}) => !isOdd(message)))
  const counts = even.map(linted => score(linted).counts)
  const covered = names.flatMap(name =>
    Object.entries(languages[name]?.report.labels ?? {})
      .filter(([, {isCovered}]) => isCovered)
      .map(([label]) => label),
  )
  const labels = [...new Set(covered)].filter(label => counts.some(count => count[label])).sort()
  const cells = labels.map(label => [
    linkedRules(label),
    ...counts.map(count => {
      const own = count[label]
      if (!own) return '–'
      const {truePositives, falsePositives, falseNegatives} = own
      return `${truePositives} of ${truePositives + falseNegatives}${falsePositives === 0 ? '' : `, ${falsePositives} wrong`}`
    }),
  ])
  const rates = (label: string, of: (report: LanguageReport) => number) => [
    label,
    ...names.map(name => percent(of((languages[name] as Measured).report))),
  ]
  return [
    '# Precision',
    '',
    '<!-- Written by “npm run evaluate -- --page docs/precision.md”. -->',
    '',
    'A false alarm costs more than two misses, so this is what is measured first: `npm run evaluate`, with the default configuration.',
    '',
    '## Whole messages',
    '',
    `${listed(names.map((name, index) => `${even[index]?.length ?? 0} in ${languageName(name)}`))}: messages made up for this, labelled by one annotator and again by a second one who`,
    'did not see the labels (F1 of their agreement: .99). Nobody read these while rules were written; but their counts were',
    'looked at after each change, so new messages fare a little worse. As many others may be read.',
    '',
    row(['', ...names.map(languageName)]),
    row(['---', ...names.map(() => '--:')]),
    row(rates('findings that are right', ({even}) => even.precision)),
    row(rates('problems that are found', ({even}) => even.recall)),
    row(['good messages without any finding', ...even.map(linted => percent(goodCleanOf(linted)))]),
    '',
    'What was found of what there is, by rule:',
    '',
    row(['rule', ...names.map(languageName)]),
    row(['---', ...names.map(() => '---')]),
    ...cells.map(row),
    '',
    ...pairSection(pairs),
    '## Ordinary text',
    '',
    'Nobody wrote these sentences to a support desk, so what is found in them is mostly wrong.',
    '',
    row(['text', 'findings', 'per 1,000 sentences']),
    row(['---', '--:', '--:']),
    ...Object.entries(neutral).flatMap(([name, text]) => {
      const measures = corpora[name] ?? []
      const all = measures.find(({name}) => name === 'alarms')
      const perThousand = measures.find(({name}) => name === 'alarms per 1,000')
      return all && perThousand ? [row([text, String(all.value), perThousand.value.toFixed(1)])] : []
    }),
    '',
  ].join('\n')
}

/** What is found of sentences that hold one fault each, in all the ways that people have: the hard measure of recall. */
function pairSection(
  pairs: Readonly<Record<string, Readonly<Record<string, PairCounts>>>>,
): readonly string[] {
  const names = Object.keys(pairs)
  const labels = [...new Set(Object.values(pairs).flatMap(Object.keys))].sort()
  const cell = (label: string, name: string, of: (counts: PairCounts['even']) => number): string => {
    const counts = pairs[name]?.[label]?.even
    return counts ? `${of(counts)} of ${counts.pairs}` : '–'
  }
  if (names.length === 0) return []
  return [
    '## Single sentences',
    '',
    'One or two sentences with one fault, beside what a calm writer says of the same matter. They were made up without a look at',
    'the rules, and no two say it in the same way, so they are harder than messages. Half of them, not counted here, may be read.',
    '',
    row(['found', ...names.map(languageName)]),
    row(['---', ...names.map(() => '--:')]),
    ...labels.map(label =>
      row([linkedRules(label), ...names.map(name => cell(label, name, ({found}) => found))]),
    ),
    '',
    row(['calm, without a finding', ...names.map(languageName)]),
    row(['---', ...names.map(() => '--:')]),
    ...labels.map(label =>
      row([linkedRules(label), ...names.map(name => cell(label, name, ({goodClean}) => goodClean))]),
    ),
    '',
  ]
}

const linkedRules = (label: string): string =>
  rulesOfLabel(label)
    .map(rule => `[${rule}](rules/${rule}.md)`)
    .join(', ')

/** “a, b and c”. */
const listed = (parts: readonly string[]): string =>
  new Intl.ListFormat('en', {type: 'conjunction'}).format(parts)
const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`
const percent = (share: number): string => `${(100 * share).toFixed(1)} %`
const languageName = (language: string): string =>
  new Intl.DisplayNames(['en'], {type: 'language'}).of(language) ?? language
