import {leaves, rangeOf, textOf, type Found, type Range} from '@tactlint/core'
import type {SentenceContent} from 'nlcst'

const partsOf = (leaf: SentenceContent | undefined): readonly string[] =>
  leaf?.type === 'WordNode' ? (leaf.data?.partOfSpeech ?? []) : []

/** お of お受けできません, この of この画面: nothing ends with it. */
const opens = (leaf: SentenceContent | undefined): boolean =>
  ['接頭詞', '連体詞'].includes(partsOf(leaf)[0] ?? '')

/** は of 返金は見込めません, 長 of 店長: nothing begins with it. */
function leansBack(leaf: SentenceContent | undefined): boolean {
  const [part = '', kind = ''] = partsOf(leaf)
  return part === '助詞' || part === '助動詞' || ['接尾', '非自立'].includes(kind)
}

/** おります of 呆れ果てております, ぞ of 流すぞ: the ending of a predicate. で of せいで is none. */
function goesOn(leaf: SentenceContent | undefined, next: SentenceContent | undefined): boolean {
  const [part = '', kind = ''] = partsOf(leaf)
  if (part === '助動詞') return leaf !== undefined && textOf(leaf) !== 'で'
  if (kind === '終助詞') return true
  if (part === '動詞') return kind === '非自立' || kind === '接尾'
  return kind === '接続助詞' && partsOf(next)[0] === '動詞' && partsOf(next)[1] === '非自立'
}

/** What is marked of words found: whole words, from their prefix to the end of the predicate. ⟦お⟧受けでき⟦ません⟧ */
export function marked({start, end}: Range, sentence: Found['sentence']): Range {
  const words = leaves(sentence)
  const ranges = words.map(rangeOf)
  let first = ranges.findIndex(range => range.end > start)
  let last = ranges.findLastIndex(range => range.start < end)
  if (first < 0 || last < first) return {start, end}
  while (
    first > 0 &&
    partsOf(words[first - 1]).length > 0 &&
    (leansBack(words[first]) || opens(words[first - 1]))
  )
    first--
  while (
    partsOf(words[last + 1]).length > 0 &&
    (opens(words[last]) || goesOn(words[last + 1], words[last + 2]))
  )
    last++
  return {start: Math.min(start, ranges[first]?.start ?? start), end: Math.max(end, ranges[last]?.end ?? end)}
}
