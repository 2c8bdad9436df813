import {existsSync, writeFileSync} from 'node:fs'
import {join, resolve} from 'node:path'
import {parseArgs} from 'node:util'
import type {Preset} from '@tactlint/core'
import {createTactlint, kinds} from 'tactlint'
import {installedPacks} from '../../packages/tactlint/src/packs.js'
import {corporaOf, lintCorpus, type Measure} from './corpora.js'
import {isLabelledMessage, isOdd, lintMessages, report, score, type LanguageReport} from './messages.js'
import {precisionPage, type Measured} from './page.js'
import {isPair, lintPairs, pairCounts, type LintedPair, type PairCounts} from './pairs.js'
import {isCorpusRow, rowsOf} from './rows.js'
import {asText} from './as-text.js'
import {coveredLabels} from './labels.js'

const help = `pnpm evaluate [options]

Measures the default configuration on annotated text.

  --corpora DIR       folder of corpora (default: ../shared/corpora)
  --messages FILE     labelled messages, may be given several times (default: ../shared/messages/messages-<language>.jsonl)
  --pairs FILE        sentences with one fault each, and what a calm writer says instead, may be given several times
                      (default: scripts/evaluate/pairs/<language>.jsonl)
  --no-context        lint the messages without what their context says
  --preset NAME       rules that are on beside the recommended ones: strict, trial or policy; may be given several times
  --show LABEL        misses and false alarms of odd rows, in messages and in pairs
  --findings CORPUS   every finding on a corpus with its text
  --page FILE         figures as a page of the docs, beside what is printed
  --json              figures as JSON
`

const presets = ['recommended', 'strict', 'trial', 'policy'] as const satisfies readonly Preset[]

const {values} = parseArgs({
  options: {
    corpora: {type: 'string'},
    messages: {type: 'string', multiple: true},
    pairs: {type: 'string', multiple: true},
    'no-context': {type: 'boolean', default: false},
    preset: {type: 'string', multiple: true, default: []},
    show: {type: 'string'},
    findings: {type: 'string'},
    page: {type: 'string'},
    json: {type: 'boolean', default: false},
    help: {type: 'boolean', default: false},
  },
})

const shared = resolve(import.meta.dirname, '../../../shared')
const corporaFolder = resolve(values.corpora ?? join(shared, 'corpora'))
const messageFiles = (
  values.messages ??
  installedPacks.map(({language}) => join(shared, 'messages', `messages-${language}.jsonl`))
).map(file => resolve(file))
const pairFiles = (
  values.pairs ?? installedPacks.map(({language}) => join(import.meta.dirname, 'pairs', `${language}.jsonl`))
).map(file => resolve(file))
/** Files of one kind named: only these are measured. */
const isAll = values.messages === undefined && values.pairs === undefined

async function main(): Promise<void> {
  if (values.help) {
    process.stdout.write(help)
    return
  }
  const on = ['recommended', ...values.preset.map(presetOf)] as const
  const tactlint = await createTactlint({presets: on})
  const covered = coveredLabels((await kinds()).filter(({preset}) => on.includes(preset)).map(({id}) => id))
  const corpora = corporaOf(new Map((await kinds()).map(kind => [kind.id, kind])))
  if (values.findings !== undefined) {
    await printFindings(values.findings)
    return
  }
  const missing: string[] = []
  const measured = isAll || values.messages ? await measuredMessages() : {}
  const byLanguage = Object.fromEntries(
    Object.entries(measured).map(([language, {report}]) => [language, report]),
  )
  const pairs = isAll || values.pairs ? await measuredPairs() : {}
  if (values.show !== undefined) return
  const measures: Record<string, readonly Measure[]> = {}
  for (const corpus of !isAll && !values.corpora ? [] : corpora) {
    const file = join(corporaFolder, `${corpus.name}.jsonl`)
    const rows = rowsOf(file, isCorpusRow)
    if (rows === undefined) missing.push(file)
    else measures[corpus.name] = corpus.measures(await lintCorpus(corpus, rows, tactlint))
  }
  process.stdout.write(
    values.json
      ? `${JSON.stringify(asJson(measures, byLanguage, pairs))}\n`
      : asText(measures, byLanguage, pairs),
  )
  if (values.page !== undefined) writeFileSync(values.page, precisionPage(measured, measures, pairs))
  for (const file of missing) process.stderr.write(`Not there, so not measured: ${file}\n`)

  async function measuredMessages(): Promise<Record<string, Measured>> {
    const reports: Record<string, Measured> = {}
    const messages = messageFiles.flatMap(file => {
      const rows = rowsOf(file, isLabelledMessage)
      if (rows === undefined) missing.push(file)
      return rows ?? []
    })
    for (const language of new Set(messages.map(({lang}) => lang))) {
      const own = messages.filter(({lang}) => lang === language)
      const linted = await lintMessages(own, tactlint, !values['no-context'])
      if (values.show !== undefined) printMistakes(language, values.show, linted)
      reports[language] = {linted, report: report(linted, covered)}
    }
    return reports
  }

  async function measuredPairs(): Promise<Record<string, Readonly<Record<string, PairCounts>>>> {
    const counts: Record<string, Readonly<Record<string, PairCounts>>> = {}
    const rows = pairFiles.flatMap(file => {
      const rows = rowsOf(file, isPair)
      if (rows === undefined) missing.push(file)
      return rows ?? []
    })
    for (const language of new Set(rows.map(({lang}) => lang))) {
      const linted = await lintPairs(
        rows.filter(({lang}) => lang === language),
        tactlint,
      )
      if (values.show !== undefined) printMissedPairs(values.show, linted)
      counts[language] = pairCounts(linted)
    }
    return counts
  }

  function printMissedPairs(label: string, linted: readonly LintedPair[]): void {
    for (const {pair, isFound, isGoodClean} of linted.filter(
      ({pair}) => pair.label === label && isOdd(pair),
    )) {
      if (!isFound) process.stdout.write(`${pair.id}: miss “${pair.quote ?? ''}”\n    ${pair.text}\n\n`)
      if (!isGoodClean) process.stdout.write(`${pair.id}: false alarm\n    ${pair.good}\n\n`)
    }
  }

  function printMistakes(
    language: string,
    label: string,
    linted: Awaited<ReturnType<typeof lintMessages>>,
  ): void {
    const odd = score(linted.filter(({message}) => isOdd(message)))
    for (const {message, kind, words} of odd.mistakes.filter(mistake => mistake.label === label)) {
      process.stdout.write(
        `${language} ${message.id}: ${kind}${words === '' ? '' : ` “${words}”`}\n${message.text.replace(/^/gm, '    ')}\n\n`,
      )
    }
  }

  async function printFindings(name: string): Promise<void> {
    const corpus = corpora.find(corpus => corpus.name === name)
    const file = join(corporaFolder, `${name}.jsonl`)
    if (!corpus || !existsSync(file))
      throw new Error(`There is no corpus ${file}. Known: ${corpora.map(({name}) => name).join(', ')}.`)
    for (const {row, findings} of await lintCorpus(corpus, rowsOf(file, isCorpusRow) ?? [], tactlint)) {
      for (const {ruleId, range} of findings) {
        const {text} = row
        process.stdout.write(
          `${row.id}  ${row.label ?? ''}  ${ruleId}\n    ${text.slice(0, range.start)}⟦${text.slice(range.start, range.end)}⟧${text.slice(range.end)}\n\n`,
        )
      }
    }
  }
}

/** @throws Error for a preset that does not exist */
function presetOf(name: string): Preset {
  const preset = presets.find(preset => preset === name)
  if (preset === undefined) throw new Error(`There is no preset “${name}”. There are ${presets.join(', ')}.`)
  return preset
}

function asJson(
  corpora: Readonly<Record<string, readonly Measure[]>>,
  messages: Readonly<Record<string, LanguageReport>>,
  pairs: Readonly<Record<string, Readonly<Record<string, PairCounts>>>>,
) {
  return {
    corpora: Object.fromEntries(
      Object.entries(corpora).map(([name, measures]) => [
        name,
        Object.fromEntries(
          measures.filter(({value}) => !Number.isNaN(value)).map(({name, value}) => [name, value]),
        ),
      ]),
    ),
    messages,
    pairs,
  }
}

await main()
