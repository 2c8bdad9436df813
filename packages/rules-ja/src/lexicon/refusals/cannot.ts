import {words, type Pattern} from '@tactlint/core'
import {refused, strengthened} from './refusing-ends.js'
import {either, lemma, maybe, surface, without} from '../steps.js'

/** What can be done, of verbs in -う: 使う, 直す. */
export const possible = words(`
  承れる 負える 出せる 行える 取れる 貸せる 渡せる 返せる 戻せる 外せる 待てる 扱える 動かせる 送れる 直せる 取り消せる 引き取れる
  延ばせる 話せる 明かせる 示せる 防げる 取り戻せる 選べる 増やせる つなげる 申せる 通せる 割り引ける お使いになれる 使える 聞ける 言える
  入れる 乗れる 泊まれる 買える 払える 売れる 通れる 運べる 作れる 持ち込める 持てる 飲める 移せる 組める 引き出せる 下ろせる 振り込める
  申し込める 取り寄せられる 会える 行ける 伺える 入り込める 縮められる 止まれる 休める 予約できる 賄える 補える 治せる 消せる 書ける 押せる
  繰り越せる 引き継げる 乗り換えられる 乗り継げる 見直せる 約束できる 決められる 受け取れる 残せる 積める 預かれる 取り置ける 割れる 図れる
  拾える 読み込める 取り出せる 降ろせる 繰り上げられる 借りられる 持ち出せる 立ち入れる 履ける 名乗れる 減らせる 引ける 譲れる 張れる 敷ける 呼べる 住める 飼える 置ける 遊べる 読める 落とせる 運び込める 許せる 応えられる
`)

/** Seen, or thought of: 不具合は見られません is none, 考えられません. */
const perceived = lemma('見る 見受ける 考える 信じる 感じる 認める 得る 避ける')

/** What can't be done: その券は使えません, 納車は早められません, 中止の理由は言えないことになっております. */
export const cannot: readonly Pattern[] = [
  {name: '使えません', steps: [{lemma: possible}, refused]},
  {name: '動かせません', steps: [lemma('動く 働く'), lemma('せる'), refused]},
  {
    name: '何もできません',
    steps: [
      surface('何 なに'),
      surface('も'),
      maybe(lemma('する'), surface('て')),
      either([lemma('できる')], [lemma('差し上げる'), lemma('られる')]),
      refused,
    ],
  },
  {
    name: '早められません',
    steps: [{partOfSpeech: '動詞', form: '未然形', not: perceived}, lemma('られる'), refused],
  },
  // お教えできないことになっております, 返金できないんです
  {
    name: 'お教えできないことになっている',
    steps: [
      lemma('できる いただける かねる'),
      lemma('ない'),
      either(
        [surface('こと'), surface('に と'), lemma('なる する いたす 決まる 決める')],
        [surface('ん の'), lemma('です'), {notAhead: [surface('か')]}],
        [surface('もの'), surface('と'), maybe(surface('お ご')), lemma('考える 思う 理解 承知')],
      ),
    ],
  },
  // お使いになれません, ご入場になれません
  {name: 'お使いになれません', steps: [surface('に'), lemma('なれる'), refused]},
  // 当日では間に合いません, 部品は手に入りません
  {name: '間に合いません', steps: [lemma('間に合う'), refused]},
  {
    name: '手に入りません',
    steps: [surface('手'), surface('に'), lemma('入る はいる'), refused],
  },
  // 圏外ですので、つながりません, 古い機種ではアプリが動きません
  {
    name: '古い機種では動きません',
    steps: [
      either(
        [surface('で に'), surface('は'), without('、 。', 4)],
        [surface('ので ため'), maybe(surface('、'))],
      ),
      lemma('動く 届く つながる 映る 入る 通じる 開く 鳴る 合う'),
      refused,
    ],
  },
  {
    name: '分かりません',
    steps: [
      either([surface('は も で ので から 、 ん')], [{at: 'start'}]),
      strengthened,
      maybe(surface('ちょっと 何とも なんとも')),
      lemma('分かる わかる'),
      refused,
    ],
  },
]
