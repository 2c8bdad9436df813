import {words, type Step} from '@tactlint/core'
import {either, lemma, maybe, surface} from '../steps.js'

/** Saying so once more is a reproach. */
export const stated = words(`
  言う 申し上げる 申す 伝える お伝え 説明 指摘 述べる 訴える 催促 主張 回答 答える 触れる
`)
/** Reminding of it is not, but for 何度も and 〜したはず: 先日もご連絡しましたが、その後いかがでしょうか。 */
export const contacted = words(`
  連絡 お知らせ 知らせる 送る お送り メール 報告 質問 お話し 話す 書く 記載 案内 電話 問い合わせる 相談 お願い 依頼
  要望 要請 頼む
`)
export const perfect: Step = {
  repeat: [lemma('する いたす 申し上げる て いる おる ます た いただく せる き くる まいる 参る ある')],
  most: 5,
}
/** 〜したはず, 〜したとおり, 〜したのに, 〜しているにもかかわらず. */
export const reproach: Step = either(
  [surface('よ'), maybe(surface('ね'))],
  [surface('とおり 通り はず のに よう')],
  [surface('と'), surface('おり')],
  [surface('よう'), surface('に')],
  [surface('に'), surface('も')],
  [surface('にも にもかかわらず')],
)
export const but: Step = either(
  [surface('けど けれど けれども が')],
  [surface('の ん'), lemma('です だ'), surface('が けど けれど')],
)
export const honorific: Step = maybe(surface('ご お 御'))
export const number = surface('二 三 四 五 六 七 2 3 4 5 6 7 8 数 幾')
export const again: Step = either(
  [surface('何'), surface('度 回'), surface('も')],
  [
    surface('再三 再三再四 幾度 幾度も 何度も 度々 たびたび 繰り返し くり返し'),
    maybe(surface('に も')),
    maybe(surface('わたり')),
  ],
)
/** When it was said: 前に, 先日, これまで. */
export const earlier = surface(`
  前 以前 先日 先ほど 先程 さきほど 前回 昨日 さっき 今朝 先週 この前 この間 最初 はじめ これまで すでに 既に 先月
  一昨日 冒頭 先
`)
