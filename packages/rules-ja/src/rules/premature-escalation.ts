import {prematureEscalationRule, rangeOf, textOf, type Context} from '@tactlint/core'
import {clauseBefore} from '../grammar/sentence-end.js'
import {isQuoted} from '../grammar/quoted.js'
import {textAfter, textBefore} from '../grammar/text-around.js'
import {escalations, ownPeople, unanswered} from '../lexicon/threats/escalations.js'
import {marked} from './marked.js'

const first: Context = {audience: 'support', stage: 'first'}

/** The sentence wants something: 話したい, お電話ください, 本社に連絡します. */
const wanted =
  /たい|ください|下さい|いただけ|頂け|お願い|ほしい|欲しい|求め|話し?でき|要求|希望|くれ|[しせれ]ろ|出せ|(?:連絡|報告|相談|上げ)(?:させていただき|いたし|し)?ます|こと。$|もらい|もらえ|もらって|願い|助かり|待って|願え|申し込|お待ちし|幸い|できますか|できません(?:でしょう)?か|可能でしょうか|可能ですか|伺え|たく存じ|たく思|ありがたい|嬉しい|いけません|駄目|だめ|べき|[がを]いい(?:です|の)|頼み|(?:い|いらっしゃい|おられ|おり)ますか|望[みむん]|以外|話(?:をし|し)ます|[てで][。！!]?$/

export const prematureEscalation = prematureEscalationRule({
  phrases: {escalation: escalations},
  marked,
  unanswered,
  isHarmless: found => {
    const text = textOf(found.sentence)
    const before = textBefore(found.sentence, found.start)
    return (
      isQuoted(found) ||
      !wanted.test(text) ||
      /場合|難し|可能であれば|よろしければ|必要であれば|必要でしたら/.test(before) ||
      /条件|基準|方法|手順|どのような/.test(text) ||
      // 上司に確認してからご連絡いたします。
      /確認して(?!もら|いただ|くだ|ほし)|(?:確認|相談|協議)の(?:上|うえ)|相談して(?!もら|いただ|くだ|ほし|お|い)|承認/.test(
        text,
      ) ||
      // 課長から頼まれた見積書をお願いします。園長先生にお礼をお伝えください。
      /から(?:頼ま|届|聞い|言わ|指示|依頼|送られ|の指示)|お礼|感謝|に頼まれ|おかげ|によろしく|お世話に|診て|診察|お祝い|記念|就任|名刺|おすすめ|講演|送迎/.test(
        textAfter(found.sentence, found.start),
      ) ||
      ownPeople.test(clauseBefore(found))
    )
  },
  rewrite: ({sentence}) => [
    {
      edits: [
        {
          ...rangeOf(sentence),
          text: 'ご担当部署での解決が難しい場合は、上席の方にもご相談いただけますでしょうか。',
        },
      ],
      blanks: 0,
    },
  ],
  wording: {
    escalation: {
      what: '「{words}」と、まだ回答を受け取らないうちに上の方の対応を求めています。',
      why: '窓口の担当者が状況を確認する前に求めると、信頼していないように受け取られます。',
      instead: 'まずは担当者に用件を伝え、解決が難しい場合の相談としてお願いしてください。',
    },
  },
  examples: [
    {
      context: first,
      bad: '住所の変更が反映されません。支店長から直接お電話をいただけますか。',
      good: '住所の変更が反映されません。ご担当部署での解決が難しい場合は、上席の方にもご相談いただけますでしょうか。',
    },
    {context: first, bad: '上司を出してください。'},
    {context: first, bad: '責任者の方とお話しさせてください。'},
    {context: first, bad: '本件をエスカレーションしてください。'},
    {context: first, bad: '上の人に代わってください。'},
    {
      context: {...first, stage: 'follow-up', sentAt: '2026-03-05', lastContactAt: '2026-03-04'},
      bad: '昨日からご返信をいただけておりません。責任者の方とお話しさせてください。',
    },
    {
      context: {...first, stage: 'follow-up'},
      allowed: 'ご返信ありがとうございます。責任者の方ともお話しできますか。',
    },
    {context: first, bad: '担当者を替えてください。'},
    {context: first, bad: '支社長が責任をもって折り返しお電話ください。'},
    {context: first, bad: '上級サポートに引き継いでください。'},
    {context: first, bad: 'マネージャーの対応を希望します。'},
    {context: first, bad: '決裁権のある方につないでください。'},
    {context: first, bad: '社長さんにこのメールを見せてください。'},
    {context: first, bad: '課長さん以上の方からお電話をいただきたいです。'},
    {
      context: {...first, stage: 'escalation'},
      allowed: '解決が難しい場合は、上席の方へエスカレーションをお願いできますでしょうか。',
    },
    {context: first, bad: '管理職対応でお願いします。'},
    {context: first, bad: '受付の方ではなく、社員の方に対応していただきたいです。'},
    {context: first, bad: '返金を決められる立場の方とお話しできますか。'},
    {context: first, bad: 'もう一段上の方に見ていただけませんか。'},
    {context: first, bad: '社長さんにこの件をお読みいただきたいです。'},
    {context: first, allowed: '課長から頼まれた見積書をお願いします。'},
    {context: first, allowed: '園長先生にお礼をお伝えいただけますか。'},
    {context: first, allowed: '管理者権限を付与していただけますか。'},
    {context: first, allowed: 'オーナー様限定のクーポンが使えません。確認していただけますか。'},
    {context: first, allowed: '担当の方で判断が難しい場合は、責任者の方にご相談いただけますか。'},
    {context: first, allowed: '弊社の上司に確認いたします。'},
    {context: first, allowed: '弊社の営業部長から電話でご連絡します。'},
    {context: first, allowed: '上司と相談のうえ、改めてご連絡いたします。'},
    {context: first, allowed: '上位プランに変更したいです。'},
    {context: first, allowed: '貴社の責任者のお名前をご教示いただけますでしょうか。'},
    {context: first, allowed: '製造責任者の表示を直していただけますか。'},
    {context: first, allowed: '本社所在地は東京です。'},
    {context: first, allowed: 'エスカレーションの条件をご教示ください。'},
    {allowed: '責任者の方とお話しさせてください。'},
  ],
})
