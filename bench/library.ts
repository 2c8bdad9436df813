import {languages} from './commands.js'
import {probed} from './processes.js'
import {beside, row, type Row} from './rows.js'
import {spreadOf} from './statistics.js'

interface Stages {
  /** Microseconds a kilobyte. */
  readonly whole: number
  /** Shares of the whole, 0–1. */
  readonly stages: Readonly<Record<string, number>>
  /** parse-english or parse-latin alone, and of these their tokeniser. */
  readonly parser?: number
  readonly tokeniser?: number
}

/** What the library takes of the processor once it is warm, and where. */
export function library(rounds: number, withPeers: boolean): readonly Row[] {
  const runs = probed<Stages>('stages.mjs', languages, rounds, ...(withPeers ? ['parser'] : []))
  return languages.flatMap(language => {
    const figures = runs.get(language) ?? []
    const what = `warm ${language}`
    const alone = (['parser', 'tokeniser'] as const).flatMap(part => {
      const own = figures.flatMap(run => run[part] ?? [])
      const name = `${language === 'en' ? 'parse-english' : 'parse-latin'}${part === 'parser' ? '' : ', tokeniser'}`
      return own.length === 0
        ? []
        : [
            beside(
              what,
              'processor, µs/kB',
              figures.map(({whole}) => whole),
              name,
              own,
            ),
          ]
    })
    return [
      row(
        what,
        'processor, µs/kB',
        figures.map(({whole}) => whole),
      ),
      ...Object.keys(figures[0]?.stages ?? {}).map(stage => ({
        what: `${what}: ${stage}`,
        figure: 'share, %',
        own: spreadOf(figures.map(({stages}) => (stages[stage] ?? 0) * 100)),
      })),
      ...alone,
    ]
  })
}

interface Engine {
  readonly load: number
  readonly memory: number
  readonly warm: number
}

const engineFigures = [
  ['load', 'load, ms'],
  ['memory', 'memory, MB'],
  ['warm', 'warm, µs/kB'],
] as const

/** Each engine beside those that do the same. */
export function engines(rounds: number, withPeers: boolean): readonly Row[] {
  return [
    ...compared('tokenizer-ja', withPeers ? ['kuromoji', 'kuromojin', 'lindera-wasm'] : [], rounds),
    ...compared('spelling', withPeers ? ['nspell'] : [], rounds),
  ]
}

function compared(own: string, peers: readonly string[], rounds: number): readonly Row[] {
  const runs = probed<Engine>('engines.mjs', [own, ...peers], rounds)
  const of = (name: string, key: keyof Engine) => (runs.get(name) ?? []).map(run => run[key])
  return engineFigures.flatMap(([key, figure]) =>
    peers.length === 0
      ? [row(own, figure, of(own, key))]
      : peers.map(name => beside(own, figure, of(own, key), name, of(name, key))),
  )
}
