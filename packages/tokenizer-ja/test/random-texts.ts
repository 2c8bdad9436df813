/** Pieces that meet each other in few real texts. Kanji, kana and words are those of support mail; surrogates stand apart. */
const pieces = {
  hiragana: Array.from(
    'あいうえおかがきくけこさしすせそただちっつてでとなにぬねのはばひふへほまみむめもやゆよらりるれろわをんぁぃゃゎゔゝ',
  ),
  katakana: Array.from(
    'アイウエオカガキクケコサシスセソタダチッツテトナニヌネノハバパヒフヘホマミムメモヤユヨラリルレロワヲンァィェャュョヴヵヶー・ヽ',
  ),
  kanji: Array.from(
    '注文番号商品届確認返金出品者様世話願致送配達購入連絡日月火水木金土本年時分東京都大阪市区人生上下中国語株式会社山田川々〆〇一二三十百千万円仝',
  ),
  words: [
    'です',
    'ます',
    'ました',
    'ません',
    'ください',
    'いただけますか',
    'ありがとうございます',
    'という',
    'について',
    'お客様',
    '届い',
    '申し訳',
    'すもも',
    'もも',
    'のうち',
    'じゃない',
  ],
  latin: Array.from('abcdexyzABCDEXYZéÅæøａｂＡＢ'),
  digits: Array.from('0123456789０１２３①②Ⅳ½'),
  symbols: Array.from(
    '、。，．・：；？！!?,.:;"\'()[]{}<>@#$%&*+-=/\\^_`|~「」『』（）【】〔〕…‥―～〜→←★☆■□●○※〒♪♡￥¥©®™°',
  ),
  halfWidthKana: Array.from('ｱｲｳｶﾞﾊﾟｯｬｰ｡､｢｣'),
  otherScripts: Array.from('αβΩжЯش한글ไทย'),
  spaces: [' ', '　', '\t', '\n', '\r\n', '\u00a0', '\u200b', '\u200d', '\ufe0f', '\u3099'],
} as const

export const emoji = ['😀', '🙏', '👨‍👩‍👧', '❤️', '🇯🇵', '𠮷', '𩸽', '👍🏽', '\ud83d', '\ude00'] as const

export type Random = (below: number) => number

/** Numbers that are the same on every machine. Source: mulberry32, public domain. */
export function randomFrom(seed: number): Random {
  let state = seed
  return below => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * below)
  }
}

/** A text of 1–40 pieces, changing its alphabet every few of them, so that runs of one class come about. */
export function randomText(random: Random, more?: readonly string[]): string {
  const alphabets: readonly (readonly string[])[] = [...Object.values(pieces), ...(more ? [more] : [])]
  const length = 1 + random(40)
  let alphabet: readonly string[] = []
  let text = ''
  for (let piece = 0; piece < length; piece++) {
    if (piece === 0 || random(3) === 0) alphabet = alphabets[random(alphabets.length)] ?? []
    text += alphabet[random(alphabet.length)] ?? ''
  }
  return text
}
