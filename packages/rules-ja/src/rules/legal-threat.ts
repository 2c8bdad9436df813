import {legalThreatRule} from '@tactlint/core'
import {isAnnounced} from '../grammar/announced.js'
import {isSomebodyElses} from '../grammar/whose-words.js'
import {textAfter} from '../grammar/text-around.js'
import {legalThreats} from '../lexicon/threats/legal-threats.js'
import {marked} from './marked.js'
import {unthreatened} from './unthreatened.js'

export const legalThreat = legalThreatRule({
  phrases: {threat: legalThreats},
  marked,
  isHarmless: (found, {facts}) =>
    isSomebodyElses(found, facts) ||
    !isAnnounced(found) ||
    // 警察には当日届けており、: it is done.
    (/警察|センター|官庁/.test(found.entry) &&
      /^(?:し|出)?て(?:い|お)|^、[^。]*(?:受理|済み|ました|いただいて)/.test(
        textAfter(found.sentence, found.end),
      )) ||
    // 個人情報保護委員会への報告は弊社が行います。
    /^は(?:弊社|当社|当店|当院|私ども|こちら)/.test(textAfter(found.sentence, found.end)),
  rewrite: unthreatened,
  wording: {
    threat: {
      what: '「{words}」は、法的手段や公的機関を持ち出して圧力をかけています。',
      why: '担当者は自分の判断で答えられなくなり、回答がかえって遅くなります。',
      instead: 'まずは事実と希望する対応、回答の期限を書いてください。',
    },
  },
  examples: [
    {bad: '法的措置を取ります。'},
    {bad: '対応いただけない場合は、弁護士に相談します。', good: '対応いただけますでしょうか。'},
    {bad: '弊社の顧問弁護士を通じて、損害の請求を進めることになります。'},
    {bad: '返金がなければ訴えます。'},
    {
      bad: '明日までに解除しないなら弁護士に相談します。',
      good: '明日までに解除していただけますでしょうか。',
    },
    {
      bad: '預けた靴を返さない場合は、警察に被害届を出します。',
      good: '預けた靴を返していただけますでしょうか。',
    },
    {bad: '消費生活センターに相談します。'},
    {bad: '裁判を起こします。'},
    {bad: '警察に被害届を出します。'},
    {bad: '出るところに出ます。'},
    {bad: '出るところに出ましょうか。'},
    {bad: '経済産業省の窓口へ通報する用意がございます。'},
    {bad: '消費者庁に情報提供します。'},
    {bad: '次は弁護士がご連絡します。'},
    {bad: '業界団体に報告することも検討しております。'},
    {bad: '弁護士を通してお話しすることになりますよ。'},
    {bad: '法に訴えることも考えています。'},
    {bad: '消費者ホットラインに電話します。'},
    {allowed: '弁護士作成の委任状を添付いたします。'},
    {allowed: '権利者から法的措置を示唆する通知を受け取りました。'},
    {allowed: '使いやすさを訴える商品説明文です。'},
    {allowed: '腹痛を訴えるお客様がいらっしゃいます。'},
    {allowed: '消費者庁の表示基準に従っております。'},
    {allowed: '盗難については、3月3日に警察へ被害届を提出しました。'},
    {allowed: '警察には当日届けており、受理番号もあります。'},
    {allowed: '弁護士に相談すべきでしょうか。'},
    {allowed: '弁護士法人みなみ総合事務所の相田と申します。'},
  ],
})
