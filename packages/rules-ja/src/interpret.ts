import {interpreter, lexiconsOf, rangeOf, textOf} from '@tactlint/core'
import type {Act, Found, Interpretation, Lexicon, Reading, SpeechAct, TopicMention} from '@tactlint/core'
import type {Sentence} from 'nlcst'
import {isNegated, isSupposed} from './grammar/negation.js'
import {predicateEnd} from './grammar/predicate-end.js'
import {textAfter, textBefore} from './grammar/text-around.js'
import {addressees} from './lexicon/addressees.js'
import {audience} from './lexicon/audience.js'
import {closings} from './lexicon/closings.js'
import {expectations} from './lexicon/expectations.js'
import {greetings} from './lexicon/greetings.js'
import {information} from './lexicon/information.js'
import {requests} from './lexicon/requests.js'
import {thanks} from './lexicon/thanks.js'
import {topics} from './lexicon/topics.js'
import {troubles} from './lexicon/troubles.js'

type Interpretable = Omit<Reading, 'language'>
type OwnAct = Omit<SpeechAct, 'language'>

const speech = {
  greeting: greetings,
  closing: closings,
  thanks,
  request: requests,
  complaint: troubles,
  topics,
  audience,
}

export const lexicons: readonly Lexicon[] = [...lexiconsOf(speech), addressees, expectations, information]

const byWords = interpreter(speech)

/** Sentences at the beginning among which an addressee stands, company and department first; those at the end that may close. */
const opening = 5
const ending = 4

export function interpret(reading: Interpretable): Interpretation {
  const read = byWords(reading)
  const complaints = sentencesOf([
    ...reading.found(troubles).filter(found => !isSupposed(found.sentence, found)),
    ...reading
      .found(expectations)
      .filter(found => isNegated(found.sentence, found) && !isSupposed(found.sentence, found)),
  ])
  const requesting = sentencesOf(reading.found(requests))
  const asking = sentencesOf(reading.found(information))
  // A case of the writer's own: something is wrong, or something is to be done. どこで確認できますか asks about no case.
  const cases = new Set([...complaints, ...[...requesting].filter(sentence => !asking.has(sentence))])
  return {
    ...read,
    acts: [
      ...read.acts.filter(({act}) => act !== 'complaint'),
      ...acts('complaint', complaints),
      ...acts('greeting', addressing(reading)),
      ...acts('closing', closingSentences(reading)),
    ],
    topics: topicsOf(reading, cases),
  }
}

const sentencesOf = (found: readonly Found[]): ReadonlySet<Sentence> =>
  new Set(found.map(({sentence}) => sentence))

const acts = (act: Act, sentences: Iterable<Sentence>): readonly OwnAct[] =>
  [...sentences].map(sentence => ({act, ...rangeOf(sentence)}))

/** 「経理部 ご担当者様」「佐藤様、」: a line that ends so. */
function addressing(reading: Interpretable): readonly Sentence[] {
  const first = reading.sentences.slice(0, opening)
  return reading
    .found(addressees)
    .filter(({sentence, end}) => first.includes(sentence) && textAfter(sentence, end).length <= 1)
    .map(({sentence}) => sentence)
}

function closingSentences(reading: Interpretable): ReadonlySet<Sentence> {
  const last = reading.sentences.slice(-ending)
  return new Set([...sentencesOf(reading.found(closings))].filter(sentence => last.includes(sentence)))
}

function topicsOf(reading: Interpretable, cases: ReadonlySet<Sentence>): readonly TopicMention[] {
  return (Object.keys(topics) as (keyof typeof topics)[])
    .map((topic): TopicMention => {
      const at = reading
        .found(topics[topic])
        .filter(
          found =>
            cases.has(found.sentence) && !isQuoted(found) && !namesSomethingElse(found) && !isNoParcel(found),
        )
        .map(found => ({start: found.start, end: predicateEnd(found)}))
      return {topic, weight: at.length, at}
    })
    .filter(({weight}) => weight > 0)
}

/** 「注文」列が表示されません: the words of a screen. */
const isQuoted = ({sentence, start}: Found): boolean => {
  const before = textBefore(sentence, start)
  return before.lastIndexOf('「') > before.lastIndexOf('」')
}

/** 注文番号, 納品書, 配送会社: the word names something else. ご注文, お荷物 are the reader's. */
const namesSomethingElse = ({entry, sentence, start, end}: Found): boolean =>
  /^(?:番号|ID|[書者元先日数率用前料]|会社|業者|証明|方法|条件|(?:確認)?メール|通知|履歴|フォーム|画面|ページ|ボタン|機能|データ|一覧|リスト|レポート|ポリシー|規約|規定|管理|の(?:設定|方法|条件|オプション|手順|仕組み|流れ|機能|画面|フォーム))/i.test(
    textAfter(sentence, end),
  ) ||
  (/^(?:注文|荷物|購入)/.test(entry) && /[ごお御]$/.test(textBefore(sentence, start)))

/** 書類が届かない, メールが届きません, 忘れ物が届いていないか: nothing that was ordered. */
const isNoParcel = ({entry, sentence, end}: Found): boolean =>
  entry === '届く' &&
  (/書類|書面|書留|通知|証明|明細|請求書|領収書|資料|案内|はがき|ハガキ|手紙|メール|返信|返事|回答|連絡|コード|カード|SMS|データ|ファイル|手[がを]/.test(
    textOf(sentence),
  ) ||
    /^ていないか/.test(textAfter(sentence, end)))
