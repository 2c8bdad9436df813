import {table} from '../scripts/evaluate/table.js'
import {ratiosOf, spreadOf, type Spread} from './statistics.js'

/** One figure of tactlint, beside that of a peer where there is one. */
export interface Row {
  /** `cold start en` */
  readonly what: string
  /** `wall, ms` */
  readonly figure: string
  readonly own: Spread
  readonly peer?: {
    readonly name: string
    readonly figures: Spread
    /** How many times the peer takes what tactlint takes, pair by pair; of `node -e 0` the other way round. */
    readonly ratio: Spread
    readonly of: 'peer ÷ own' | 'own ÷ peer'
  }
}

export function row(what: string, figure: string, own: readonly number[]): Row {
  return {what, figure, own: spreadOf(own)}
}

export function beside(
  what: string,
  figure: string,
  own: readonly number[],
  name: string,
  peer: readonly number[],
  of: 'peer ÷ own' | 'own ÷ peer' = 'peer ÷ own',
): Row {
  const ratio = spreadOf(of === 'peer ÷ own' ? ratiosOf(peer, own) : ratiosOf(own, peer))
  return {what, figure, own: spreadOf(own), peer: {name, figures: spreadOf(peer), ratio, of}}
}

const head = ['what', 'figure', 'tactlint', 'peer', 'its figure', 'ratio', 'least – median – most']

export function tableOf(rows: readonly Row[]): string {
  return table([
    head,
    ...rows.map(({what, figure, own, peer}) => [
      what,
      figure,
      rounded(own.median),
      ...(peer === undefined
        ? ['', '', '', '']
        : [peer.name, rounded(peer.figures.median), peer.of, shown(peer.ratio)]),
    ]),
  ])
}

const shown = ({least, median, most}: Spread): string => [least, median, most].map(rounded).join(' – ')

/** Three digits say enough. */
const rounded = (value: number): string => (value >= 100 ? value.toFixed(0) : value.toPrecision(3))
