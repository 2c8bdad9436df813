import {describe, expect, it} from 'vitest'
import {coveredLabels} from '../../scripts/evaluate/labels.js'
import {isOdd, report, score, type GoldLabel, type LintedMessage} from '../../scripts/evaluate/messages.js'

type Found = readonly [ruleId: string, words: string, wording?: string]

function linted(
  id: string,
  text: string,
  labels: readonly GoldLabel[],
  found: readonly Found[],
): LintedMessage {
  return {
    message: {id, lang: 'en', format: 'text', context: {}, text, labels},
    findings: found.map(([ruleId, words, wording = 'other']) => ({
      ruleId,
      wording,
      range: {start: text.indexOf(words), end: text.indexOf(words) + words.length},
    })),
  }
}

const gain = 'seller-centric-framing'
const rows: readonly LintedMessage[] = [
  // Found: the span overlaps.
  linted(
    'en-001',
    'to sell more, please',
    [{label: 'seller-centric', quote: 'sell more'}],
    [[gain, 'to sell']],
  ),
  // Missed: another span. And a false alarm.
  linted(
    'en-002',
    'my sales and my rank',
    [{label: 'seller-centric', quote: 'my rank'}],
    [[gain, 'my sales']],
  ),
  // A label of the whole message, found and missed.
  linted(
    'en-003',
    'my box',
    [{label: 'missing-identifier', kinds: ['order-id']}],
    [['missing-identifier', 'my box']],
  ),
  linted('en-004', 'my box', [{label: 'missing-identifier'}], []),
  // One finding, two labels.
  linted(
    'en-005',
    'order ____',
    [{label: 'missing-identifier'}, {label: 'unfilled-placeholder', quote: '____'}],
    [['unresolved-placeholder', '____', 'identifier']],
  ),
  // A label without a rule.
  linted('en-006', 'break a leg', [{label: 'idiom', quote: 'break a leg'}], []),
  // The second occurrence is meant.
  linted('en-007', 'NOW and NOW', [{label: 'shouting', quote: 'NOW', nth: 2}], [['shouting-caps', 'NOW']]),
  linted('en-008', 'good', [], []),
  linted('en-009', 'good too', [], [['shouting-caps', 'too']]),
]

describe('scoring', () => {
  it('counts spans that overlap, labels of whole messages, and both labels of one cause', () => {
    expect(score(rows).counts).toEqual({
      idiom: {truePositives: 0, falsePositives: 0, falseNegatives: 1},
      'missing-identifier': {truePositives: 2, falsePositives: 0, falseNegatives: 1},
      'seller-centric': {truePositives: 1, falsePositives: 1, falseNegatives: 1},
      shouting: {truePositives: 0, falsePositives: 2, falseNegatives: 1},
      'unfilled-placeholder': {truePositives: 1, falsePositives: 0, falseNegatives: 0},
    })
  })

  it('names what was missed and what was a false alarm', () => {
    expect(
      score(rows).mistakes.map(({message, kind, label, words}) => [message.id, kind, label, words]),
    ).toEqual([
      ['en-002', 'miss', 'seller-centric', 'my rank'],
      ['en-002', 'false alarm', 'seller-centric', 'my sales'],
      ['en-004', 'miss', 'missing-identifier', ''],
      ['en-006', 'miss', 'idiom', 'break a leg'],
      ['en-007', 'miss', 'shouting', 'NOW'],
      ['en-007', 'false alarm', 'shouting', 'NOW'],
      ['en-009', 'false alarm', 'shouting', 'too'],
    ])
  })

  it('sums up the labels that have a rule, by halves, and the good messages without finding', () => {
    const {all, odd, even, goodClean} = report(
      rows,
      coveredLabels([
        'seller-centric-framing',
        'missing-identifier',
        'unresolved-placeholder',
        'shouting-caps',
      ]),
    )
    // 4 right, 3 wrong, 3 missed; idiom has no rule.
    expect(all).toMatchObject({precision: 4 / 7, recall: 4 / 7})
    expect(odd).toMatchObject({precision: 4 / 6, recall: 4 / 5})
    expect(even).toMatchObject({precision: 0, recall: 0})
    expect(goodClean).toBe(0.5)
    expect(rows.filter(({message}) => isOdd(message))).toHaveLength(5)
  })

  it('refuses a quote that is not in its message', () => {
    expect(() => score([linted('en-1', 'text', [{label: 'blame', quote: 'no such words'}], [])])).toThrow(
      '“no such words”',
    )
  })
})
