/** From this share of hiragana on nothing but Japanese is meant: they are its grammar, while katakana may be a product's name. */
const grammatical = 0.05
/** Chinese characters without kana are rather Chinese. */
const hanOnly = 0.6

const japanese = /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u

/** By script: kana leave no doubt, however many product names in Latin letters stand around them. */
export function detect(text: string): number {
  if (!japanese.test(text)) return 0
  const letters = count(text, /\p{L}/gu)
  if (letters === 0) return 0
  const hiragana = count(text, /\p{Script=Hiragana}/gu)
  const katakana = count(text, /\p{Script=Katakana}/gu)
  if (hiragana / letters >= grammatical || katakana / letters >= 0.5) return 1
  const han = count(text, /\p{Script=Han}/gu)
  return ((hiragana + katakana + han) / letters) * hanOnly
}

const count = (text: string, letters: RegExp): number => text.match(letters)?.length ?? 0
