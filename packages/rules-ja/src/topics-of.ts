import {words, type Found, type Reading, type CatalogueTopic, type TopicMention} from '@tactlint/core'
import {rangeOf, textOf} from '@tactlint/core'
import type {Sentence} from 'nlcst'
import {predicateEnd} from './grammar/predicate-end.js'
import {isQuoted} from './grammar/quoted.js'
import {textAfter, textBefore} from './grammar/text-around.js'
import {topics} from './lexicon/case/topics.js'

/**
 * What the writer's own case is about.
 * @param cases sentences in which something is wrong or is to be done
 * @param tells sentences that lead up to them
 */
export function topicsOf(
  reading: Pick<Reading, 'found'>,
  cases: ReadonlySet<Sentence>,
  tells: ReadonlySet<Sentence>,
): readonly TopicMention[] {
  return (Object.keys(topics) as CatalogueTopic[])
    .map((topic): TopicMention => {
      const at = reading
        .found(topics[topic])
        .filter(found => (cases.has(found.sentence) || tells.has(found.sentence)) && isMeant(found))
        .map(found => ({start: found.start, end: withoutParticle(found, predicateEnd(found))}))
      return {topic, weight: at.length, at}
    })
    .filter(({weight}) => weight > 0)
}

/** 請求書の → 請求書 */
const withoutParticle = ({sentence, start, end}: Found, predicateEnd: number): number => {
  const from = rangeOf(sentence).start
  const isParticle = /.[がのをにはもで]$/u.test(textOf(sentence).slice(start - from, end - from))
  return predicateEnd === end && isParticle ? end - 1 : predicateEnd
}

const isMeant = (found: Found): boolean =>
  !isQuoted(found) &&
  !namesSomethingElse(found) &&
  !isReaders(found) &&
  !isNoParcel(found) &&
  !isYetToBe(found)

/** Behind the word for a topic, these make the word for something else: 注文番号, 納品書, 配送会社, 発送の設定. */
const somethingElse = words(`
  番号 ID 書 者 元 先 日 数 率 用 前 料 会社 業者 証明 方法 条件 確認メール メール 通知 履歴 フォーム 画面
  ページ ボタン 機能 データ 一覧 リスト レポート ポリシー 規約 規定 管理 の設定 の方法 の条件 の手順
  のオプション の仕組み の流れ の機能 の画面 のフォーム
`)

function namesSomethingElse({sentence, end}: Found): boolean {
  // 先日そちらに泊まった者です
  if (textBefore(sentence, end).endsWith('た')) return false
  const after = textAfter(sentence, end)
  return !after.startsWith('書類') && somethingElse.some(words => after.startsWith(words))
}

/** ご注文, お荷物 */
const isReaders = ({entry, sentence, start}: Found): boolean =>
  /^(?:注文|荷物|購入)/.test(entry) && /[ごお御]$/.test(textBefore(sentence, start))

/** 航空券は、それを聞いてから買うつもりです, 申し込む前に伺います: there is nothing to find yet. */
const isYetToBe = ({sentence, end}: Found): boolean =>
  /(?:買|購入|注文|予約|申し?込|契約|加入|入会|依頼|お願い|利用|宿泊|泊ま)[^。、]{0,8}(?:つもり|予定|前に|か(?:どうか)?(?:検討|迷|考え)|かもしれ)|検討(?:中|して|[しを])|買おうか|迷って(?:い|お)/.test(
    textAfter(sentence, end),
  )

/** What arrives without having been ordered: 書類, メール; and 手が届かない. */
const noParcels = words(`
  書類 書面 書留 通知 証明 明細 請求書 領収書 資料 案内 はがき ハガキ 手紙 メール 返信 返事 回答 連絡 コード
  カード SMS データ ファイル 手が 手を 目標 ノルマ 基準 水準
`)

function isNoParcel({entry, sentence, end}: Found): boolean {
  if (entry !== '届く') return false
  // 電車に忘れ物をしました。届いていないか確認していただけますか。
  if (textAfter(sentence, end).startsWith('ていないか')) return true
  const text = textOf(sentence)
  return noParcels.some(words => text.includes(words))
}
