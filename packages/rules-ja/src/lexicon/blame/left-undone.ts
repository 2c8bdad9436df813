import {type Pattern} from '@tactlint/core'
import {badly} from './at-fault.js'
import {deskPeople} from './desk-people.js'
import {auxiliaries, either, lemma, maybe, not, surface, within, without} from '../steps.js'

/** What would have helped, or was done instead: 間違えなければ済んだ, なぜ知らせなかったのですか, 人手不足を言い訳に. */
export const leftUndone: readonly Pattern[] = [
  // 御社が仕様を後出しで変えなければ、作り直すこともありませんでした
  {
    name: '間違えなければ済んだ',
    steps: [
      deskPeople,
      surface('が は も さえ'),
      without('。', 12),
      either(
        [lemma('ない'), surface('ば')],
        [
          surface('て で'),
          maybe(surface('さえ')),
          lemma('いる おく くれる くださる いただける もらえる'),
          maybe(lemma('ます')),
          maybe(lemma('て'), lemma('いる')),
          surface('ば たら'),
        ],
      ),
      maybe(surface('、')),
      without('。', 14),
      either(
        [surface('なかっ'), lemma('た')],
        [surface('ん'), surface('でし')],
        [lemma('済む 防げる 避けられる 間に合う'), lemma('た だ こと 話 はず')],
        [surface('はず のに'), {at: 'end'}],
        [lemma('た'), surface('はず のに')],
      ),
    ],
  },
  // 地上係員がでたらめを教えたばかりに, 誰かさんが書かなかったからでしょう, 誰も荷札を見なかったから
  {
    name: '教えたばかりに',
    steps: [
      deskPeople,
      surface('が'),
      without('。 くださっ いただい', 9),
      either(
        [lemma('た'), surface('ばかり'), surface('に')],
        [lemma('ない'), lemma('た'), surface('から せい ため')],
        [
          // 四月からです
          {notBehind: {partOfSpeech: '名詞'}},
          surface('から'),
          surface('です でしょ だ だろ'),
          {notAhead: [surface('か')]},
        ],
      ),
    ],
  },
  {
    name: '誰も見なかったから',
    steps: [
      surface('誰 だれ どなた'),
      surface('も'),
      without('。 、', 6),
      surface('なかっ'),
      lemma('た'),
      surface('から せい ため'),
    ],
  },
  // なぜ知らせなかったのですか
  {
    name: 'なぜ知らせなかったのですか',
    steps: [
      surface('なぜ どうして 何故 なんで'),
      without('。', 9),
      lemma('する 知らせる 伝える 止める 確認 連絡 言う 説明 気付く 気づく 調べる 防ぐ 教える 確かめる'),
      maybe(lemma('する')),
      maybe(lemma('て くれる いただける')),
      maybe(lemma('て くれる いただける')),
      surface('なかっ'),
      surface('た'),
      surface('の ん'),
      surface('です でしょ か'),
    ],
  },
  {
    name: '傷を付けておいて',
    steps: [
      badly,
      maybe(surface('て で')),
      maybe(auxiliaries),
      lemma('おく'),
      surface('ながら て'),
      {notAhead: [lemma('くださる いただく ほしい もらう も は いる おる ある ます いただける くれる')]},
    ],
  },
  {
    name: '担当者が〜しておきながら',
    steps: [
      deskPeople,
      surface('が は'),
      without('。 、', 7),
      surface('て で'),
      surface('おき'),
      surface('ながら'),
    ],
  },
  {
    name: '御社に任せたのが間違い',
    steps: [
      deskPeople,
      surface('に を'),
      lemma('任せる 頼む 信じる 信用 選ぶ 契約 お願い 預ける'),
      maybe(lemma('する')),
      lemma('た'),
      surface('の こと'),
      surface('が'),
      lemma('間違い 失敗 運の尽き 誤り 過ち 間違う'),
    ],
  },
  {name: '監督不行き届き', steps: [surface('不行き届き 不行届')]},
  {
    name: '教育がなっていない',
    steps: [lemma('教育 指導 しつけ 管理 接客'), surface('が も'), surface('なっ'), surface('て'), not],
  },
  {
    name: '人手不足を言い訳に',
    steps: [
      lemma('忙しい 不足 多忙 忙しさ 混雑 規約 マニュアル 規則 繁忙'),
      maybe(surface('期')),
      surface('を'),
      surface('言い訳 口実 盾 隠れみの'),
      surface('に'),
    ],
  },
  {
    name: '取るだけ取って',
    steps: [
      {partOfSpeech: '動詞', form: '基本形'},
      surface('だけ'),
      {partOfSpeech: '動詞', form: '連用タ接続'},
      surface('て で'),
      maybe(surface('、')),
      without('。', 10),
      not,
    ],
  },
  {
    name: '管理がいい加減だから',
    steps: [
      lemma('対応 確認 運用 審査 管理 検品 教育 引き継ぎ 仕事 説明 梱包 連絡 点検'),
      surface('が も'),
      either([surface('いい'), surface('加減')], [lemma('甘い ずさん 雑 適当 遅い 緩い')]),
      within(1),
      surface('から ので せい ため'),
      maybe(surface('、')),
      {not: surface('。')},
    ],
  },
  {
    name: '御社が間に入ったことで',
    steps: [
      deskPeople,
      surface('が の'),
      without('。 くださっ いただい', 8),
      surface('こと せい おかげ'),
      surface('で'),
      maybe(surface('、')),
      surface('かえって 余計 余計に むしろ'),
    ],
  },
]
