import {type Pattern, type Step} from '@tactlint/core'
import {deskPeople} from './desk-people.js'
import {misdeeds} from './misdeeds.js'
import {auxiliaries, either, lemma, maybe, surface, within, without} from '../steps.js'

/** Done badly by whoever did it: 締め忘れる, 省く, 放り投げる, 後回しにする. */
export const badly: Step = either(
  [
    lemma(
      '省く 飛ばす 放る 伏せる 黙る ごまかす 怠る さぼる サボる ケチる けちる 先送り 後回し 後出し 丸投げ 放置 忘れる 違える 間違える 損ねる 損なう 見誤る 取り違える 見逃す 壊す 割る 汚す 落とす ぶつける 倒す こぼす 紛失 なくす 失くす 捨てる 隠す 騙す すっぽかす 無視 放棄 素通り ダブルブッキング 二重予約 書き損じる 聞き漏らす 見過ごす 読み違える 漏らす 惜しむ 渋る 勘違い 混同 誤る 先延ばし えぐる 凹む へこむ 折る 破く 曲げる 焦がす 乗り回す 出し惜しみ 放っておく 間違う 締め忘れる 書き間違える 打ち間違える 見間違える 居眠り',
    ),
  ],
  [surface('手 気'), surface('を'), lemma('抜く 緩める')],
  [surface('目'), surface('を'), lemma('離す つぶる')],
  [surface('席 持ち場'), surface('を'), lemma('空ける 離れる')],
  [
    lemma('でたらめ デタラメ いい加減 適当 嘘 うそ'),
    without('。 、', 3),
    surface('を'),
    lemma('教える 言う 書く 伝える 案内 説明 答える つく'),
  ],
  [lemma('わざと 故意 楽'), without('。 、', 9)],
)
const happened: Step = either(
  [lemma('た')],
  [surface('て で'), lemma('いる おる しまう おく')],
  [surface('続け'), within(2)],
  [surface('て で'), surface('、')],
  [surface('まし')],
  [lemma('れる られる')],
)

/** Whose fault it is, by what somebody at the desk did or left undone. */
export const atFault: readonly Pattern[] = [
  {
    name: '係員が締め忘れた',
    steps: [
      deskPeople,
      surface('が は も'),
      without('。 くださっ いただい 私 こちら なら たら ば', 9),
      badly,
      maybe(lemma('する に')),
      maybe(lemma('する')),
      maybe(surface('ない')),
      happened,
    ],
  },
  // 会計係が人数を数え間違え、
  {
    name: '係員が数え間違え、',
    steps: [
      deskPeople,
      surface('が'),
      without('。 、 くださっ いただい なら たら ば', 9),
      lemma('違える 間違える 忘れる 取り違える 書き損じる 読み違える 見落とす 間違う 誤る 数え間違える'),
      surface('、'),
    ],
  },
  // 御社の担当者が確認を省いた結果, 目を離したすきに
  {
    name: '省いた結果',
    steps: [
      deskPeople,
      surface('が の'),
      without('。 くださっ いただい', 8),
      badly,
      maybe(auxiliaries),
      maybe(lemma('た')),
      surface('結果 あげく すき 隙 せい'),
    ],
  },
  // 怪我をさせたのは学校です, それを読まずに出したのは園の先生方です, 止め忘れたのは御行のほうですよね
  {
    name: '怪我をさせたのは学校です',
    steps: [
      either(
        [lemma('せる させる'), maybe(lemma('た て しまう'))],
        [lemma('ず ぬ ない'), maybe(surface('に で')), without('。', 7), lemma('た')],
        [badly, maybe(auxiliaries)],
        [{lemma: misdeeds}, maybe(auxiliaries)],
      ),
      surface('の'),
      surface('は が'),
      maybe(surface('、')),
      maybe(surface('明らかに 全部 すべて 結局 他')),
      deskPeople,
      maybe(surface('の'), surface('方 ほう 側')),
      either([surface('です でし でしょ だ だろ じゃ で')]),
    ],
  },
  {
    name: 'したのはそちらですよ',
    steps: [
      lemma('た'),
      surface('の'),
      surface('は'),
      maybe(surface('、')),
      deskPeople,
      either(
        [maybe(surface('の'), surface('方 ほう 側')), surface('です'), surface('よ'), maybe(surface('ね'))],
        [surface('の'), surface('方 ほう 側'), surface('です で でしょ')],
        [surface('側'), surface('です で でしょ')],
        [surface('な'), surface('の'), surface('に')],
        [surface('じゃ'), surface('ない')],
        [surface('で'), surface('は'), surface('ない')],
      ),
    ],
  },
  {
    name: '張本人はあなたです',
    steps: [lemma('張本人 元凶 犯人 諸悪の根源 戦犯'), surface('は が'), within(2), deskPeople],
  },
  // 責任は全面的に御行にあります
  {
    name: '責任は学校にある',
    steps: [
      surface('責任 非 落ち度 過失 原因'),
      surface('は が'),
      maybe(surface('、')),
      without('。', 3),
      deskPeople,
      surface('に'),
      maybe(surface('こそ')),
      lemma('ある ござる'),
    ],
  },
  {
    name: '出品者さんの責任だと思います',
    steps: [
      deskPeople,
      surface('の'),
      within(2),
      surface(
        '責任 落ち度 過失 怠慢 不手際 ミス 手落ち 不始末 油断 慢心 体質 無責任 怠け 横着 独断 独りよがり',
      ),
      either(
        [lemma('です だ'), {notAhead: [surface('か')]}],
        [surface('は'), lemma('重い 重大 明白 明らか')],
        [surface('が'), lemma('招く 原因 引き起こす')],
      ),
    ],
  },
  // 貴社係員の誤った案内に起因するもの
  {
    name: '係員の誤った案内',
    steps: [
      deskPeople,
      surface('の が'),
      maybe(surface('ご')),
      either(
        [lemma('誤る 間違う'), lemma('た')],
        [lemma('でたらめ いい加減 適当 雑 乱暴 勝手 不適切 不正確'), surface('な の')],
        [surface('誤')],
      ),
      within(1),
      lemma('案内 説明 情報 回答 番号 料金 判断 処理 操作 指示 対応 設定 扱い 入力 登録'),
    ],
  },
  // お客様が水に濡らされたために故障したものです
  {
    name: 'お客様のミス',
    steps: [
      lemma('お客様 ご自身'),
      maybe(surface('側')),
      surface('が の'),
      without('。 、', 8),
      either(
        [lemma('濡らす 落とす 壊す 倒す ぶつける 誤る 怠る 放置 改造 分解 曲げる 忘れる 間違える')],
        [lemma('読む 守る 確認 する'), lemma('ず ない ぬ'), surface('に で'), within(5)],
      ),
      maybe(lemma('する')),
      maybe(lemma('れる られる')),
      lemma('た'),
      surface('ため こと の もの せい'),
      surface('に が で'),
    ],
  },
  {
    name: 'お客様のミス',
    steps: [
      lemma('お客様 ご自身'),
      surface('の'),
      within(2),
      surface('ミス 過失 不注意 誤操作 誤り 不備 落ち度 怠慢'),
      either(
        [surface('による')],
        [surface('に'), lemma('よる')],
        [surface('が'), surface('原因')],
        [lemma('です')],
      ),
    ],
  },
]
