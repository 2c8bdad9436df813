import {leaves, rangeOf, textOf, type Range, words} from '@tactlint/core'
import type {Sentence, SentenceContent} from 'nlcst'
import {textAfter} from './text-around.js'

/** What may stand between a verb and its negation: 届い|て|おり|ませ|ん, 返金|さ|れ|て|い|ない, 届い|て|は|い|ない. */
const between = new Set(
  words(`
  する れる られる せる させる て で いる おる ます は も できる いただける が を てる ある ござる くる 来る まいる 参る くださる いただく
`),
)
const negations = new Set(['ない', 'ぬ', 'ん'])

/** Whether the verb or verbal noun that ends at a position is negated: 届きません, 反映がされておらず. */
export function isNegated(sentence: Sentence, {end}: Range): boolean {
  for (const leaf of leaves(sentence)) {
    if (rangeOf(leaf).start < end) continue
    const lemma = lemmaOf(leaf)
    if (negations.has(lemma)) return true
    if (!between.has(lemma)) return false
  }
  return false
}

/** Only supposed: 届かない場合は, 遅れることがございます, 間違っていたら. */
export function isSupposed(sentence: Sentence, {end}: Range): boolean {
  const [clause = ''] = textAfter(sentence, end).split(/[、。]/)
  return /場合|際は|際に|ときは|時は|たら|なら(?![なずぬ])|れば(?![いよ良気])|可能性|恐れ|おそれ|こと(?:が|も)(?:あ(?!りませ)|ござい(?!ませ))|(?:ない|ぬ)ように(?![見思感])|か(?:どうか)?(?:を|確認|お?調べ|お?知|教)/.test(
    clause,
  )
}

const lemmaOf = (leaf: SentenceContent): string =>
  (leaf.type === 'WordNode' ? leaf.data?.lemma : undefined) ?? textOf(leaf)
