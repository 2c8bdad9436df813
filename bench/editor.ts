import {probed} from './processes.js'
import {beside, row, type Row} from './rows.js'

interface Latency {
  readonly median: number
  readonly slowest: number
}

const figures = [
  ['median', 'median, ms'],
  ['slowest', '99th percentile, ms'],
] as const

/** By the name of the engine of the probe. */
const names: Readonly<Record<string, string>> = {
  textlint: 'textlint, write-good',
  'textlint-three': 'textlint, write-good + alex + terminology',
  harper: 'harper',
}

/** From a change in a message of 400 words to its findings, once warm. */
export function editor(rounds: number, withPeers: boolean): readonly Row[] {
  const peers = withPeers ? Object.keys(names) : []
  const runs = probed<Latency>('editor.mjs', ['tactlint', ...peers], rounds)
  const of = (name: string, key: keyof Latency) => (runs.get(name) ?? []).map(run => run[key])
  return figures.flatMap(([key, figure]) =>
    peers.length === 0
      ? [row('edit, 400 words', figure, of('tactlint', key))]
      : peers.map(name => beside('edit, 400 words', figure, of('tactlint', key), name, of(name, key))),
  )
}
