import {type Pattern} from '@tactlint/core'
import {either, lemma, maybe, surface, without} from '../steps.js'

/** Whose fault it was, in so many words: 確かめなかったのはお客様ご自身です, お客様が水をかけたから壊れたのです. */
export const whoseFault: readonly Pattern[] = [
  // 地図を確かめなかったのはお客様ご自身です, 説明を読まずに押されたのはお客様です
  {
    name: '確かめなかったのはご自身です',
    steps: [
      either(
        [surface('なかっ'), surface('た')],
        [surface('ず ない'), maybe(surface('に で')), without('。 、', 6), lemma('た')],
      ),
      surface('の'),
      surface('は'),
      maybe(surface('、')),
      either(
        [maybe({partOfSpeech: '名詞'}), maybe(surface('様 さん')), maybe(surface('ご')), surface('自身')],
        [lemma('お客様 貴殿 そちら')],
        [surface('様')],
      ),
      maybe(surface('自身')),
      maybe(surface('の'), surface('方 ほう 側')),
      either([lemma('です だ')], [surface('で'), lemma('ござる')]),
    ],
  },
  // お客様の扱いが乱暴だったのが原因です
  {
    name: 'お客様の扱いが乱暴',
    steps: [
      lemma('お客様 自身 そちら'),
      surface('の'),
      lemma('扱い 取り扱い 使い方 操作 入力 保管 手入れ 管理 設定 運転 置き方'),
      surface('が は'),
      lemma('乱暴 雑 悪い 不適切 間違う 誤る 原因 まずい いい加減 荒い'),
    ],
  },
  // お客様が水をかけたから壊れたのです
  {
    name: 'お客様がかけたから',
    steps: [
      lemma('お客様 御社 貴社 貴店 そちら あなた'),
      surface('が'),
      without('。 、 くださっ いただい', 6),
      lemma('た'),
      surface('から せい'),
      maybe(surface('で')),
      without('。', 6),
      surface('の ん'),
      surface('です でしょ'),
    ],
  },
  {
    name: '間違いを上塗り',
    steps: [lemma('間違い ミス 恥 嘘 失敗 過ち'), surface('を の に'), surface('上塗り')],
  },
]
