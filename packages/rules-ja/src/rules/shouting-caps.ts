import {shoutingCapsRule, type Range, type Reading} from '@tactlint/core'
import {acronyms, emphasis, ordinary} from '../lexicon/emotions/capitals.js'

// ふ ざ け る な: kana and kanji one by one, four or more of them.
const spacedLetters =
  /(?<=^|[\n。、！？!?「 \u3000])[\p{Script=Hiragana}\p{Script=Han}](?:[ \u3000][\p{Script=Hiragana}\p{Script=Han}]){3,40}(?=$|[\n。、！？!?」 \u3000])/gu

export const shoutingCaps = shoutingCapsRule({
  emphasis,
  ordinary,
  acronyms,
  otherwise: spacedOut,
  wording: {
    shouting: {
      what: '「{words}」は、声を荒らげているように見えます。',
      why: '強調が目立つと、肝心の用件が伝わりにくくなります。',
      instead: '普通の表記に直し、急ぐ理由や期限を言葉で書いてください。',
    },
  },
  examples: [
    {bad: '注文した商品が届きません。PLEASE HELP ME', good: '注文した商品が届きません。Please help me'},
    {bad: '本当にTOO LATEです。', good: '本当にtoo lateです。'},
    {bad: 'REFUND NOWでお願いします。', good: 'Refund nowでお願いします。'},
    {bad: 'い い 加 減 に し て ください。', good: 'いい加減にして ください。'},
    {bad: 'ふ ざ け る な。', good: 'ふざけるな。'},
    {allowed: 'SKU ABC-XL-REDのASINとFNSKUをご確認ください。'},
    {allowed: '画面に「ERROR CODE」と表示されます。'},
    {allowed: 'USB TYPE-Cケーブルが1本不足しておりました。'},
    {allowed: 'NHK出版の書籍を2冊注文しました。'},
    {allowed: '商品名はTHE NORTH FACEのリュックです。'},
    {allowed: '山 田 様\n\nお 知 ら せ\n\n以 上'},
    {allowed: 'お 知 ら せ'},
    {allowed: 'PDFをZIPにまとめ、FTPでお送りしました。'},
  ],
})

/** Headings are spaced out, too: お 知 ら せ, ご 案 内 状. They are lines of their own without a full stop. */
function spacedOut(
  {paragraphs}: Reading,
  text: string,
): readonly {readonly range: Range; readonly quiet: string}[] {
  return paragraphs.flatMap(({position}) => {
    const from = position?.start.offset ?? 0
    const paragraph = text.slice(from, position?.end.offset)
    return [...paragraph.matchAll(spacedLetters)]
      .filter(({0: letters, index}) => !isHeading(paragraph, index, letters))
      .map(({0: letters, index}) => ({
        range: {start: from + index, end: from + index + letters.length},
        quiet: letters.replace(/[ \u3000]/g, ''),
      }))
  })
}

function isHeading(paragraph: string, at: number, letters: string): boolean {
  const line = paragraph.slice(paragraph.lastIndexOf('\n', at - 1) + 1).split('\n', 1)[0] ?? ''
  return line.trim() === letters.trim() || /様|殿|御\s?中/.test(line)
}
