import {repeatedPunctuationRule} from '@tactlint/core'

export const repeatedPunctuation = repeatedPunctuationRule({
  // いつ届きますか！！; not 約束したではありませんか！！
  asks: words =>
    /(?:いつ|どこ|いただけ|頂け|もらえ)[^。、]{0,30}(?:です|ます|ません|でしょう)か$/.test(words),
  wording: {
    repeated: {
      what: '「{words}」と感嘆符や疑問符が重なっています。',
      why: '読み手には、問い詰められているように見えます。',
      instead: '一つにするか、「。」で結んでください。',
    },
  },
  examples: [
    {bad: '商品はいつ届きますか！！', good: '商品はいつ届きますか？'},
    {bad: '先週も申し上げたではありませんか！！', good: '先週も申し上げたではありませんか！'},
    {bad: '返金はまだですか？？？', good: '返金はまだですか？'},
    {bad: '商品が届きません！！！', good: '商品が届きません！'},
    {bad: 'どうしたらいいのでしょうか？！？！', good: 'どうしたらいいのでしょうか？'},
    {bad: '急いでいます!!よろしくお願いします。', good: '急いでいます!よろしくお願いします。'},
    {allowed: 'いつもありがとうございます！'},
    {allowed: 'Yahoo!ショッピングで注文しました。'},
    {allowed: '「けいおん！！」のDVDを2枚注文しました。'},
    {allowed: 'ご注文は12個でしょうか？それとも13個でしょうか？'},
    {allowed: '画面に `if (!!x)` と表示されます。'},
  ],
})
