import {passiveAggressivePhraseRule, rangeOf, textOf, type Facts, type Found} from '@tactlint/core'
import {clauseBefore, isQuestion, question} from '../grammar/sentence-end.js'
import {isToldToOthers} from '../grammar/told-to-others.js'
import {isSomebodyElses} from '../grammar/whose-words.js'
import {textAfter, textBefore} from '../grammar/text-around.js'
import {humble, jabs} from '../lexicon/jabs/jabs.js'
import {emotions} from '../lexicon/emotions/emotions.js'
import {marked} from './marked.js'
import {withoutSting} from './without-sting.js'

export const passiveAggressivePhrase = passiveAggressivePhraseRule({
  phrases: {jab: jabs},
  beside: [emotions],
  marked,
  span: found => (found.entry === '〜のですね' ? rangeOf(found.sentence) : question(found)),
  isHarmless: (found, {facts, message}) =>
    isSomebodyElses(found, facts) ||
    isToldToOthers(found) ||
    // 先日も同じ質問をしてしまい、申し訳ございません。迷惑メールに入り、読んでいただけなかったようですので
    (/同じ(?:返答|ご質問)|読んでいない|目を通して/.test(found.entry) &&
      /申し訳|失礼|すみません|ありがとう|感謝|迷惑メール/.test(textOf(found.sentence))) ||
    // 念のためもう一度書きます
    (/もう一度/.test(found.entry) &&
      /念のため|恐れ入|申し訳|失礼/.test(textBefore(found.sentence, found.end))) ||
    (found.entry === '〜のですね' && !dealings.test(textOf(found.sentence))) ||
    // 日本語が分かる方, テンプレートの返信文を編集したい
    /^(?:[方人者]|スタッフ|担当|(?:文|機能)?[のをが](?:登録|編集|作成|方法|設定|変更))/.test(
      textAfter(found.sentence, found.end),
    ) ||
    (/言|伝わ?(?!したとおり)|理解いただけ|勘違い|一度で|程度の|度目/.test(found.entry) &&
      humble.test(textOf(found.sentence)) &&
      !/いただけ|いただいて/.test(textOf(found.sentence))) ||
    // お送りしたはずですが、届いておりますでしょうか。
    (/したはず$/.test(found.entry) && isQuestion(found.sentence)) ||
    // メーカーから一向に返事が来ません。
    (/一向に|音沙汰|梨の|気配/.test(found.entry) &&
      fromOthers.test(clauseBefore(found)) &&
      !fromReader.test(clauseBefore(found))) ||
    // まだご覧になっていないようでしたら, 再起動すれば済むことでしょうか
    /^の?(?:よう)?(?:場合|でしたら|であれば|なら|際|方)/.test(textAfter(found.sentence, found.end)) ||
    (/^ば済む/.test(found.entry) && isQuestion(found.sentence)) ||
    // 写真の添付をお忘れのようです: an agent reminds.
    (facts.audience?.value === 'customer' && /忘れ|召|いかが|差し上げ/.test(found.entry)) ||
    // 素晴らしい対応ですね。ありがとうございました。 Praise mocks where something is wrong.
    (praise.has(found.entry) && !isMocking(found, facts, message.prose.text)),
  rewrite: withoutSting,
  wording: {
    jab: {
      what: '「{words}」は、相手の落ち度をほのめかす言い方に聞こえます。',
      why: '皮肉や当てこすりは、用件よりも印象に残ってしまいます。',
      instead: '「3月3日のメールでお伝えした件ですが」のように、日付と事実で書いてください。',
    },
  },
  examples: [
    {bad: '前にも言いましたが、12個足りません。', good: '12個足りません。'},
    {bad: '何度も言っていますが、返金がまだです。', good: '返金がまだです。'},
    {
      bad: 'これまで三度お伝えしているとおり、原因の説明をいただけておりません。',
      good: '原因の説明をいただけておりません。',
    },
    {bad: '先日も申し上げたとおりです。'},
    {bad: 'すでにお伝えしたはずですが。'},
    {bad: '昨日のメールに記載したとおりです。', good: '昨日のメールに記載しております。'},
    {bad: '資料を開いていただければ分かるはずです。', good: '資料をご確認いただけますと幸いです。'},
    {bad: 'メールをお読みになっていないようですので再送します。'},
    {bad: '何度言えば分かるのですか。'},
    {bad: 'ちゃんと読んでください。'},
    {bad: 'コピペの返信ばかりですね。'},
    {bad: 'いつになったら返金されるのですか。'},
    {bad: '小学生でも分かることです。'},
    {
      context: {audience: 'customer'},
      bad: '規約をきちんとお読みいただければおわかりのとおり、返品はできません。',
    },
    {bad: '返事の一本くらいいただけませんか。'},
    {bad: 'お詫びの一言もないのですね。'},
    {bad: 'メール一通書く時間もないのでしょうか。'},
    {bad: '荷物を届けるのが仕事ではないのですか。'},
    {bad: '本当に写真を見ていただけたのでしょうか。'},
    {bad: '質問の意味が伝わっていないようですので、書き直します。'},
    {bad: 'この説明も五度目になります。'},
    {bad: '一体いつまで待たせるつもりですか。'},
    {bad: '泣き寝入りしろとでも言うのですか。'},
    {bad: '返す気がないということでよろしいですね。'},
    {bad: '何のためのサポート窓口なのでしょうか。'},
    {bad: '新入社員でもできる仕事だと思いますが。'},
    {bad: '今度こそきちんと調べていただけるのでしょうね。'},
    {bad: '謝れば済むと思っているのですか。'},
    {bad: '注文した棚が届きません。さすが大手は違いますね。'},
    {bad: '40日もかかって届きません。素晴らしい対応ですね。'},
    {bad: '三週間も放置してくださり、ありがとうございます。'},
    {bad: '判で押したような回答ばかりです。'},
    {bad: '一向に返事が来ません。', good: 'まだ返事が来ません。'},
    {bad: '待てど暮らせどご連絡がありません。', good: 'まだご連絡がありません。'},
    {bad: '何度問い合わせても梨のつぶてです。'},
    {allowed: 'メーカーから一向に返事が来ません。'},
    {allowed: '3月3日以降、まったく返信がありません。'},
    {allowed: '二週間たっても、まだご連絡がありません。'},
    {allowed: '3月3日のメールでお伝えした納品番号はFBA15DJ9S3J5です。'},
    {allowed: '当店が依頼したものではありません。この点は、はっきり申し上げておきます。'},
    {allowed: 'ご指示のとおり、請求書を添付いたします。'},
    {allowed: '先日はご対応いただきありがとうございました。'},
    {allowed: '念のため再度お送りいたします。'},
    {allowed: 'すでにお手続きがお済みの場合は、行き違いの失礼をご容赦ください。'},
    {allowed: '何度もご連絡いただきありがとうございます。'},
    {allowed: '何度もご連絡して申し訳ございませんが、状況をお知らせいただけますか。'},
    {allowed: '添付の写真をご覧いただければ、お分かりいただけるかと存じます。'},
    {allowed: '資料を3月3日にお送りしたはずですが、届いておりますでしょうか。'},
    {allowed: '繰り返しになりますが、納品番号はFBA15DJ9S3J5です。'},
    {allowed: '先日もお問い合わせしましたが、その後いかがでしょうか。'},
    {allowed: 'こちらの説明が足りず、うまく伝わっていないようで申し訳ございません。'},
    {allowed: 'あの写真がお目に留まったようで、嬉しく存じます。'},
    {allowed: '私が代わりに書類をお送りしましょうか。'},
    {allowed: '前向きなお返事を期待しております。'},
    {allowed: 'お心遣い、痛み入ります。'},
    {allowed: '素晴らしい対応ですね。ありがとうございました。'},
    {allowed: 'さすがプロの仕事だと思いました。'},
    {allowed: 'いつまでに返送すればよいでしょうか。'},
    {allowed: 'この番号は何のために使うものでしょうか。'},
    {allowed: 'エラーコードE-12とはどういう意味でしょうか。'},
    {allowed: '初心者でも分かるマニュアルはありますか。'},
    {allowed: 'どうすれば返金していただけますか。'},
    {allowed: '3月5日発送ということでよろしいでしょうか。'},
    {allowed: '反対の方はいないということでよろしいですね。'},
    {allowed: 'まさかこんなに早く届くとは思いませんでした。'},
    {allowed: '画面の文字が読めないのですが、設定はどこにありますか。'},
    {allowed: 'コンセントを抜かないと動かないのですが、故障でしょうか。'},
    {allowed: 'お忙しいのは承知しておりますが、ご確認いただけますか。'},
    {allowed: 'このメールは無視していただいて構いません。'},
    {context: {audience: 'customer'}, allowed: 'まず配線を確認してください。'},
    {context: {audience: 'customer'}, allowed: '写真の添付をお忘れのようです。'},
    {bad: '同じ説明を四回もさせられています。'},
    {bad: '返事をする気はあるのですか。'},
    {allowed: '日本語が分かる方とお話しできますか。'},
    {bad: '前回も同じことをお尋ねしました。'},
    {bad: '先日のメールでお伝えしたとおり、棚が破損しておりました。'},
    {bad: 'すでにご説明した内容です。'},
    {bad: '三回目のご連絡になりますが、まだお返事がありません。'},
    {bad: 'お電話でもメールでもお伝えしました。'},
    {bad: '規約くらいはお読みになってからお問い合わせください。'},
    {bad: 'お読みいただいていれば、このご質問は出なかったはずです。'},
    {bad: 'こちらの質問は無視ですか。'},
    {bad: '社内で共有はされないのでしょうか。'},
    {bad: '同じ質問を三人の方からいただきました。'},
    {allowed: '先日お電話でお伝えしたとおり、明日返送いたします。'},
    {allowed: '以前にもお世話になりました。'},
    {allowed: '説明書を読んでから使いました。'},
    {allowed: 'ご不在でしたら、もう一度お電話いたします。'},
    {bad: '私の質問にはひとつも答えていただいていません。'},
    {bad: '質問を読まれた形跡がありません。'},
    {bad: '今回も同じ返信でしたら結構です。'},
    {bad: '箇条書きにすればご理解いただけますか。'},
    {bad: 'こちらの言っていることを理解できる方に代わっていただけますか。'},
    {bad: 'ずいぶんごゆっくりですね。'},
    {bad: '住所を一行直すだけのことに二週間ですか。'},
    {bad: 'こんな簡単な質問に一週間もかかるとは思いませんでした。'},
    {bad: '貴社の「24時間以内」は一週間のことなのでしょうか。'},
    {bad: '私はお客様ではないのでしょうか。'},
    {bad: 'こちらから催促しない限り何も動かないのですね。'},
    {bad: '私はいつから御社の検品係になったのでしょうか。'},
    {bad: '担当者が変わるたびに一から説明しています。'},
    {bad: 'どなたも読んでいらっしゃらないのでしょうか。'},
    {bad: 'わざとやっているのですか。'},
    {bad: '忘れられているのでなければよいのですが。'},
    {bad: '最初のメールに書きましたよ。'},
    {bad: '棚が届きません。お詫びのメールだけは早いのですね。'},
    {bad: 'お客様係という名前は飾りですか。'},
    {bad: 'もう少し真剣に取り合っていただけませんか。'},
    {bad: '「すぐ直します」という言葉を信じた私が馬鹿でした。'},
    {bad: 'どなたにも調べていただけないと悟りました。'},
    {bad: '添付ファイルを開くという習慣がおありでしたら、三枚目をご覧ください。'},
    {bad: '名前くらいは正しく書ける方にお願いしたいです。'},
    {bad: '小学生の引き算だと思うのですが、残りが合いません。'},
    {bad: 'あれだけ大きな字で書いたつもりですが、また違う色が届きました。'},
    {bad: 'これで分からなければ、絵に描いてお送りします。'},
    {bad: '請求だけは早いのですね。'},
    {bad: '都合の悪いことはお忘れになるのですね。'},
    {bad: 'お返事をいただくまでに年が明けそうです。'},
    {bad: '壁に話しているようです。'},
    {bad: '聞いたことに答えてください。'},
    {bad: '伝言ゲームはもう結構です。'},
    {context: {audience: 'customer'}, bad: '検索すればすぐ出てくる内容ではございますが、お伝えします。'},
    {allowed: '小学生の娘が使う机を探しています。'},
    {allowed: '先日お伝えした件ですが、その後いかがでしょうか。'},
    {allowed: 'ご迷惑をおかけし、さぞお困りのことと存じます。'},
    {allowed: '手続きの速さに驚きました。ありがとうございます。'},
    {allowed: '御社の「標準配送」とは何日くらいのことでしょうか。'},
    {allowed: '届いているのか心配しております。'},
    {allowed: '地図の使い方を教えていただけますか。'},
    {allowed: '詳細は前回のメールにすべて記載しております。'},
    {allowed: '「仮予約」とはどういう意味でしょうか。'},
    {allowed: '私は対象ではないのでしょうか。'},
    {allowed: '異音がするのは気のせいでしょうか。'},
    {allowed: 'AIではなく人間の担当者とお話しできますか。'},
    {allowed: 'ごゆっくりお過ごしください。'},
    {allowed: 'わざわざお電話いただいたのに、出られず申し訳ございません。'},
    {allowed: '忘れられない思い出になりました。'},
    {allowed: 'どのように説明すればよいでしょうか。'},
    {allowed: '修理には一週間ほどかかると伺いました。'},
    {allowed: '他のお店なら在庫があるか、教えていただけますか。'},
    {allowed: '確認してくださったのですね。ありがとうございます。'},
    {context: {audience: 'customer'}, allowed: '説明書の5ページをご覧になってはいかがでしょうか。'},
    {allowed: '説明書をよく読んでから使いました。'},
    {allowed: '3回試しましたが、同じ画面が表示されます。'},
  ],
})

/** 3月から is a time, 御社から the reader's. */
const fromOthers = /(?:さん|[様者店社方局員主人]|カー)から[^、。]*$/
const fromReader = /(?:御社|貴社|貴店|担当の方|担当者様?)から[^、。]*$/

/** What goes on between the two: お詫びのメールだけは早いのですね. */
const dealings =
  /返[事信答]|回答|御社|貴社|貴店|そちら|皆さん|質問|仕事|工事|尋ね|言い訳|記憶|読|文面|メール|お詫び|謝罪|確認|調査|担当|サポート|窓口|問い合わせ|催促|検討|説明|書いた|対応|電話|連絡|検品|約束/

const praise = new Set([
  '体験させてくださるとは',
  'なんと粋なはからい',
  'おかげさまで達人',
  '荷物は旅に出たのでしょう',
  '三度目になりますが',
  'ご立派な対応ですね',
  'さすが大手は違いますね',
  '早さに感服する',
  'のでしょうね',
  'お忙しいようで何より',
  'お待ちしております（笑）',
  '〜のですね',
  'メールでお伝えしたとおり',
  'こんなに必要だとは存じませんでした',
  '斬新な解釈',
  'さぞや',
  'いかがなものか',
  'さすが一流の会社ですね',
  '気長に待ちます',
  '早いもので',
])

/** Something is wrong in the message, and there are no thanks in the sentence but those that belong to the mockery. */
function isMocking({sentence, start, end}: Found, {acts}: Pick<Facts, 'acts'>, text: string): boolean {
  const around = textBefore(sentence, start) + textAfter(sentence, end)
  if (/助かり|おかげで|嬉し|うれし|ありがと|承知|安心/.test(around)) return false
  return acts.some(({act}) => act === 'complaint') || (wrong.test(text) && !pleased.test(text))
}

/** 私はまだ羽田にいます, 三度目です */
const wrong =
  /まだ|いまだ|ません|なかった|壊れ|違[うっい]|待[たちっ]|遅[いくれ]|たったの|目です|今日で|とは、|だけ(?:届|入)|こぼれ|割れ|足り|破れ|止ま|切れ/
const pleased = /ありがと|感謝|助かり|嬉し|うれし|おかげ|安心|お礼/
