import {words, type Lexicon, type Pattern} from '@tactlint/core'
import {source} from '../source.js'
import {superior} from './superiors.js'
import {either, lemma, maybe, not, surface, within, without} from '../steps.js'

const handing = words(`
  出す 代わる 替わる 変わる 話す 話 お話し お話 つなぐ 繋ぐ 回す 電話 お電話 連絡 対応 説明 回答 返信 返事 報告
  呼ぶ 返答 転送 折り返し お願い 希望 判断 引き継ぐ 謝罪 エスカレーション 相談 上げる 直接 面談 会う 伝える 扱う
  扱い 取り次ぐ 仰ぐ 謝る 出る 見る 検討 担当 引き上げる 直談判 通す 渡す 見解 意見 お目通し 目通し 責任 頼む 見せる おつなぎ つなぎ 取り次ぎ 見直す 再審査 審査 精査 割り当てる 割り振る 決める 処理 立ち会う
  把握 共有 届ける 入る 動く 引き取る 引き受ける 預かる 調査 調べる 考え 声 移す 進める 知る 指示 決裁 承認 裁定 cc 動かす 任せる 話し合う 直訴 考える 書く 一筆 聞く 署名 直筆 訪問 読む 取り計らう 取り計らい
`)

/** What is wanted of them: 店長さんの|判断; not 店長さんの|おすすめ. */
const owed =
  '対応 判断 決裁 承認 見解 意見 指示 許可 回答 返信 返事 謝罪 説明 立ち会い 裁定 署名 目 耳 考え 電話 直筆 一筆 声 名義 連絡 責任 同席 訪問 口 面談 審査 立会い'

/** 責任者の方とお話しさせてください, 支店長から直接お電話をいただけますか, 上司を出してください. */
const escalating: readonly Pattern[] = [
  {
    name: '責任者と話したい',
    steps: [
      superior,
      maybe(surface('様 さん さま 先生 クラス レベル 宛て 宛')),
      maybe(surface('ご')),
      maybe(surface('以上 自ら みずから 本人 自身 だけ のみ')),
      maybe(surface('で')),
      maybe(surface('の'), surface('方 ほう 人 どなたか')),
      maybe(surface('あて 宛 宛て')),
      either(
        [surface('を に と から へ より が で まで も'), within(8), {lemma: handing}],
        [surface('の'), maybe(surface('ご お')), {lemma: words(owed)}],
        // 店長さんの電話番号を教えてください、直接話します
        [surface('の'), without('。', 14), lemma('直通 直談判 話す 掛け合う'), {notAhead: [surface('た')]}],
      ),
    ],
  },
  {
    name: '責任者以外とは話さない',
    steps: [
      superior,
      maybe(surface('の'), surface('方')),
      surface('以外'),
      surface('と に の'),
      without('。', 4),
      lemma('話す 応じる 相手 説明 お話し'),
      within(2),
      not,
    ],
  },
  {
    name: '責任者希望',
    steps: [
      superior,
      maybe(surface('へ と に の')),
      maybe(surface('の')),
      maybe(lemma('対応 取り次ぎ 面談 交代 電話 回答 連絡')),
      maybe(surface('を')),
      lemma('希望 求む 要望'),
      either([{at: 'end'}], [lemma('です する')]),
    ],
  },
  // 社長さんにこの件をご存じいただきたいです: the rule sees to it that something is wanted.
  {
    name: '役員の方に',
    steps: [
      superior,
      either(
        [maybe(surface('級')), surface('の'), surface('方 どなたか')],
        [surface('さん 様 さま 先生'), maybe(surface('方'))],
        [surface('ご'), surface('本人 自身')],
      ),
      maybe(surface('あて 宛 宛て ご')),
      either(
        [surface('を に と から へ より が で は')],
        [surface('の'), maybe(surface('ご お')), {lemma: words(owed)}],
      ),
    ],
  },
  // 社長決裁で, 管理職対応ということで, 店長預かりにしてください
  {
    name: '管理職対応で',
    steps: [
      superior,
      surface('決裁 対応 預かり 判断 案件 扱い 承認 マター 直轄 裁定 同席 立ち会い 名義 レベル'),
      either([surface('で に を と の')], [surface('という')]),
    ],
  },
  // アルバイトの方ではなく、社員の方に
  {
    name: 'アルバイトではなく社員に',
    steps: [
      lemma('アルバイト バイト 派遣 新人 窓口 受付 オペレーター 担当 担当者 現場 一次 自動応答 下'),
      maybe(surface('者 の 対応 さん レベル')),
      maybe(surface('方 人 さん')),
      either(
        [surface('で'), surface('は'), lemma('ない')],
        [surface('じゃ'), lemma('ない')],
        [surface('は を'), lemma('飛ばす 通り越す 抜く 介す 通す'), maybe(lemma('て')), maybe(not)],
      ),
      maybe(surface('て')),
      maybe(surface('、')),
      without('。', 6),
      surface('に から が と で へ'),
    ],
  },
  {
    name: '上へ上げる',
    steps: [
      {notBehind: surface('の')},
      surface('上'),
      either(
        [
          surface('へ に まで'),
          lemma(
            '上げる 通す 回す 報告 伝える 話す 確認 相談 つなぐ 代わる 取り次ぐ 諮る 掛け合う 引き上げる 引き継ぐ',
          ),
        ],
        [surface('を'), lemma('出す 呼ぶ')],
      ),
      {notAhead: [surface('の')]},
    ],
  },
  // 店長はいらっしゃいますか
  {
    name: '店長はいらっしゃいますか',
    steps: [
      superior,
      maybe(surface('さん 様 さま 先生')),
      maybe(surface('の'), surface('方')),
      surface('は'),
      lemma('いる おる いらっしゃる おられる'),
      maybe(lemma('れる')),
      lemma('ます'),
      surface('か'),
    ],
  },
  // もっと詳しい方に代わってもらえますか
  {
    name: '詳しい方に代わって',
    steps: [
      lemma('詳しい 分かる わかる 慣れる できる ある 持つ'),
      maybe(lemma('た て いる')),
      maybe(lemma('いる')),
      surface('方 人 者 担当'),
      surface('に と を'),
      lemma('代わる 替わる 変わる かわる つなぐ 交代 出す'),
    ],
  },
  {
    name: '上の方に確認',
    steps: [
      surface('上'),
      surface('の'),
      surface('方 人 者'),
      surface('に と'),
      within(2),
      lemma('確認 聞く 伝える 話す 取る'),
    ],
  },
]

export const escalations = {
  source,
  on: 'lemma',
  phrases: [
    'エスカレーション(を|する|し|の)',
    'エスカレする',
    '(担当|担当者)を(別の方に|他の方に|別の人に|)(替える|変える|代える|かえる|変更)',
    '(別|他|ほか|違う)の(担当|担当者|人|方|スタッフ)に(代える|替える|代わる|変わる|替わる|変える|かわる|交代)',
    '(担当|担当者)(の|)交代を(お願い|希望|求める)',
    '(責任者|上席|上司|上長)対応を(求める|希望|お願い)',
    '(担当|担当者)(の|)変更を(お願い|希望|求める)',
    '担当者では(話になる|らちが明く|埒が明く)',
  ],
  patterns: escalating,
} satisfies Lexicon

/** 返信がない, ご返信をいただけておりません, まだお返事がありません: nobody has answered so far. */
export const unanswered = {
  source,
  phrases: [],
  patterns: [
    {
      name: '返信がない',
      steps: [
        {surface: ['返信', '返事', 'お返事', '回答', '返答', '連絡', '音沙汰']},
        {surface: ['が', 'は', 'も', 'を']},
        {gap: 6},
        {lemma: ['ない', 'ん', 'ぬ']},
      ],
    },
  ],
} satisfies Lexicon

/** 弊社の上司, 責任者として: the writer's own people; conditions make it polite. */
export const ownPeople =
  /(?:(?:弊社|当社|当店|私|こちら|自社|私ども)の?[^、。]{0,6}|(?:製造|管理|開発)の?(?:上司|責任者|店長|社長|本社|代表|部長|課長)?)$/
