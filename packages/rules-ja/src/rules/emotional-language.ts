import {overlaps, emotionalLanguageRule, rangeOf, type FoundPhrase, type Rewrite} from '@tactlint/core'
import {isOnlySupposed, isSomebodyElses} from '../grammar/whose-words.js'
import {endsSentence, question, restOfClause} from '../grammar/sentence-end.js'
import {textAfter, textBefore} from '../grammar/text-around.js'
import {emotions, noEmotions} from '../lexicon/emotions/emotions.js'
import {insults} from '../lexicon/emotions/insults.js'
import {jabs} from '../lexicon/jabs/jabs.js'
import {marked} from './marked.js'
import {idleWords} from './idle-words.js'
import {isAlone} from './without.js'
import {withoutVenting} from './without-venting.js'

export const emotionalLanguage = emotionalLanguageRule({
  phrases: {emotion: emotions, insult: insults},
  marked,
  harmless: noEmotions,
  span: question,
  isHarmless: (found, {facts, reading}) =>
    isSomebodyElses(found, facts) ||
    // 泣き寝入りしろとでも言うのですか is one jab; とにかく金を返せ。 an order.
    reading.found(jabs).some(jab => overlaps(question(jab), question(found))) ||
    (found.entry === '金返せ' && endsSentence(found.sentence, found.end)) ||
    isOnlySupposed(found) ||
    // ご旅行が台無しになりましたこと、心よりお見舞い申し上げます。
    sympathy.test(textAfter(found.sentence, found.end)) ||
    // がっかりすることはありませんでした
    /^する(?:こと|よう)[^、。]{0,8}(?:な[いかくけ]|ありません|ございません)/.test(
      textAfter(found.sentence, found.end),
    ) ||
    // 泣きたくなるほど嬉しかったです, あり得ない日付が表示されます
    pleasant.test(textAfter(found.sentence, found.end)) ||
    (found.entry === 'ありえない' && value.test(textAfter(found.sentence, found.end))) ||
    // 雲の上を歩くような気分です: feelings are vented where something is wrong.
    (found.entry === 'ような気持ち' && !facts.acts.some(({act}) => act === 'complaint')) ||
    // ご憤慨, お怒り; 憤慨しているそうです: told of somebody else
    /[ごお]$/.test(textBefore(found.sentence, found.start)) ||
    /[だるた]そう|らしい/.test(restOfClause(found)) ||
    // そんなにがっかりするなって, 失望なさらないでください
    /^(?:する|し|なさら|され)(?:な(?:って|よ|$|。)|ないで)/.test(textAfter(found.sentence, found.end)) ||
    // お客様をがっかりさせないよう, 不快な思いをおかけし; not がっかりさせられました
    /^(?:を|に)?お?(?:させ|かけ|掛け)(?!られ)/.test(restOfClause(found)) ||
    // お詫びの言葉もございません。
    /(?:お詫び|感謝|お礼|謝罪)の$/.test(textBefore(found.sentence, found.start)),
  rewrite,
  wording: {
    emotion: {
      what: '「{words}」は、事実よりも気持ちをぶつける表現です。',
      why: '強い言葉が先に立つと、担当者は何が起きたのかをつかみにくくなります。',
      instead: 'いつ、何が起き、どのような影響が出ているかを書いてください。',
    },
    insult: {
      what: '「{words}」は、相手をおとしめる言葉です。',
      why: '侮辱されたと感じると、担当者は用件に向き合えなくなります。',
      instead: 'この言葉を除き、起きたことだけを書いてください。',
    },
  },
  examples: [
    {
      bad: '3月3日の返品がまだ返金されていません。本当に腹が立ちます。ご確認いただけますか。',
      good: '3月3日の返品がまだ返金されていません。ご確認いただけますか。',
    },
    {
      bad: '届いた箱がつぶれていました。最悪です。交換していただけますか。',
      good: '届いた箱がつぶれていました。大変困っております。交換していただけますか。',
    },
    {bad: '返金の連絡が届いておらず、怒りで手が震えています。', good: '返金の連絡が届いておりません。'},
    {bad: '今回の対応には大変憤慨しております。'},
    {bad: 'あまりにもひどい対応で、がっかりしました。'},
    {bad: '二週間も返事がないなんて、ありえません。', good: '二週間も返事がありません。'},
    {bad: 'もううんざりです。'},
    {bad: '呆れて物も言えません。'},
    {bad: 'いったいどうなっているんですか。'},
    {bad: '毎日が生き地獄のようです。'},
    {bad: 'また間違った商品が届きました（怒）'},
    {bad: 'ふざけるな。'},
    {bad: '無能な担当者ですね。'},
    {bad: 'バカにするな。'},
    {bad: 'この詐欺師め。'},
    {bad: 'クソみたいな対応だ。'},
    {bad: '本当に頭にきました。'},
    {bad: 'キレそうです。'},
    {bad: '正直ドン引きしています。'},
    {bad: 'やってられません。'},
    {bad: '正気とは思えません。'},
    {bad: 'プロの仕事とは思えません。'},
    {bad: 'よくもまあ平気でそんなことが言えますね。'},
    {bad: '恥ずかしくないのですか。'},
    {bad: '何様のつもりですか。'},
    {bad: '人生で一番惨めな誕生日になりました。'},
    {bad: 'ただただ愕然としました。'},
    {bad: '悔しくて夜も眠れません。'},
    {bad: 'もう懲り懲りです。'},
    {bad: 'カタツムリの方がよほど速いです。'},
    {bad: '石器時代の対応ですか。'},
    {bad: '対応が最悪でした。'},
    {bad: '何なんですか、この会社は。'},
    {bad: 'ポンコツなアプリですね。'},
    {bad: 'これほど失礼な扱いを受けたことはありません。'},
    {bad: 'もう二度とこんな思いはしたくありません。'},
    {bad: 'この悔しさをどこへ持っていけばよいのでしょう。'},
    {bad: '家族全員が落胆しております。'},
    {bad: 'がっかりさせられました。'},
    {bad: '眠れない夜が続いています。'},
    {bad: '部屋が汚れていました。捨てられたような気持ちです。'},
    {bad: '誕生日会が台無しになりました。'},
    {bad: '子どもの笑顔を返してください。'},
    {bad: 'まるで罪人のような扱いを受けました。'},
    {bad: 'ここまで酷いサービスは見たことがありません。'},
    {bad: 'どこまで人を苦しめれば気が済むのですか。'},
    {bad: '詐欺に遭った気分です。'},
    {bad: '世界で一番使いにくいサイトです。'},
    {bad: 'やってられるか。'},
    {bad: '恥ずかしい会社ですね。'},
    {allowed: '予定を台無しにしたくないので、早めにご連絡いたします。'},
    {allowed: '対応が丁寧で、がっかりすることはありませんでした。'},
    {allowed: 'ため息が出るほど美しい器です。'},
    {allowed: '世界で一番軽いテントを探しています。'},
    {allowed: 'これで気が済みました。'},
    {allowed: 'この配信は終わっています。'},
    {allowed: 'こんな素敵な思いをしたのは初めてです。'},
    {allowed: 'コントのDVDを注文しました。'},
    {allowed: '雲の上を歩くような気分です。'},
    {allowed: '申し訳ない気持ちでいっぱいです。'},
    {allowed: '楽しみでなりません。'},
    {allowed: '怒っているわけではございません。請求書をお送りください。'},
    {allowed: 'お客様がお怒りのご様子です。'},
    {allowed: '購入者様から、対応が最悪だと言われました。'},
    {allowed: '最悪の場合は、返金で対応いたします。'},
    {allowed: '発送まで最低3日かかります。最低価格は1,000円です。'},
    {allowed: '商品名は「怒りの葡萄」です。'},
    {allowed: 'いつも大変お世話になっております。'},
    {allowed: 'ひどい雨のため、配送が遅れております。'},
    {allowed: 'バカラ社製のグラスを2個注文しました。'},
    {allowed: '詐欺目的の注文と思われます。'},
    {allowed: '迅速なご対応、さすがです。大変助かりました。'},
    {allowed: '素晴らしいご対応に感謝いたします。'},
    {allowed: 'この部屋での撮影は許されませんでした。'},
    {allowed: '詳しい方がいましたら、教えてください。'},
    {allowed: '表示がおかしいです。'},
    {allowed: '涙が出るほど感動しました。'},
    {allowed: '昭和時代のカメラを探しています。'},
    {allowed: '現地で買った方が早いでしょうか。'},
    {allowed: '犯罪防止のためのカメラです。'},
    {allowed: '泥棒よけの防犯カメラを注文しました。'},
    {context: {audience: 'customer'}, allowed: '不快な思いをさせてしまい、申し訳ございません。'},
    {allowed: '画面に「致命的なエラーが発生しました」と表示されます。'},
    {allowed: 'お客様をがっかりさせないよう、説明文を直していただけますか。'},
  ],
})

const sympathy =
  /お(?:詫び|見舞い)申し上げ|お詫びいたし|お察し(?:いた|申し|し)|申し訳な[くい]|申し訳(?:ござい|あり)ません(?!が)|心苦しく/
const pleasant =
  /^(?:な|出)?る?(?:ほど|くらい|ぐらい)(?:[嬉暑寒美速笑]|うれ|感動|感激|おいし|楽し|早く|丁寧|親切|きれい|綺麗|懐かし|ありがた)/
/** What a screen shows. */
const value =
  /^(?:値|数値|日付|時刻|日時|温度|湿度|座標|組み合わせ|住所|番号|文字|位置|日数|年齢|型番|コード)/

const venting = {lexicons: [emotions, insults], idle: idleWords, isAbout: true}

/** What only vents is left out; where it is a sentence of its own, it may say how the writer is. */
function rewrite(found: FoundPhrase<'emotion' | 'insult'>): readonly Rewrite[] {
  const without = withoutBracket(found) ?? withoutVenting(found, venting)
  const {start, end} = rangeOf(found.sentence)
  const calm: Rewrite = {edits: [{start, end, text: '大変困っております。'}], blanks: 0}
  return [...(without ? [without] : []), ...(found.wording === 'emotion' && isAlone(found) ? [calm] : [])]
}

/** 届きました（怒） → 届きました。 */
function withoutBracket({entry, range, sentence}: FoundPhrase<string>): Rewrite | undefined {
  if (entry !== '（怒）') return undefined
  const isLast = textAfter(sentence, range.end) === ''
  return {edits: [{...range, text: isLast ? '。' : ''}], blanks: 0}
}
