import {type Pattern} from '@tactlint/core'
import {either, lemma, maybe, not, surface, within, without} from '../steps.js'

/** Whom everybody takes to know less. */
const beginners = lemma(
  '小学生 幼稚園児 園児 中学生 赤ん坊 猿 サル さる 犬 猫 素人 幼児 新入 新人 バイト 孫 三歳 五歳 子ども 子供 馬鹿 バカ アホ ロボット カラス',
)

/** How people are made small: 客をなめている, 物みたいに扱われた, 小学生でも分かる仕事. */
export const belittled: readonly Pattern[] = [
  // 小学生でも分かる計算ですよ, 犬も食わない弁当; not 小学生でも使えるアプリでしょうか
  {
    name: '小学生でも分かる',
    steps: [
      beginners,
      maybe(surface('児 生 者 社員')),
      either([surface('でも だって すら さえ')], [surface('で'), surface('も')], [surface('も')]),
      without('、 。', 5),
      either(
        [
          lemma('分かる わかる できる 気づく 気付く 覚える 知る 解ける 書ける 読める 間違える 終わる'),
          maybe(lemma('ます')),
          lemma('こと 仕事 計算 話 理屈 ミス 作業 はず でしょ です 常識 漢字 だろ'),
          {notAhead: [surface('か を は が も に')]},
          {notAhead: [lemma('です'), maybe(surface('う')), surface('か')]},
          {notAhead: [surface('う'), surface('か')]},
        ],
        [surface('間違い ミス こと 真似 まね 失敗'), surface('は'), lemma('する'), not],
        [lemma('食う 食べる'), not, {notAhead: [surface('か')]}],
      ),
    ],
  },
  // 客を舐めきっている, 消費者を食い物にする
  {
    name: '客をなめている',
    steps: [
      lemma(
        '客 お客 人 こちら 消費者 ユーザー 利用者 患者 市民 住民 会員 親 年寄り 乗客 読者 ファン 世間 生徒 私 弱者 庶民',
      ),
      maybe(surface('たち 様 さん 者 側 の'), maybe(surface('こと'))),
      surface('を'),
      either(
        [
          lemma(
            'なめる 舐める 小馬鹿 馬鹿にする 見下す 軽んじる おちょくる からかう もてあそぶ 弄ぶ 愚弄 侮る あざ笑う 嘲笑う 見くびる いたぶる 苦しめる 軽視',
          ),
          {notAhead: [surface('な')]},
        ],
        [
          lemma('コケ 食い物 カモ 笑いもの 笑い者 手玉 バカ 人質 見殺し 金づる ばか 食いもの'),
          surface('に と'),
          lemma('する 取る'),
        ],
        [surface('何 なん'), lemma('だ です'), surface('と'), lemma('思う 考える 心得る')],
      ),
    ],
  },
  // 人の善意を踏みにじる, 足元を見られました
  {
    name: '気持ちをもてあそぶ',
    steps: [
      lemma('気持ち 思い 善意 信頼 心 好意 誠意 期待 思い出 命 尊厳 人生'),
      surface('を'),
      lemma('もてあそぶ 弄ぶ 踏みにじる 逆なで 踏み躙る 食い物 えぐる 冒涜'),
    ],
  },
  {
    name: '足元を見る',
    steps: [
      surface('足元 足もと 足下'),
      surface('を'),
      lemma('見る'),
      either([lemma('られる')], [surface('た'), lemma('値段 商売 金額')]),
    ],
  },
  // 荷物をゴミか何かと勘違いしている; not 配線か何かだと思います
  {
    name: '荷物を何かと勘違いしている',
    steps: [
      surface('か'),
      surface('何 なに なん'),
      surface('か'),
      surface('と'),
      maybe(surface('でも')),
      either(
        [lemma('勘違い 思い込む')],
        [surface('思っ'), surface('て'), lemma('いる'), within(4), surface('か')],
      ),
    ],
  },
  // 古雑巾みたいに扱われました, 虫けらのように追い払われた; not 家族のように扱ってくださり, 未払いのように扱われています
  {
    name: '物みたいに扱われた',
    steps: [
      lemma(`
        物 モノ ゴミ ごみ 雑巾 鼻紙 ちり紙 紙くず 石ころ 小石 虫けら 虫 害虫 ばい菌 犬 猫 野良犬 家畜 奴隷 荷物 機械 番号 数字 空気 透明 幽霊 赤ん坊 バカ 馬鹿
        犯罪 犯人 泥棒 罪人 囚人 厄介 邪魔 不審 クレーマー テロリスト サンドバッグ ガラクタ 粗大ごみ 残飯 使い捨て 敵 悪者 乞食 物乞い 浮浪 汚物 疫病神
      `),
      maybe(surface('者 人間 人 品')),
      maybe(surface('の か 何か')),
      surface('みたい よう 同然 ごとく'),
      surface('に'),
      maybe(surface('ぞんざい 雑')),
      maybe(surface('に')),
      lemma(
        '扱う あしらう 追い払う 追い返す 放り出す 投げ捨てる 捨てる つまみ出す こき使う 放り込む 蹴散らす 見る 見下す',
      ),
    ],
  },
  // 犯罪者扱いされました, 泥棒呼ばわりです
  {
    name: '犯罪者扱い',
    steps: [
      lemma(
        '犯罪 犯人 泥棒 邪魔 厄介 不審 嘘つき クレーマー 物 ゴミ 悪者 子ども 子供 年寄り 老人 病人 素人 詐欺 加害 容疑 他人 虫けら バカ 馬鹿 前科 罪人 モノ 部外',
      ),
      maybe(surface('者 師 人')),
      surface('扱い あつかい 呼ばわり'),
      lemma('する です だ'),
    ],
  },
  // 見殺しにされました, 見捨てられた気がします
  {
    name: '見殺しにされた',
    steps: [
      either(
        [
          lemma('見殺し 食い物 カモ コケ 笑い者 笑いもの 慰み者 晒し者 人質'),
          surface('に'),
          lemma('する'),
          lemma('れる'),
        ],
        [
          lemma(
            'もてあそぶ 弄ぶ 翻弄 愚弄 見捨てる 踏みつける 痛めつける おちょくる あざ笑う いたぶる 虐げる 見限る 虚仮',
          ),
          maybe(lemma('する')),
          lemma('れる られる'),
        ],
      ),
      maybe(surface('て')),
      maybe(lemma('いる おる しまう きる くる')),
      maybe(lemma('ます')),
      either([lemma('た')], [surface('ます て')], [{at: 'end'}]),
    ],
  },
  // 信じた私が馬鹿でした
  {
    name: '信じた私が馬鹿でした',
    steps: [
      lemma(
        '信じる 頼む 買う 選ぶ 契約 期待 任せる 待つ 入る 使う 信用 頼る 予約 払う 申し込む 注文 託す 預ける',
      ),
      maybe(lemma('する')),
      lemma('た'),
      surface('私 自分 こちら 俺 僕 わたし'),
      surface('が も'),
      lemma('馬鹿 バカ ばか 愚か 間違い 甘い 悪い アホ 浅はか 間抜け'),
      within(1),
      lemma('です だ た'),
    ],
  },
]
