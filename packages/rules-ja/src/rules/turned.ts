import {rangeOf, textOf, type FoundPhrase, type Rewrite} from '@tactlint/core'
import type {Word} from 'nlcst'
import {lemmaOf, partOf, wordsIn} from '../grammar/clauses.js'
import {deskNames} from '../grammar/desk-subject.js'
import {
  became,
  nounBefore,
  omitted,
  omitting,
  turnedVerb,
  wrong,
  type Turned,
} from '../grammar/turned-verbs.js'
import {predicateOf, type Done} from './turned-predicate.js'

type Blamed = FoundPhrase<'blame'>

/** Reproach beside what was done: ろくに確認もせず, 勝手に, わざと. */
const carelessly =
  /(?:ろくに|まともに|きちんと)?[^、。をがはに]{1,8}も(?:せずに?|しないで)、?|勝手に|一方的に|わざと|故意に|いい加減に|適当に|雑に|平気で|楽をしたくて|無責任に|ろくに|また(?:しても)?(?=[^、。]*を)|[^、。がは]{1,10}を[^、。がはをに]{1,6}も(?:せずに?|しないで)、?(?=[^、。]*を)/g

/** 御社が商品ページを勝手に書き換えた → 商品ページが書き換えられた. Only where one thing was done and the rest of the sentence fits. */
export function turned(found: Blamed): Rewrite | undefined {
  const {sentence, text, facts} = found
  if (facts.audience?.value === 'customer' || /[「」『』（）()]/.test(textOf(sentence))) return undefined
  const words = wordsIn(sentence)
  const {start, at} = subjectOf(words, found) ?? {start: rangeOf(sentence).start, at: -1}
  const done = doneBehind(words, at, text.slice(0, rangeOf(sentence).end))
  if (done === undefined) return undefined
  const particle = words[at]
  const doer = particle === undefined ? 'behind' : textOf(particle) === 'に' ? 'of the passive' : 'before'
  const predicate = predicateOf(words, done, found, doer)
  if (predicate === undefined) return undefined
  return {
    edits: [{start, end: predicate.end, text: done.thing + predicate.text}],
    blanks: 0,
  }
}

/** Where 御社の担当者|が begins, and the place of its particle among the words. */
function subjectOf(
  words: readonly Word[],
  {range, text}: Blamed,
): {readonly start: number; readonly at: number} | undefined {
  const names = (particles: readonly string[]) =>
    words.findLastIndex(
      (word, place) =>
        rangeOf(word).start < range.end &&
        partOf(word) === '助詞' &&
        particles.includes(textOf(word)) &&
        nameBefore(words, place, text) !== undefined,
    )
  const doer = names(['が', 'は'])
  const at = doer < 0 ? names(['に']) : doer
  const start = at < 0 ? undefined : nameBefore(words, at, text)
  return start === undefined ? undefined : {start, at}
}

/** Where the noun phrase before a particle begins, if it names the desk. */
function nameBefore(words: readonly Word[], at: number, text: string): number | undefined {
  const end = rangeOf(words[at] as Word).start
  for (let first = at - 1; first >= 0; first--) {
    const {start} = rangeOf(words[first] as Word)
    const before = words[first - 1]
    const opens =
      before === undefined ||
      text.slice(rangeOf(before).end, start) !== '' ||
      (partOf(before) === '助詞' && textOf(before) !== 'の') ||
      ['副詞', '接続詞', '助動詞'].includes(partOf(before))
    if (opens && deskNames.test(text.slice(start, end))) return start
    if (text.slice(start, end).includes('、')) return undefined
  }
  return undefined
}

/** 誤った番号を教え: what was told or sent was wrong. */
const wrongly = /^(?:誤った|間違った|でたらめな|デタラメな|いい加減な|嘘の|不正確な)([^をがは、]{1,20})を$/
const told = new Set(['教える', '案内', '伝える', '説明', '回答', '知らせる', '指示'])
const sent = new Set(['送る', '発送', '届ける', '入れる', '配達', '配送', '送付'])
const handed = new Set(['渡す', '手渡す'])

/** What was done, by the first verb behind the object. */
function doneBehind(words: readonly Word[], subject: number, text: string): Done | undefined {
  const from = words[subject] ? rangeOf(words[subject]).end : rangeOf(words[0] as Word).start
  const isBeside = (word: Word) => isIn(word, from, text)
  const object = words.findIndex(
    (word, index) => index > subject && textOf(word) === 'を' && partOf(word) === '助詞' && !isBeside(word),
  )
  const isVerb = (word: Word) => partOf(word) === '動詞' && partOf(word, 1) === '自立' && !isBeside(word)
  const place = words.findIndex((word, index) => index > Math.max(subject, object) && isVerb(word))
  const first = words[place]
  if (first === undefined) return undefined
  // 数え|間違え
  const compound = words[place + 1]
  const isCompound =
    compound !== undefined &&
    isVerb(compound) &&
    first.data?.conjugationForm === '連用形' &&
    rangeOf(compound).start === rangeOf(first).end
  const last = isCompound ? place + 1 : place
  const verb = words[last] as Word
  const noun = isCompound ? undefined : nounBefore(words, place)
  const isMade = noun !== undefined && textOf(words[place - 1] as Word) === 'に'
  const end = noun === undefined || isMade ? place : place - 1
  const between = text
    .slice(from, rangeOf(words[end] as Word).start)
    .replace(carelessly, '')
    .replace(/^、/, '')
  const [, thing] = wrongly.exec(between) ?? []
  const lemma = lemmaOf(noun ?? verb)
  const given = told.has(lemma)
    ? 'ご案内いただいた'
    : sent.has(lemma)
      ? '届いた'
      : handed.has(lemma)
        ? 'いただいた'
        : undefined
  if (thing !== undefined && given !== undefined) return doneAs(wrong, `${given}${thing}を`, last)
  const beside = words.slice(subject + 1, end).filter(word => !isBeside(word))
  if (between.includes('、') || beside.some(word => isVerb(word) || isTopic(word))) return undefined
  if (isMade) return madeInto(between, noun, verb, last)
  const particle = words[place - 1]
  const act = words[place - 2]
  if (omitting.has(lemmaOf(verb)) && !isCompound)
    return partOf(act, 1) === 'サ変接続' && particle && textOf(particle) === 'を'
      ? doneAs(omitted, between, last)
      : undefined
  const as = turnedVerb(verb, isCompound && lemmaOf(verb) === '忘れる' ? first : noun)
  if (as === undefined) return undefined
  if (between === '' && noun && elided.has(lemmaOf(noun)) && as.from === verb)
    return {thing: textOf(noun), verb: as, next: last + 1}
  return doneAs(as, between + (as.from === verb && noun ? textOf(noun) : ''), last)
}

/** 却下されました: of what has been said before. */
const elided = new Set(['却下', '拒否', 'キャンセル', '解約', '停止', '削除', '凍結'])

const isTopic = (word: Word): boolean => partOf(word) === '助詞' && ['は', 'が', 'も'].includes(textOf(word))

/** 後回し|に|した, 不在扱い|に|した */
function madeInto(between: string, noun: Word, verb: Word, place: number): Done | undefined {
  const late = turnedVerb(verb, noun)
  if (late?.from === noun) return doneAs(late, between.slice(0, -textOf(noun).length - 1), place)
  return between.includes('を') || between.endsWith('扱いに') ? doneAs(became, between, place) : undefined
}

function doneAs(verb: Turned, between: string, place: number): Done | undefined {
  const objects = between.split('を').length - 1
  if (objects > 1 || (objects === 0 && !between.endsWith('扱いに'))) return undefined
  return {thing: between.replace('を', verb.object), verb, next: place + 1}
}

function isIn(word: Word, from: number, text: string): boolean {
  const {start} = rangeOf(word)
  return [...text.slice(from).matchAll(carelessly)].some(
    match => from + match.index <= start && start < from + match.index + match[0].length,
  )
}
