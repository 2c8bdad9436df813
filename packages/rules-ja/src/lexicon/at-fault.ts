import {type Pattern, type Step} from '@tactlint/core'
import {deskPeople} from './desk-people.js'
import {misdeeds} from './misdeeds.js'
import {auxiliaries, either, lemma, maybe, not, surface, within, without} from './steps.js'

/** Done badly by whoever did it: 締め忘れる, 省く, 放り投げる, 後回しにする. */
const badly: Step = either(
  [
    lemma(
      '省く 飛ばす 放る 伏せる 黙る ごまかす 怠る さぼる サボる ケチる けちる 先送り 後回し 後出し 丸投げ 放置 忘れる 違える 間違える 損ねる 損なう 見誤る 取り違える 見逃す 壊す 割る 汚す 落とす ぶつける 倒す こぼす 紛失 なくす 失くす 捨てる 隠す 騙す すっぽかす 無視 放棄 素通り ダブルブッキング 二重予約 書き損じる 聞き漏らす 見過ごす 読み違える 漏らす 惜しむ 渋る 勘違い 混同 誤る',
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
        [surface('から'), surface('です でしょ だ だろ'), {notAhead: [surface('か')]}],
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
