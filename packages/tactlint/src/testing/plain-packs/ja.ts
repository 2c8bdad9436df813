import {plainPack} from './plain-pack.js'

export default plainPack({
  language: 'ja',
  letters: /\p{Script=Hiragana}/u,
  greeting: 'お世話になっております。',
  promise: '保証',
  wording: {
    greeting: {
      what: '挨拶がありません。',
      why: '挨拶のない文面は命令のように響きます。',
      instead: '挨拶を入れてください。',
    },
    promise: {what: '「{words}」は約束しすぎです。', why: 'お客様はその言葉を覚えています。'},
    markup: {
      what: '「{words}」は言葉ではありません。',
      why: '読めません。',
      instead: '言葉で書いてください。',
    },
    sign: {what: '「{words}」は記号の繰り返しです。', why: '声を荒らげているように見えます。'},
  },
})
