import {coerciveThreatRule, textOf, type Found, type Range, type Reading} from '@tactlint/core'
import {isAnnounced} from '../grammar/announced.js'
import {textAfter} from '../grammar/text-around.js'
import {isSomebodyElses} from '../grammar/whose-words.js'
import {hinted} from '../lexicon/threats/hints.js'
import {settled} from '../lexicon/threats/recourse.js'
import {noThreats, threats} from '../lexicon/threats/threats.js'
import {marked} from './marked.js'
import {unthreatened} from './unthreatened.js'

export const coerciveThreat = coerciveThreatRule({
  phrases: {threat: threats},
  marked,
  harmless: noThreats,
  isHarmless: (found, {facts}) =>
    isSomebodyElses(found, facts) ||
    // 個人情報保護委員会への報告は弊社が行います。
    /^は(?:弊社|当社|当店|当院|私ども|こちら)/.test(textAfter(found.sentence, found.end)) ||
    (!isAnnounced(found) &&
      !hinted.has(found.entry) &&
      !settled.has(found.entry) &&
      !meant.has(found.entry)) ||
    // 解約を考えておりますので、違約金の有無を教えてください。
    (/^解約を(?:考え|検討)/.test(textAfter(found.sentence, found.start)) &&
      /教え|確認|知り|伺|でしょうか|ですか|お願い|ください/.test(textOf(found.sentence))) ||
    // 学校に連絡しますので、領収書をください。
    (found.entry === '勤務先に知らせる' && !owed.test(textOf(found.sentence))) ||
    // 家族にもこのことを伝えておきます。ありがとうございました。
    (told.has(found.entry) && !facts.acts.some(({act}) => act === 'complaint')),
  span: threatened,
  rewrite: unthreatened,
  wording: {
    threat: {
      what: '「{words}」は、圧力をかける言い方になっています。',
      why: '脅されたと受け取られると、話し合いが止まり、解決が遠のきます。',
      instead: '希望する対応と期限、その理由だけを書いてください。',
    },
  },
  examples: [
    {bad: '返金がなければ、SNSで拡散します。', good: '返金をお願いできますでしょうか。'},
    {
      bad: '注文した棚が届きません。発送日を教えていただけますか。低評価を付けますよ。',
      good: '注文した棚が届きません。発送日を教えていただけますか。',
    },
    {
      bad: '10月5日までにお返事がなければ、口コミに書きますよ。',
      good: '10月5日までにお返事をお願いできますでしょうか。',
    },
    {bad: '低評価を付けます。'},
    {bad: '返事がないなら、悪い口コミを書きますよ。'},
    {bad: '星1のレビューを投稿するつもりです。'},
    {bad: 'もう二度と利用しません。'},
    {bad: 'ご対応いただけないのであれば、解約します。', good: 'ご対応いただけますでしょうか。'},
    {bad: 'これが最後通告です。'},
    {bad: '今回が最後のチャンスです。'},
    {bad: 'こちらにも考えがあります。'},
    {bad: 'マスコミに情報を提供します。'},
    {context: {audience: 'customer'}, bad: 'ご返信がない場合は、サポートを打ち切ります。'},
    {bad: '今後の取引を考え直します。'},
    {bad: '録音を公開してもいいんですよ。'},
    {bad: '家族や同僚にも使わないよう伝えます。'},
    {bad: '本社に直接苦情を入れます。'},
    {bad: 'カード会社に支払い停止を申し立てます。'},
    {bad: '後で困るのはそちらですよ。'},
    {bad: '競合サービスへの移行を決めました。'},
    {bad: '次はないと思ってください。'},
    {context: {audience: 'customer'}, bad: 'お支払いがなければ、回線を止めます。'},
    {bad: '次に同じことがあれば、契約を解除いたします。'},
    {bad: '次回の更新はいたしません。'},
    {bad: 'お支払いは一切いたしません。'},
    {bad: 'もうお付き合いはできません。'},
    {bad: 'SNSでの反響が楽しみです。'},
    {context: {audience: 'customer'}, bad: '期限を過ぎた場合は、会員資格を取り消します。'},
    {bad: '次の契約更新はないものと思ってください。'},
    {bad: '悪い評判が広まっても知りませんよ。'},
    {bad: '御社との付き合いもこれまでですね。'},
    {bad: '返金に応じないのであれば、こちらもそれなりの手を打ちます。'},
    {bad: '大ごとにしたくなければ、今日中に連絡してください。'},
    {bad: '穏便に済ませたいなら、早く返金してください。'},
    {bad: 'このままでは他社さんにお願いするしかありません。'},
    {bad: '二度と貴社に発注することはないでしょう。'},
    {bad: '商品が壊れていました。他の出品者にもこのことを伝えます。'},
    {bad: '次はレビューでお会いしましょう。'},
    {context: {audience: 'customer'}, bad: '規約違反が続くようでしたら、アカウントを削除いたします。'},
    {bad: '記事になる前に解決したほうがよいと思います。'},
    {bad: '友人が新聞社の社会部におります。'},
    {bad: '保健所に通報されても、同じことが言えますか。'},
    {bad: '退会の申請書はもう手元にあります。'},
    {bad: '話すかどうかは、そちらの返事を見て決めます。'},
    {bad: '来期の発注を取りやめることも考えております。'},
    {bad: '次は公の場でお話ししましょう。'},
    {bad: '警察を呼びますよ。'},
    {bad: '契約を続ける理由がなくなりました。'},
    {bad: '別の業者を入れるだけです。'},
    {bad: '修理代をいただくまで、鍵はお返ししません。'},
    {context: {audience: 'customer'}, bad: 'お支払いがなければ、ブラックリストに載ります。'},
    {allowed: '解約を考えておりますので、違約金の有無を教えてください。'},
    {allowed: '兄は弁護士ですが、今日は私が代わりに伺います。'},
    {allowed: '裁判所に提出する書類なので、原本をお願いいたします。'},
    {allowed: 'フォロワーが二万人いるアカウントにログインできません。'},
    {allowed: '別のホテルの予約が取れたので、キャンセルをお願いします。'},
    {allowed: '消費生活センターに相談したところ、まず御社に連絡するよう勧められました。'},
    {allowed: 'テレビの取材で紹介されたお菓子を注文したいです。'},
    {allowed: '低評価レビューに個人情報が含まれております。'},
    {allowed: 'SNSで告知いたしました。'},
    {allowed: 'レビューには戻し方のコツが書かれていて、参考になっておりました。'},
    {allowed: '家族にもこのことを伝えておきます。ありがとうございました。'},
    {allowed: '穏便に解決できればと思っております。'},
    {allowed: 'もう使わないので、解約したいです。'},
    {allowed: '月末で退会させていただきます。手続きをお願いいたします。'},
    {allowed: '録音データを添付いたします。'},
    {context: {audience: 'customer'}, allowed: '不具合が続く場合は、再起動してください。'},
    {context: {audience: 'customer'}, allowed: 'ご依頼のとおり、アカウントを削除いたしました。'},
    {allowed: 'お客様に二度とご迷惑をおかけしないよう対策いたします。'},
    {allowed: 'これが最後の確認事項です。'},
    {allowed: '解約の手続き方法をご教示ください。'},
    {allowed: '3月末で解約したいのですが、手続きを教えていただけますか。'},
    {allowed: '来月で解約したいと考えております。'},
    {allowed: '他社のサービスに移行したデータを戻したいのですが、可能でしょうか。'},
    {allowed: 'カード会社から支払い停止の連絡がありました。'},
    {allowed: '取引の停止をご検討の場合は、こちらをご覧ください。'},
    {allowed: '素晴らしい商品なので、友人にも勧めています。'},
    {allowed: '購入者に悪いレビューを投稿されました。'},
    {allowed: 'お手続きがない場合は、自動的に解約となります。'},
    {allowed: '画面が止まったままなので、ブラウザを切り替えました。'},
  ],
})

/** Said as settled, or once and for all. */
const meant = new Set(['そのおつもりで'])
/** 勤務先にご連絡します threatens who owes. */
const owed = /支払|払わ|入金|滞納|延滞|返済|返却|返さ|未納|遅れ/

/** Harm only where something is wrong. */
const told = new Set(['周りに広める', 'このことを伝える'])

/** 総務省に苦情が行く前に取り下げたほうが身のためですよ: one threat, to the last words of it. */
function threatened({sentence, start, end}: Found, _: string, reading: Reading): Range {
  const last = reading.found(threats).findLast(other => other.sentence === sentence)
  return {start, end: Math.max(end, last?.end ?? end)}
}
