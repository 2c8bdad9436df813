import {mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join, resolve} from 'node:path'
import {commandOf} from './peers.js'
import {another} from './probes/timing.mjs'
import {inTurn, type Program, type Runs, type Taken} from './processes.js'
import {beside, row, type Row} from './rows.js'

const root = resolve(import.meta.dirname, '..')
const tactlint = join(root, 'packages/tactlint/dist/command/cli.cjs')
const examples = (language: string): string => join(root, 'examples/messages', language)

export const languages = ['en', 'da', 'ja'] as const
type Language = (typeof languages)[number]

/** Messages in a folder of which the throughput is measured. */
const many = 300

/** What lints the same files: textlint with a preset of the language (for Danish, which has none, that of English). */
function peersOf(language: Language, target: string): readonly Program[] {
  const cwd = import.meta.dirname
  const rules = language === 'ja' ? ['--preset', 'ja-technical-writing'] : ['--rule', 'write-good']
  const textlint = {
    name: language === 'ja' ? 'textlint, ja-technical-writing' : 'textlint, write-good',
    argv: [commandOf('textlint/bin/textlint.js'), ...rules, target],
    cwd,
  }
  return language === 'en'
    ? [textlint, {name: 'alex', argv: [commandOf('alex/cli.js'), '--quiet', target], cwd}]
    : [textlint]
}

const own = (target: string): Program => ({name: 'tactlint', argv: [tactlint, target]})
const node: Program = {name: 'node -e 0', argv: ['-e', '0']}

/** From the command to its end on one file. */
export function coldStart(language: Language, rounds: number, withPeers: boolean): readonly Row[] {
  const file = join(examples(language), 'lost-shipment.before.txt')
  const writeGood = {name: 'write-good', argv: [commandOf('write-good/bin/write-good.js'), file]}
  const peers = withPeers ? [...peersOf(language, file), ...(language === 'en' ? [writeGood] : [])] : []
  const runs = inTurn([node, own(file), ...peers], rounds)
  const what = `cold start ${language}`
  return [
    ...figures.map(({figure, of}) =>
      beside(what, figure, of(runs, 'tactlint'), node.name, of(runs, node.name), 'own ÷ peer'),
    ),
    ...peers.flatMap(({name}) =>
      figures.map(({figure, of}) => beside(what, figure, of(runs, 'tactlint'), name, of(runs, name))),
    ),
  ]
}

/** A folder of messages: the examples again and again, each paragraph with a number of its own. */
export function throughput(language: Language, rounds: number, withPeers: boolean): readonly Row[] {
  const folder = mkdtempSync(join(tmpdir(), 'tactlint-bench-'))
  try {
    const texts = readdirSync(examples(language)).map(name =>
      readFileSync(join(examples(language), name), 'utf8'),
    )
    for (let index = 0; index < many; index++)
      writeFileSync(join(folder, `${index}.txt`), another(texts[index % texts.length] ?? '', index))
    const peers = withPeers ? peersOf(language, folder) : []
    const runs = inTurn([own(folder), ...peers], rounds)
    const what = `${many} messages ${language}`
    if (peers.length === 0) return figures.map(({figure, of}) => row(what, figure, of(runs, 'tactlint')))
    return peers.flatMap(({name}) =>
      figures.map(({figure, of}) => beside(what, figure, of(runs, 'tactlint'), name, of(runs, name))),
    )
  } finally {
    rmSync(folder, {recursive: true})
  }
}

const figures = (['wall', 'processor', 'memory'] as const).map(figure => ({
  figure: figure === 'memory' ? 'memory, MB' : `${figure}, ms`,
  of: (runs: Runs, name: string) => taken(runs, name).map(run => run[figure]),
}))

const taken = (runs: Runs, name: string): readonly Taken[] => runs.get(name) ?? []
