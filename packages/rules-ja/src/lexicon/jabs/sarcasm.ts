import {type Pattern} from '@tactlint/core'
import {either, lemma, maybe, not, surface, within, without} from '../steps.js'

const answers = lemma(
  '返事 返信 回答 お返事 対応 説明 文面 メール 定型 言い訳 案内 答え 質問 ご返信 お詫び 返答',
)

/** Words that mock by what they stand beside: 請求だけは早い, 老婆心ながら, いかがなものか, 壁に話しているようです. */
export const sarcasm: readonly Pattern[] = [
  // 請求だけは早いですね, 引き落としだけは忘れないのですね, 契約のときはあんなに早かったのに
  {
    name: '請求だけは早い',
    steps: [
      lemma(
        '請求 引き落とし 集金 勧誘 営業 広告 お詫び 督促 催促 契約 申し込み 入金 会費 集客 宣伝 代金 支払い',
      ),
      maybe(surface('書')),
      maybe(surface('の'), lemma('メール 電話 連絡 お知らせ 手紙 通知')),
      surface('だけ'),
      surface('は'),
      without('。', 4),
      lemma('早い 速い 忘れる 熱心 丁寧 正確 迅速 欠かす 届く きちんと しっかり 親切 毎月 律儀 来る'),
    ],
  },
  {
    name: '契約のときは早かったのに',
    steps: [
      lemma('契約 申し込み 申し込む 購入 入金 支払い 引き落とし 請求 入会 勧誘 売る 買う'),
      maybe(surface('の')),
      maybe(lemma('する た')),
      surface('時 とき まで 際 前'),
      maybe(surface('に')),
      surface('は'),
      without('。', 6),
      lemma('早い 速い 熱心 丁寧 親切 迅速 愛想 すぐ 優しい 笑顔'),
      without('。', 4),
      surface('のに に が ね'),
    ],
  },
  {
    name: '早いもので',
    steps: [
      lemma('早い'),
      surface('もの'),
      surface('で'),
      maybe(surface('、')),
      without('。', 3),
      {partOfSpeech: '数'},
    ],
  },
  // 何も直してくださらず、ありがとうございます
  {
    name: '違うご案内をありがとうございます',
    steps: [
      lemma('違う 同じ 間違う 食い違う 正反対 意味不明 的外れ 見当違い 無関係 中身'),
      maybe(lemma('た の な ない')),
      maybe(surface('ご お')),
      answers,
      surface('を'),
      maybe(surface('どうも 毎回 本当に')),
      surface('ありがとう'),
    ],
  },
  {
    name: '私だけでしょうか',
    steps: [surface('私 こちら 当方'), surface('だけ'), lemma('です'), maybe(surface('う')), surface('か')],
  },
  {
    name: '考えすぎでしょうか',
    steps: [
      lemma('考えすぎ 思い過ごし 思いすごし 被害妄想 邪推 うがち過ぎ 勘ぐり'),
      lemma('です'),
      maybe(surface('う')),
      surface('か'),
    ],
  },
  {
    name: '五人目の担当者',
    steps: [
      {partOfSpeech: '数'},
      surface('人 往復 通'),
      surface('目'),
      either(
        [surface('の'), lemma('担当 オペレーター 方 返信 返事 回答 窓口')],
        [lemma('です'), maybe(surface('う')), surface('か が')],
      ),
    ],
  },
  {
    name: '亀のほうが早い',
    steps: [
      lemma(
        'カタツムリ 亀 牛 機械 ai 留守電 ロボット 伝書鳩 徒歩 歩く 人工知能 自動販売機 犬 オウム 鳩 飛脚 郵便 狼煙',
      ),
      maybe(surface('の')),
      surface('ほう 方 なら でも'),
      maybe(surface('が も')),
      within(2),
      lemma('早い まし マシ 親切 頼り 通じる 丁寧 賢い 役'),
    ],
  },
  {
    name: '壁に話しているようです',
    steps: [
      lemma('壁 人形 空気 ブラックホール 砂漠 宇宙 置物 石 地蔵 虚空 底なし沼 自動音声'),
      surface('に と へ'),
      within(2),
      lemma('話す 相談 送る 説明 しゃべる 吸い込む 話しかける 問いかける 訴える'),
      maybe(lemma('する れる')),
    ],
  },
  {
    name: '例によって',
    steps: [
      either(
        [surface('例'), surface('によって')],
        [surface('例'), surface('に'), surface('よって')],
        [surface('性懲り 懲りずに 毎度おなじみ またぞろ')],
      ),
    ],
  },
  {name: '相変わらずの対応', steps: [surface('相変わらず いつも いつもながら 毎度'), surface('の'), answers]},
  {
    name: '期待せずに待つ',
    steps: [
      surface('期待'),
      either([surface('せ'), surface('ず')], [surface('し'), surface('ない'), surface('で')]),
      maybe(surface('に')),
      maybe(surface('、')),
      lemma('待つ お待ち'),
    ],
  },
  {name: '気長に待ちます', steps: [surface('気長'), surface('に'), within(1), lemma('待つ お待ち')]},
  {
    name: '斬新な解釈',
    steps: [
      lemma('斬新 独創的 独創 ユニーク 画期 芸術 前衛 哲学 神秘 個性 革新 奇抜 大胆 高尚 難解'),
      maybe(surface('的')),
      surface('な'),
      within(1),
      lemma(
        '対応 計算 回答 解釈 梱包 説明 配達 理論 理屈 方法 日本語 発想 サービス 返事 返信 検品 数え方 置き方 包み方',
      ),
    ],
  },
  {
    name: 'とは初耳です',
    steps: [surface('と'), surface('は'), maybe(surface('、')), lemma('初耳 恐れ入る 傑作 見上げる')],
  },
  {name: '返事をくださらない主義', steps: [not, lemma('主義 流儀 決まり 病気 呪い 宗教 社訓 家訓 掟')]},
]
