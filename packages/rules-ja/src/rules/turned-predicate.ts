import {rangeOf, textOf, words as list, type FoundPhrase} from '@tactlint/core'
import type {Word} from 'nlcst'
import {lemmaOf, partOf} from '../grammar/clauses.js'
import {deskNames} from '../grammar/desk-subject.js'
import type {Turned} from '../grammar/turned-verbs.js'

/** What was done, as what happened. */
export interface Done {
  /** 商品ページが */
  readonly thing: string
  readonly verb: Turned
  /** The place behind the verb among the words. */
  readonly next: number
}

/** Where who did it is named: 御社が箱を潰した, 御社に箱を潰された, 箱を潰したのは御社です. */
export type Doer = 'before' | 'of the passive' | 'behind'

/** 箱を潰した|のは御社のほうです */
const cleft = /^(?:の|張本人)[はが]([^、。]{2,14})(?:です|でしょう)(?:よ?ね)?$/
const sides = /(?:の(?:ほう|方)|側)$/

const unturned = new Set(
  list('くれる くださる いただく もらう もらえる いただける れる られる せる させる おく ない ぬ ん たい'),
)
/** Says that it was so: what is left is the fact. */
const accusing =
  /^(?:(?:の|ん)?(?:です|でしょう)?(?:よね|[よねか])?|としか(?:思え|考えられ)ません|に(?:違い|相違)(?:ありません|ないです)|(?:こと|の)は明(?:らか|白)です(?:よね?)?|わけです(?:よ?ね)?|のが(?:原因|発端|始まり)です|から(?:です|でしょう)(?:よ?ね)?)$/
const goesOn = /^(?:結果|ために?|ので|が|けれ?ど|のに|ことで|ようで)?$/

/** The predicate and what hangs on it, up to the comma or to the end of the sentence. */
export function predicateOf(
  words: readonly Word[],
  {verb, next}: Done,
  {sentence, text}: FoundPhrase<'blame'>,
  doer: Doer,
): {readonly text: string; readonly end: number} | undefined {
  const chain: Word[] = []
  for (const word of words.slice(next)) {
    const [part, kind] = [partOf(word), partOf(word, 1)]
    const hangs =
      (part === '助動詞' && !['です', 'だ'].includes(lemmaOf(word))) ||
      (kind === '接続助詞' && lemmaOf(word) === 'て') ||
      (part === '動詞' && ['非自立', '接尾'].includes(kind))
    if (
      !hangs ||
      text.slice(rangeOf(chain.at(-1) ?? (words[next - 1] as Word)).end, rangeOf(word).start) !== ''
    )
      break
    chain.push(word)
  }
  // 御社に荷物を壊|され|ました
  const isSuffered = chain[0] !== undefined && ['れる', 'られる'].includes(lemmaOf(chain[0]))
  if (isSuffered !== (doer === 'of the passive')) return undefined
  const own = isSuffered ? chain.slice(1) : chain
  if (own.some(word => unturned.has(lemmaOf(word)))) return undefined
  // 止め忘れ|て|います
  if (verb.past && lemmaOf(own[0]) === 'て' && own.length > 1) return undefined
  const [first, ...others] = own
  const isWhole = words[next - 1]?.data?.conjugationForm === '基本形'
  const rest = others.map(textOf).join('')
  const plain =
    first === undefined
      ? isWhole
        ? verb.plain
        : verb.masu
      : verb.past && lemmaOf(first) === 'て' && rest === ''
        ? verb.masu
        : ['た', 'て'].includes(lemmaOf(first))
          ? verb.ta + (lemmaOf(first) === 'た' ? 'た' : 'て') + rest
          : verb.past && /^ました/.test(textOf(first) + rest)
            ? verb.past
            : verb.masu + textOf(first) + rest
  const from = rangeOf(chain.at(-1) ?? (words[next - 1] as Word)).end
  // 値段を上げて|から案内を送ったせいで
  const isOpen = plain.endsWith('て') || plain === verb.masu
  if (isOpen && !/^[、。]/.test(text.slice(from, from + 1))) return undefined
  const whole = rangeOf(sentence)
  const comma = text.slice(from, whole.end).indexOf('、')
  if (comma >= 0 && doer === 'behind') return undefined
  if (comma >= 0) {
    const tail = text.slice(from, from + comma)
    if (/^(?:せいで|ばかりに)$/.test(tail)) return {text: `${plain}ため`, end: from + comma}
    if (/^から(?!で)/.test(tail)) return {text: `${plain}ため`, end: from + 2}
    return goesOn.test(tail) ? {text: plain + tail, end: from + comma} : undefined
  }
  const tail = text.slice(from, whole.end).replace(/[。．！!？?]{1,8}$/, '')
  // 差し替えたから|審査に落ちたのです
  if (/^(?:から|せいで)(?!で)[^、。]{4}/.test(tail))
    return {text: `${plain}ため`, end: from + (tail.startsWith('から') ? 2 : 3)}
  if (/^ことに(?:あります|尽きます)$/.test(tail)) return {text: plain + tail, end: from + tail.length}
  if (doer === 'behind') {
    const [, name = ''] = cleft.exec(tail) ?? []
    const polite = deskNames.test(name.replace(sides, '')) ? politely(plain, verb) : undefined
    return polite === undefined ? undefined : {text: `${polite}。`, end: whole.end}
  }
  if (!accusing.test(tail) || (tail === '' && !/ま(?:した|す|せんでした)$/.test(plain))) return undefined
  const polite = politely(plain, verb)
  return polite === undefined ? undefined : {text: `${polite}。`, end: whole.end}
}

/** 書き換えられた → 書き換えられました, 扱いになっている → 扱いになっています. */
function politely(plain: string, {ta, masu, plain: whole, past}: Turned): string | undefined {
  if (/ま(?:した|す|せんでした)$/.test(plain)) return plain
  if (plain === `${ta}た`) return past ?? `${masu}ました`
  if (past !== undefined) return undefined
  if (plain === whole) return `${masu}ます`
  const [, stem, end] = /^(.+て)(いた|いる|しまった)$/.exec(plain) ?? []
  if (stem === undefined) return undefined
  return (
    stem + {いた: 'いました', いる: 'います', しまった: 'しまいました'}[end as 'いた' | 'いる' | 'しまった']
  )
}
