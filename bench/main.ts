import {spawnSync} from 'node:child_process'
import {availableParallelism} from 'node:os'
import {resolve} from 'node:path'
import {parseArgs} from 'node:util'
import {coldStart, languages, throughput} from './commands.js'
import {editor} from './editor.js'
import {engines, library} from './library.js'
import {installPeers} from './peers.js'
import {tableOf, type Row} from './rows.js'

const usage = `Measures tactlint beside its peers: npm run bench -- [options]

  --only <part>   cold, throughput, library, engines or editor; may be given again
  --rounds <n>    how often each command is run, in turn (11; what takes long a third as often)
  --json          figures as JSON
  --no-peers      tactlint's own figures only
  --no-build      measures what is built already
  --help

How it is measured, and what the figures say: docs/guides/speed.md
`
const parts = ['cold', 'throughput', 'library', 'engines', 'editor'] as const

const {values} = parseArgs({
  allowNegative: true,
  options: {
    only: {type: 'string', multiple: true, default: [...parts]},
    rounds: {type: 'string', default: '11'},
    json: {type: 'boolean', default: false},
    peers: {type: 'boolean', default: true},
    build: {type: 'boolean', default: true},
    help: {type: 'boolean', default: false},
  },
})

function rowsOf(part: string, rounds: number, withPeers: boolean): readonly Row[] {
  const few = Math.ceil(rounds / 3)
  switch (part) {
    case 'cold':
      return languages.flatMap(language => coldStart(language, rounds, withPeers))
    case 'throughput':
      return languages.flatMap(language => throughput(language, few, withPeers))
    case 'library':
      return library(few, withPeers)
    case 'engines':
      return engines(few, withPeers)
    case 'editor':
      return editor(few, withPeers)
    default:
      throw new Error(`There is no part “${part}”. There are ${parts.join(', ')}.`)
  }
}

function build(): void {
  process.stderr.write('Building …\n')
  const root = resolve(import.meta.dirname, '..')
  const {status, stdout, stderr} = spawnSync(
    'npx',
    ['pnpm', '-r', '--workspace-concurrency=2', 'run', 'build'],
    {
      cwd: root,
      encoding: 'utf8',
      shell: process.platform === 'win32',
    },
  )
  if (status !== 0) throw new Error(`The build failed.\n${stdout}${stderr}`)
}

function main(): void {
  const rounds = Number(values.rounds)
  if (!Number.isInteger(rounds) || rounds < 1) throw new Error('--rounds takes a number: --rounds 11')
  const unknown = values.only.find(part => !parts.some(known => known === part))
  if (unknown !== undefined) throw new Error(`There is no part “${unknown}”. There are ${parts.join(', ')}.`)
  if (values.build) build()
  const without = values.peers ? installPeers() : undefined
  if (without !== undefined) process.stderr.write(`${without}\n`)
  const withPeers = values.peers && without === undefined
  const machine = {node: process.version, processors: availableParallelism()}
  const rows = values.only.flatMap(part => {
    process.stderr.write(`Measuring ${part} …\n`)
    return rowsOf(part, rounds, withPeers)
  })
  process.stdout.write(
    values.json
      ? `${JSON.stringify({machine, rounds, rows}, undefined, 2)}\n`
      : `Node ${machine.node}, ${machine.processors} processors\n\n${tableOf(rows)}\n`,
  )
}

if (values.help) process.stdout.write(usage)
else {
  try {
    main()
  } catch (error) {
    process.stderr.write(`bench: ${error instanceof Error ? error.message : String(error)}\n`)
    process.exitCode = 2
  }
}
