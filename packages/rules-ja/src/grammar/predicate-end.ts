import {leaves, rangeOf, type Found} from '@tactlint/core'
import type {SentenceContent} from 'nlcst'

/** Where the predicate ends that begins with these words: 届い|ておりません, 届い|た. Nouns end where they end. */
export function predicateEnd({sentence, start, end}: Found): number {
  let predicate = false
  let position = end
  for (const leaf of leaves(sentence)) {
    const range = rangeOf(leaf)
    if (range.start < start) continue
    if (range.end <= end) predicate = partOfSpeech(leaf)[0] === '動詞'
    else if (predicate && continues(leaf)) position = range.end
    else break
  }
  return position
}

const partOfSpeech = (leaf: SentenceContent): readonly string[] =>
  (leaf.type === 'WordNode' ? leaf.data?.partOfSpeech : undefined) ?? []

/** Auxiliaries, and て between them. */
function continues(leaf: SentenceContent): boolean {
  const [general, special] = partOfSpeech(leaf)
  return (
    general === '助動詞' ||
    (general === '動詞' && (special === '非自立' || special === '接尾')) ||
    (general === '助詞' && special === '接続助詞' && leaf.type === 'WordNode' && leaf.data?.lemma === 'て')
  )
}
