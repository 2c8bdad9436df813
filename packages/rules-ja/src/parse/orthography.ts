import {matchingForm} from '@tactlint/core'

/** Words of business mail that are written with and without kanji, under the spelling that lexicons use. */
const spellings: Readonly<Record<string, readonly string[]>> = {
  いただく: ['頂く', '戴く'],
  いただける: ['頂ける', '戴ける'],
  くださる: ['下さる'],
  いたす: ['致す'],
  ござる: ['御座る'],
  できる: ['出来る'],
  よろしい: ['宜しい'],
  よろしく: ['宜しく'],
  ありがたい: ['有難い', '有り難い'],
  ありがとう: ['有難う', '有り難う'],
  ない: ['無い'],
  ある: ['有る', '在る'],
  いる: ['居る'],
  ほしい: ['欲しい'],
  わかる: ['分かる', '判る', '解る'],
  もらう: ['貰う'],
  もらえる: ['貰える'],
  くれる: ['呉れる'],
  ため: ['為'],
  こと: ['事'],
  まだ: ['未だ'],
  ご: ['御'],
  売上: ['売り上げ', '売上げ', '売りあげ'],
  お客様: ['お客さま'],
  問い合わせ: ['問合せ', '問合わせ', '問いあわせ'],
  払い戻し: ['払戻し', '払戻'],
  補填: ['補てん'],
  取り消し: ['取消', '取消し'],
  見つかる: ['見付かる'],
  見つける: ['見付ける'],
  ひどい: ['酷い', '非道い'],
  呆れる: ['あきれる'],
  ずさん: ['杜撰'],
  バカ: ['馬鹿', 'ばか', '莫迦'],
  すでに: ['既に'],
  嬉しい: ['うれしい'],
  恐れ入る: ['おそれいる', '恐れいる'],
}

const folded = new Map(
  Object.entries(spellings).flatMap(([spelling, others]) => others.map(other => [other, spelling] as const)),
)

/** The dictionary form in one spelling: 頂く → いただく, 売り上げ → 売上. */
export const foldedLemma = (lemma: string): string => folded.get(lemma) ?? matchingForm(lemma, 'ja')
