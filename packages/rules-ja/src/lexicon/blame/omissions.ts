import {type Pattern} from '@tactlint/core'
import {deskPeople} from './desk-people.js'
import {either, lemma, maybe, not, surface, without} from '../steps.js'

/** What the reader should have done, or had no right to do: もっと早く教えてくれていれば, なぜ黙っていたのですか, 売っておいて. */
export const omissions: readonly Pattern[] = [
  // もっと早く一言教えてくれていれば、休みを取らずに済みました
  {
    name: '教えてくれていれば',
    steps: [
      surface(
        '一言 ひと言 一本 一度 一通 一枚 さえ 早く 先に 事前 前もって 最初 初め 前日 すぐ すぐに ちゃんと きちんと 本当 正直 正直に 正しく',
      ),
      without('。 私 こちら 当方', 7),
      lemma('て で'),
      lemma('くれる くださる いただける もらえる'),
      maybe(lemma('て'), lemma('いる')),
      surface('ば たら'),
      maybe(surface('、')),
      without('。', 14),
      either(
        [surface('なかっ'), lemma('た')],
        [surface('ん'), surface('でし'), surface('た')],
        [lemma('済む 間に合う 防げる 避けられる'), maybe(lemma('ます')), lemma('た だ です')],
        [surface('のに はず')],
      ),
    ],
  },
  // なぜ黙っていたのですか, どうして勝手に変えたのですか
  {
    name: 'なぜ勝手に変えたのですか',
    steps: [
      surface('なぜ どうして 何故 なんで 何で'),
      without('。 私 こちら 当方 画面', 6),
      either(
        [surface('黙っ 隠し 放っ ごまかし 伏せ'), surface('て'), lemma('いる おく')],
        [surface('勝手に 無断 勝手 黙っ 一方 平気'), without('。', 7)],
        [surface('嘘 うそ'), without('。', 3)],
      ),
      lemma('た て つく する'),
      maybe(lemma('いる おる')),
      surface('の ん'),
      either([surface('です でしょ か')]),
    ],
  },
  // 売るだけ売っておいて、知らないと言うのですか
  {
    name: '売っておいて',
    steps: [
      lemma(
        '受ける 受け取る 取る 売る 約束 契約 待たせる 引き落とす 請求 預かる 断る 呼ぶ 変える 止める 消す 言う 勧める 認める 承認 せる 切る 汚す 呼び出す 放る 引き受ける 募集 宣伝',
      ),
      maybe(lemma('する せる')),
      maybe(surface('て で')),
      either([surface('おい'), surface('て')], [surface('とい'), surface('て')]),
      {
        notAhead: [lemma('くださる いただく いただける ほしい もらう くれる も は から いる おる ある なん')],
      },
      maybe(surface('、')),
      {notAhead: [lemma('くださる')]},
    ],
  },
  // ちゃんと見ていないんですよね, よく読まずに判断したんでしょう
  {
    name: 'ちゃんと見ていないんですよね',
    steps: [
      surface('ちゃんと きちんと よく しっかり ろくに まともに 全然 誰も ろく'),
      maybe(surface('に')),
      without('。 、', 3),
      lemma('見る 読む 確認 調べる 聞く 検品 点検 測る 数える 考える 確かめる 検査 調査 洗う'),
      maybe(lemma('する')),
      not,
      maybe(lemma('た')),
      either(
        [surface('です'), surface('よ'), surface('ね')],
        [surface('の ん'), surface('でしょ だろ じゃ'), {notAhead: [surface('う'), surface('か')]}],
        [surface('の ん'), surface('です'), surface('よ')],
        [surface('の'), surface('で'), surface('は')],
        [surface('の'), surface('は'), lemma('明らか 明白')],
        [surface('から せい')],
      ),
    ],
  },
  // 個人情報を何だと思っているのですか
  {
    name: '何だと思っているのか',
    steps: [
      lemma('時間 金 荷物 命 話 情報 予約 客 契約 約束 規約 お金 体 利用者 患者 家'),
      surface('を'),
      surface('何 なん'),
      surface('だ'),
      surface('と'),
      lemma('思う 心得る 考える'),
    ],
  },
  // 管理の甘さが招いたことです
  {
    name: '甘さが招いた',
    steps: [
      lemma('甘い ずさん 杜撰 いい加減 雑 無責任 お粗末 だらしない 怠慢 不誠実 鈍い 傲慢'),
      surface('さ'),
      surface('が の に'),
      lemma('招く 原因 もたらす 生む 問題 露呈 引き起こす せい 結果 表れ 証拠 尽きる'),
    ],
  },
  {name: '棚に上げる', steps: [surface('を は'), surface('棚'), surface('に'), lemma('上げる')]},
  // わざと遅らせているとしか思えません
  {
    name: 'わざと遅らせている',
    steps: [
      surface('わざと 故意に 故意 意図 確信犯 計画'),
      maybe(surface('的')),
      maybe(surface('に')),
      without('。', 8),
      either(
        [surface('と'), surface('しか')],
        [surface('の ん'), surface('でしょ だろ じゃ')],
        [surface('に'), lemma('違い 決まる')],
        [surface('です'), surface('よ')],
      ),
    ],
  },
  // 係員に嘘の時刻を教えられ
  {
    name: '係員に嘘を教えられた',
    steps: [
      deskPeople,
      surface('に から'),
      without('。', 3),
      either(
        [lemma('嘘 うそ でたらめ デタラメ 適当 いい加減 余計')],
        [lemma('間違う 誤る'), lemma('た')],
        [surface('違う')],
      ),
      without('。', 5),
      lemma('教える 渡す 案内 言う 書く 登録 入れる 売る つける 説明'),
      maybe(lemma('する')),
      lemma('れる られる'),
    ],
  },
  // 係員の雑な作業, 職人の手抜き工事
  {
    name: '職人の雑な作業',
    steps: [
      deskPeople,
      surface('の'),
      either(
        [
          lemma('雑 乱暴 いい加減 適当 ずさん 無責任 手荒 お粗末 勝手 軽率 浅はか 身勝手 不注意'),
          surface('な'),
        ],
        [surface('手抜き')],
      ),
      lemma(
        '作業 仕事 梱包 確認 点検 施工 工事 運転 計算 診断 取り付け 組み立て 管理 接客 返事 検品 引き継ぎ 連絡 判断 思い込み 行動 扱い 一言 運び 説明',
      ),
    ],
  },
  // 係員のおかげで飛行機を逃しました
  {
    name: '係員のおかげで逃した',
    steps: [
      deskPeople,
      surface('の'),
      maybe({partOfSpeech: '名詞'}),
      surface('おかげ お陰'),
      surface('で'),
      maybe(surface('、')),
      without('。', 9),
      lemma(
        '無駄 逃す 失う 台無し 遅刻 大損 恥 二度手間 つぶす 潰す 潰れる 乗り遅れる 欠席 赤字 徹夜 損 空 取り消す 買い直す',
      ),
    ],
  },
  {
    name: '手間を惜しんだ',
    steps: [
      lemma('手間 費用 人手 人件費 経費 確認 工程 材料 時間 コスト'),
      surface('を'),
      lemma('惜しむ 削る ケチる けちる 省く 渋る'),
      maybe(surface('だ')),
      lemma('た だ て'),
      maybe(lemma('から せい 結果 の ん')),
    ],
  },
]
