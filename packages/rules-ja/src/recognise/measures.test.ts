import {coreRecognisers, recognise} from '@tactlint/core'
import {describe, expect, it} from 'vitest'
import {recognisers} from '../recognise.js'

const kinds: readonly string[] = ['amount', 'duration', 'quantity', 'error-code']
const measuresIn = (text: string) =>
  recognise(text, [...coreRecognisers, ...recognisers])
    .filter(({kind}) => kinds.includes(kind))
    .map(({kind, start, end}) => [kind, text.slice(start, end)])

describe('amounts, quantities, durations, codes of errors', () => {
  it.each([
    ['代金は12,000円でした', 'amount', '12,000円'],
    ['3万5千円を支払いました', 'amount', '3万5千円'],
    ['12個が足りません', 'quantity', '12個'],
    ['三枚届きました', 'quantity', '三枚'],
    ['二週間待っています', 'duration', '二週間'],
    ['5営業日以内に', 'duration', '5営業日'],
    ['エラーコード「E-4012」が出ます', 'error-code', 'E-4012'],
    ['エラー5665が表示されます', 'error-code', '5665'],
  ])('%s: %s', (text, kind, words) => {
    expect(measuresIn(text)).toEqual([[kind, words]])
  })

  it.each(['十分に確認しました', '2台目が届きました', '3日に届きました', '一番', '2026年3月'])(
    'none: %s',
    text => {
      expect(measuresIn(text)).toEqual([])
    },
  )
})
