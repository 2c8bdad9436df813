import {blameLanguageRule, textOf} from '@tactlint/core'
import {isQuoted} from '../grammar/quoted.js'
import {isQuestion} from '../grammar/sentence-end.js'
import {isSomebodyElses, isOnlySupposed} from '../grammar/whose-words.js'
import {textAfter, textBefore} from '../grammar/text-around.js'
import {
  apology,
  blame,
  deniedBlame,
  noBlame,
  nobodysFault,
  ofCustomers,
  othersDoing,
} from '../lexicon/blame/blame.js'
import {marked} from './marked.js'
import {unblamed} from './unblamed.js'

export const blameLanguage = blameLanguageRule({
  phrases: {blame},
  marked,
  harmless: noBlame,
  isHarmless: (found, {facts}) =>
    (isSomebodyElses(found, facts) &&
      !(readersOwn.test(textBefore(found.sentence, found.end)) && !isQuoted(found))) ||
    (facts.audience?.value === 'customer'
      ? !ofCustomers.test(textBefore(found.sentence, found.end))
      : found.entry === 'お客様のミス') ||
    // お客様が返品されたから: to a desk they are others.
    (facts.audience?.value === 'support' && textAfter(found.sentence, found.start).startsWith('お客様')) ||
    forgiven.test(textAfter(found.sentence, found.end)) ||
    apology.test(textOf(found.sentence)) ||
    isOnlySupposed(found) ||
    othersDoing.test(textBefore(found.sentence, found.start)) ||
    (deniedBlame.test(textAfter(found.sentence, found.end)) && !isQuestion(found.sentence)) ||
    // 台風のせいで
    (found.entry === 'せいで' && nobodysFault.test(textBefore(found.sentence, found.start))) ||
    // 御社のミスかどうか、ご確認いただけますか。
    // 貴社のサイトが原因で警告が出るのか、調べていただけますか。
    /^[^、。]{0,16}(?:のか|かどうか|かもしれ|可能性)/.test(textAfter(found.sentence, found.end)) ||
    /^(?:かどうか|なのか|でしょうか|の可能性|かもしれ|ではない(?:か|でしょうか)と)/.test(
      textAfter(found.sentence, found.end),
    ) ||
    (/(?:^|[^無])責任/.test(found.entry) && isQuestion(found.sentence)),
  rewrite: unblamed,
  wording: {
    blame: {
      what: '「{words}」は、相手を責める言い方になっています。',
      why: '責められると、担当者は原因の説明や弁明に気を取られてしまいます。',
      instead: '誰のせいかではなく、何が起きたかを書いてください。',
    },
  },
  examples: [
    {
      bad: '窓口の方が書類をきちんと確認しなかったせいで、新しいカードが旧住所に送られました。',
      good: '新しいカードが旧住所に送られました。',
    },
    {bad: '御社のミスで、注文が取り消されました。', good: '注文が取り消されました。'},
    {
      bad: '御社の担当者の確認不足によって、納品が遅れています。',
      good: '納品が遅れています。',
    },
    {
      bad: '御社が納品番号FBA15DJ9S3J5の12個を紛失しました。',
      good: '納品番号FBA15DJ9S3J5の12個の所在を確認できておりません。',
    },
    {
      bad: '商品が届かないのは、御社のミスですよね。発送日を教えていただけますか。',
      good: '商品が届きません。発送日を教えていただけますか。',
    },
    {bad: 'これは貴社のせいです。'},
    {bad: 'そちらの責任です。'},
    {bad: 'あなたが間違えたのでしょう。'},
    {bad: '御社が紛失した商品です。'},
    {bad: 'そちらの確認不足ではありませんか。'},
    {bad: '対応が遅いせいで、大切な日に間に合いませんでした。'},
    {bad: '職務怠慢です。'},
    {bad: 'ずさんな管理ですね。'},
    {bad: '三度もメールを送ったのに、無視されています。'},
    {context: {audience: 'customer'}, bad: '今回の件は、お客様の確認不足が原因です。'},
    {bad: '責任はそちらにあります。'},
    {bad: '問い合わせがもみ消されているとしか思えません。'},
    {bad: 'ろくに調べもしないで回答していますね。'},
    {bad: '利用者を軽視していませんか。'},
    {bad: '貴社の倉庫が商品を壊したに違いありません。'},
    {bad: '早く教えてくれなかったせいで、キャンセル料がかかりました。', good: 'キャンセル料がかかりました。'},
    {bad: '約束した期日を破ったのは御社です。'},
    {bad: 'そちらが約束を守らないから、予定が立ちません。', good: '予定が立ちません。'},
    {bad: '御社の倉庫は荷物を雑に扱っています。'},
    {bad: '御社に荷物を壊されました。', good: '荷物が破損しました。'},
    {bad: '一方的にキャンセルされました。', good: 'キャンセルされました。'},
    {bad: '担当者は調べもせずに却下しました。', good: '却下されました。'},
    {bad: '貴社の教育はどうなっているのでしょうか。'},
    {bad: 'きちんと検品していれば、こんなことにはならなかったはずです。'},
    {bad: 'そちらの都合で振り回されています。'},
    {bad: '不手際をこちらに押し付けないでください。'},
    {bad: '御社が事前に知らせるべきでした。'},
    {bad: 'ミスを認めようとしません。'},
    {bad: '御社は約束を守ったことがない。'},
    {bad: '御社が放っておいたからこうなったのです。'},
    {bad: 'すべての原因は貴社の在庫管理です。'},
    {bad: '間違えたのはそちらですよね。'},
    {
      bad: 'そちらが書類を差し替えたから審査に落ちたのです。',
      good: '書類が差し替えられたため審査に落ちたのです。',
    },
    {bad: '御社の管理体制の問題です。'},
    {bad: '貴店の従業員が鍵を失くしたことは明白です。', good: '鍵の所在を確認できておりません。'},
    {bad: 'そちらの倉庫の人が伝票を見もしないで詰めたのでしょう。'},
    {bad: '御社の開発チームがろくにテストもしないで公開したのが原因です。'},
    {bad: '担当者の伝達漏れとしか考えられません。'},
    {bad: '調べようともしていません。'},
    {bad: '検査員の方がねじを締め忘れたのでしょう。'},
    {bad: '怪我をさせたのは学校です。'},
    {bad: 'カードを止め忘れたのは御行のほうですよね。', good: 'カードが止められていませんでした。'},
    {bad: '役所が間違えなければ、二度来ることもありませんでした。'},
    {
      bad: '係員がでたらめな番号を教えたばかりに、船に乗れませんでした。',
      good: 'ご案内いただいた番号に誤りがあったため、船に乗れませんでした。',
    },
    {bad: '責任は全面的に御行にあります。'},
    {bad: '誤った型番を案内した張本人はあなたです。', good: 'ご案内いただいた型番に誤りがありました。'},
    {bad: 'どうして先に知らせなかったのですか。'},
    {bad: '御社に任せたのが間違いでした。'},
    {bad: 'おたくの配達員が楽をしたくて不在扱いにしたんですよ。', good: '不在扱いになりました。'},
    {context: {audience: 'customer'}, bad: 'お客様が説明書を読まずに使われたことが故障の原因です。'},
    {allowed: 'ご担当者様が席を外されていたようですので、改めてお電話します。'},
    {allowed: '対応してくださったのは御社の田中様です。'},
    {allowed: '注文したのは貴店のオンラインショップです。'},
    {allowed: 'スタッフの方に確認していれば防げたことで、お恥ずかしい限りです。'},
    {allowed: '係の方が名前を聞き間違えたのかもしれません。'},
    {context: {audience: 'customer'}, allowed: 'お客様のせいではございませんので、ご安心ください。'},
    {context: {audience: 'customer'}, bad: 'ご入力を誤られたのはお客様です。'},
    {context: {audience: 'customer'}, bad: 'お客様の使い方に問題がございます。'},
    {allowed: '貴社のサイトが原因で警告が出るのか、調べていただけますか。'},
    {allowed: '御社が発送していれば、明日には届くはずですね。'},
    {allowed: 'お店の方が荷物を止めてくださったそうです。'},
    {allowed: '配達員の方が親切に運んでくださいました。'},
    {context: {audience: 'customer'}, allowed: 'お客様が操作されなくても、自動で更新されます。'},
    {allowed: '今回の件は御社のミスではございません。'},
    {allowed: '配送業者の梱包が雑だったため、箱がつぶれておりました。'},
    {allowed: 'お客様の入力ミスだったため、こちらで住所を直しました。', context: {audience: 'support'}},
    {context: {audience: 'customer'}, allowed: '担当者の確認不足でございました。'},
    {allowed: '確認を怠り、誠に申し訳ございませんでした。'},
    {allowed: '運送会社が荷物を落としたそうです。'},
    {allowed: '梱包が雑だったのか、角がへこんでいました。'},
    {allowed: '一方的なお願いで恐縮です。'},
    {allowed: '返信をいただけなかったので、再度ご連絡いたしました。'},
    {allowed: '設定が勝手に変わってしまいます。'},
    {allowed: '台風のせいで、到着が一日遅れました。'},
    {allowed: '弊社のミスでございます。'},
    {allowed: '御社のおかげで解決いたしました。'},
    {allowed: '当方の確認不足で申し訳ございません。'},
    {allowed: '配送会社の責任範囲をご教示ください。'},
    {allowed: '「貴社の責任において保管する」という契約条項です。'},
    {allowed: '運送会社が紛失した可能性がございます。'},
    {allowed: '画面に「あなたのミスです」と表示されました。'},
    {allowed: 'ミスト噴霧器の件です。'},
    {allowed: '気のせいかもしれませんが、色が少し違うようです。'},
    {allowed: '御社のミスかどうか、まだ分かりません。'},
    {allowed: '担当者様が間違いをすぐに直してくださり、助かりました。'},
    {allowed: 'このメールは無視してください。'},
  ],
})

/** 玄関を間違えたようですが、隣の方が届けてくださいました。 */
const forgiven =
  /(?:よう|そう|みたい)です?(?:が|けれども?|けど)、.*(?:くださ|いただきま|助か|ありがと|おかげ)/

/** おたくの配達員, 御社の倉庫の人 are the reader's, whoever else might be one of them. */
const readersOwn =
  /(?:御社|貴社|貴店|おたく|お宅|そちら|あなた方?)の[^、。]{0,8}(?:員|ドライバー|業者|会社)[がはの]/
