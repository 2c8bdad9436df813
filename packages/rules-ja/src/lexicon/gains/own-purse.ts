import {words, type Pattern} from '@tactlint/core'
import {either, lemma, maybe, not, surface, within} from '../steps.js'

/** What the writer has to pay for outside of the trade. */
const household = words(`
  学費 授業料 塾代 家賃 生活費 食費 医療費 ローン 住宅 車 返済 借金 旅行 ゲーム 小遣い 結婚 仕送り 税金 光熱費 ボーナス 給料
`)

/** The writer's purse as the argument: 私が困ります, 手取りが減りました, 黒字で締められるか, 娘の学費が払えません. */
export const ownPurse: readonly Pattern[] = [
  // 店の儲けがほとんど残らず、私が困っております
  {
    name: '儲けが残らない',
    steps: [
      lemma('儲け もうけ 利益 粗利 手取り 取り分 現金 お金'),
      surface('が も は'),
      maybe(surface('ほとんど まったく 全く 少しも ろくに 何も')),
      lemma('残る 出る 入る'),
      not,
    ],
  },
  {
    name: '四十円しか残らない',
    steps: [
      surface('円'),
      maybe(surface('ほど くらい')),
      surface('しか'),
      lemma('残る 儲かる 入る 出る'),
      not,
    ],
  },
  // 私の手取りが減りました, 散髪代がまるまる消え
  {
    name: '代がまるまる消える',
    steps: [
      surface('代 料 収入 売上 稼ぎ 日当 手間賃'),
      surface('が も は'),
      surface('まるまる 丸々 丸ごと まるごと そっくり'),
      lemma('消える 飛ぶ なくなる 無駄'),
    ],
  },
  // 今期の決算を黒字で締められるかどうかの瀬戸際で
  {
    name: '黒字で締められるか',
    steps: [
      lemma('黒字 赤字'),
      surface('で に と'),
      lemma('締める 終える 終わる 着地 乗せる 転じる 転落 なる'),
      maybe(lemma('られる する れる')),
      either([surface('か')], [lemma('そう')], [lemma('ます て'), {notAhead: [surface('か')]}]),
    ],
  },
  {
    name: '返済資金が足りない',
    steps: [
      lemma('返済 運転 仕入れ 仕入 支払い 事業'),
      maybe(surface('の')),
      lemma('資金 お金 原資'),
      surface('が も に'),
      lemma('足りる 足る 間に合う 用意 困る 回る'),
    ],
  },
  // 一位になれば月に二百万円は上乗せできる計算です
  {
    name: '二百万円は上乗せできる',
    steps: [
      surface('円'),
      maybe(surface('ほど 以上 近く くらい')),
      surface('は も の を'),
      within(1),
      lemma('上乗せ 稼げる 儲かる 増収 違う 増える 売り上げる 売れる プラス'),
      {notAhead: [maybe(surface('を')), lemma('請求 れる 引く')]},
    ],
  },
  // 私がいちばん儲かる土日, 一番稼げる時期を逃します
  {
    name: 'いちばん儲かる',
    steps: [
      surface('いちばん 一番 最も もっとも 一年で'),
      maybe(surface('よく の')),
      lemma('儲かる 稼げる 稼ぐ 売れる もうかる'),
      maybe(lemma('て た')),
      lemma('時期 土日 日 月 時間 週末 曜日 季節 商品 連休 時 とき 週'),
    ],
  },
  {
    name: '私が困る',
    steps: [
      surface('の で ので'),
      maybe(surface('、')),
      surface('私 うち こちら 当店 自分'),
      surface('が'),
      maybe(surface('一番 いちばん')),
      lemma('困る 損 痛い'),
      maybe(lemma('て する')),
      maybe(lemma('いる おる')),
      lemma('ます です'),
    ],
  },
  // このままでは娘の学費が払えません
  {
    name: '学費が払えない',
    steps: [
      {lemma: household},
      maybe(surface('の')),
      maybe(lemma('費用 資金 代金 支払い 返済 代 料')),
      surface('が も を'),
      within(1),
      lemma('払える 支払える 出せる 工面 賄える 足りる 足る 間に合う 返せる'),
      maybe(lemma('する できる')),
      not,
    ],
  },
]
