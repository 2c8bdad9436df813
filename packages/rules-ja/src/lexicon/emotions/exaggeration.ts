import type {Pattern, Step, Steps} from '@tactlint/core'
import {either, lemma, maybe, surface, within} from '../steps.js'

/** 史上最悪の対応, 何百回も, 亀のほうが速い. */
export const exaggeration = [
  '(人生|過去|史上|創業以来)最(悪|低)',
  '(何百|何千|何万|百万|一万|一億|数百|数万)回',
  '死ぬほど',
  '(今|これ)まで(で|に)(一番|最も|もっとも)(ひどい|悪い)',
  '(世界|日本|地球|宇宙)一(ひどい|遅い|最悪|最低|不親切|対応)',
  '(永遠|永久)に(待つ|待たす|終わる|届く)',
  '(百|千|何百|何十|100|1000)年待つ',
  '死ぬまで(忘れる|許す|待つ)',
] as const

const rather: Steps = [surface('方 ほう'), surface('が')]
const still: Step = surface('まだ よほど よっぽど ずっと はるか はるかに')

export const exaggerated: readonly Pattern[] = [
  // 亀のほうがまだ速い, 歩いて取りに行ったほうが早い, 手紙の方がよほど早く着きます
  {
    name: '亀のほうが速い',
    steps: [
      either(
        [
          lemma('亀 カメ カタツムリ ナメクジ 蟻 牛車 馬車 飛脚 伝書鳩'),
          maybe(surface('の')),
          ...rather,
          maybe(still),
        ],
        [lemma('歩く 泳ぐ 這う'), within(6), ...rather, maybe(still)],
        [
          lemma('郵便 手紙 はがき 葉書 徒歩 自転車 子ども 子供 小学生 素人 機械 ロボット 猫 犬 人'),
          surface('の'),
          ...rather,
          still,
        ],
        [
          lemma('書く 作る 行く 買う 取る 探す 直す 頼む'),
          lemma('た'),
          maybe(surface('の')),
          ...rather,
          still,
        ],
      ),
      lemma('速い 早い まし マシ はやい 賢い 丁寧 親切 役立つ 話 頼り'),
    ],
  },
  {
    name: '世界で一番使いにくい',
    steps: [
      surface('世界 日本 地球 宇宙'),
      surface('で'),
      surface('一番 最も いちばん もっとも'),
      within(1),
      lemma('にくい ひどい 遅い 悪い 不親切 最低 信用'),
    ],
  },
  {
    name: '〜どころの騒ぎではない',
    steps: [surface('どころ'), surface('の'), surface('騒ぎ 話'), surface('で じゃ')],
  },
  {
    name: '昭和か',
    steps: [
      either(
        [lemma('石器 江戸 原始 縄文 化石'), surface('時代')],
        [lemma('昭和 前世紀 明治'), maybe(surface('時代')), surface('の'), surface('役所 会社')],
      ),
      either(
        [
          surface('の'),
          within(1),
          lemma('よう 対応 会社 やり方 体質 システム サービス 連絡 手続き'),
          lemma('です だ か'),
        ],
        [surface('か'), {at: 'end'}],
        [surface('じゃ')],
      ),
    ],
  },
  {
    name: 'これ以上ない',
    steps: [
      surface('これ'),
      surface('以上'),
      lemma('ない'),
      surface('ほど くらい'),
      within(1),
      lemma('最悪 最低 ひどい 不愉快 惨め 失礼 無礼'),
    ],
  },
]
