import {
  contains,
  overlaps,
  rangeOf,
  textOf,
  withoutSentence,
  type FoundPhrase,
  type Lexicon,
  type Range,
  type Rewrite,
} from '@tactlint/core'
import type {Word} from 'nlcst'
import {clausesOf, lemmaOf, partOf} from '../grammar/clauses.js'
import {politeEnd, toldEnd, type Ending, type Tense} from '../grammar/polite-end.js'

/** What vents, and the words beside it that add nothing. */
export interface Venting {
  readonly lexicons: readonly Lexicon[]
  readonly idle: ReadonlySet<string>
  /** What the venting is about goes before it in the same clause: 間違えられたことに|憤慨しております. */
  readonly isAbout: boolean
}

type Clause = readonly Word[]

/** The sentence without what only vents: whole, or a clause of it. Undefined where a fact would be lost. */
export function withoutVenting(found: FoundPhrase<string>, venting: Venting): Rewrite | undefined {
  const {sentence, text, range} = found
  const whole = rangeOf(sentence)
  const vents = ventsIn(found, venting)
  const said = text.slice(0, whole.start) + text.slice(whole.end)
  const holdsFact = (clause: Clause) =>
    clause.some(
      (word, at) =>
        isFact(word, clause[at - 1], vents, venting.idle) &&
        !isRepeated(clause.slice(at), said) &&
        !/^一日/.test(text.slice(rangeOf(word).start)),
    )
  const clauses = clausesOf(sentence)
  const at = clauses.findIndex(clause => overlaps(rangeOfClause(clause), range))
  const clause = clauses[at]
  if (clause === undefined) return undefined
  if (!clauses.some(holdsFact)) {
    const cut = withoutSentence(whole, text)
    return cut && {edits: [cut], blanks: 0}
  }
  if (/[「」『』（）()]/.test(textOf(sentence))) return undefined
  const ending = clauses.slice(at).every(other => other === clause || !holdsFact(other))
  if (!ending) return holdsFact(clause) ? undefined : withoutClauses(clauses, at, holdsFact)
  const last = clauses.slice(0, at).findLast(holdsFact)
  if (!venting.isAbout && (!last || holdsFact(clause) || endsInDoubt(last))) return undefined
  const left = holdsFact(clause)
    ? beforeVent(clause, vents, holdsFact)
    : last && !isVenting(last, vents)
      ? politeEnd(last, tenseOf(clauses))
      : undefined
  if (left === undefined || !isPolite(clauses.at(-1))) return undefined
  return {edits: [{start: left.start, end: whole.end, text: `${left.text}。`}], blanks: 0}
}

/** What is found of the lexicons in the sentence. */
const ventsIn = ({sentence, range, reading}: FoundPhrase<string>, {lexicons}: Venting): readonly Range[] => [
  range,
  ...lexicons.flatMap(lexicon => reading.found(lexicon)).filter(other => other.sentence === sentence),
]

const rangeOfClause = (clause: Clause): Range => ({
  start: clause[0] ? rangeOf(clause[0]).start : 0,
  end: clause.at(-1) ? rangeOf(clause.at(-1) as Word).end : 0,
})

/** Facts said with venting are not the words to end with: これで四度目ですので、|覚えていただけましたか */
const isVenting = (clause: Clause, vents: readonly Range[]): boolean =>
  vents.some(vent => overlaps(vent, rangeOfClause(clause)))

/** 見積書一枚に一か月とは、 */
const endsInDoubt = (clause: Clause): boolean =>
  /(?:とは|なんて|こと[にがはを])$/.test(clause.map(textOf).join(''))

/** Dates, numbers and whatever else a word says of the case. 引っ越し of 史上最悪の引っ越し is none of the words that vent. */
function isFact(
  word: Word,
  before: Word | undefined,
  vents: readonly Range[],
  idle: ReadonlySet<string>,
): boolean {
  const [part, kind] = [partOf(word), partOf(word, 1)]
  if (idle.has(lemmaOf(word)) || idle.has(textOf(word))) return false
  if (word.data?.entity !== undefined || kind === '数' || part === '') return true
  const isNoun = part === '名詞' && !['非自立', '接尾', '代名詞'].includes(kind)
  if (!isNoun && !((part === '動詞' || part === '形容詞') && kind === '自立')) return false
  const isJudged =
    isNoun && kind !== '副詞可能' && before !== undefined && ['の', 'な'].includes(textOf(before))
  return isJudged || !vents.some(vent => contains(vent, rangeOf(word)))
}

/** 48分待ちました。人生で一番無駄な|48分でした: said in another sentence as well. */
const isRepeated = ([word, next]: Clause, said: string): boolean =>
  word !== undefined &&
  next !== undefined &&
  partOf(word) === '名詞' &&
  ['です', 'だ'].includes(lemmaOf(next)) &&
  said.includes(textOf(word))

const tenseOf = (clauses: readonly Clause[]): Tense =>
  lemmaOf(clauses.at(-1)?.findLast(word => partOf(word) === '助動詞')) === 'た' ? 'past' : 'now'

const isPolite = (clause: Clause = []): boolean =>
  clause.some(word => ['ます', 'です'].includes(lemmaOf(word)))

/** 三度も間違えられたこと|に憤慨しております, 停止されて|人生が終わりました: what stands before the venting in the same clause. */
function beforeVent(
  clause: Clause,
  vents: readonly Range[],
  holdsFact: (clause: Clause) => boolean,
): Ending | undefined {
  for (let at = clause.length - 1; at > 0; at--) {
    const left = clause.slice(0, at)
    const right = clause.slice(at)
    if (holdsFact(right)) return undefined
    const last = left.at(-1)
    if (last === undefined || !vents.some(vent => contains(rangeOfClause(right), vent))) continue
    if (isNominal(right)) return toldEnd(left)
    const joins = partOf(last, 1) === '接続助詞' && ['て', 'で', 'ので', 'から'].includes(textOf(last))
    if (joins && partOf(right[0]) !== '動詞' && partOf(right[0]) !== '助詞')
      return politeEnd(left, tenseOf([clause]))
  }
  return undefined
}

/** こと|に, の|が, こと|は, なんて */
function isNominal(right: Clause): boolean {
  const [noun, particle] = right
  if (noun === undefined || particle === undefined) return false
  if (['なんて', 'とは'].includes(textOf(noun))) return true
  return (
    ['こと', 'の'].includes(textOf(noun)) &&
    partOf(noun, 1) === '非自立' &&
    ['に', 'が', 'は', 'を', 'も'].includes(textOf(particle))
  )
}

/** A clause that goes on to the next one: 震え、 呆れておりますが、 Not a condition: 呆れられたら、 */
const goesOn = (clause: Clause): boolean =>
  /(?:[てでがしず]|けれ?ど|ので|から|のに|[きちにびみりえけせねべめれげ])$/.test(
    clause.map(textOf).join(''),
  ) && !['ば', 'たら', 'なら', 'と'].includes(textOf(clause.at(-1) as Word))

/** 呆れて、電話を切りました。 → 電話を切りました。 */
function withoutClauses(
  clauses: readonly Clause[],
  at: number,
  holdsFact: (clause: Clause) => boolean,
): Rewrite | undefined {
  let first = at
  while (first > 0 && !holdsFact(clauses[first - 1] as Clause)) first--
  let next = at
  while (!holdsFact(clauses[next] as Clause)) next++
  const last = clauses[next - 1] as Clause
  if (!goesOn(last)) return undefined
  // 壊れていて、|腹が立ちましたが、|交換していただけますか: what is left would not hang together.
  if (first > 0 && /(?:が|ので|けど|けれども?|から|し)$/.test(last.map(textOf).join(''))) return undefined
  const start = rangeOfClause(clauses[first] as Clause).start
  return {edits: [{start, end: rangeOfClause(clauses[next] as Clause).start, text: ''}], blanks: 0}
}
