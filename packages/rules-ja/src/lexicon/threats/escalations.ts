import {words, type Lexicon, type Pattern, type Step} from '@tactlint/core'
import {source} from '../source.js'
import {either, lemma, maybe, not, surface, within, without} from '../steps.js'

/** 責任者, 支社長, もっと上の人, 上級チーム, 決裁権のある方. */
const superior: Step = either(
  [
    lemma(`
      上司 上席 店長 支店長 社長 本社 マネージャー マネージャ 役員 管理職 部長 課長 所長 取締役 代表 経営 上層
      リーダー チーフ 支配人 オーナー 会長 室長 局長 院長 校長 上長 統括 本部 幹部 スーパーバイザー 上役 上級 役職
      役付き ceo 親会社 トップ 主任 係長 理事 首脳 sv シニア 上役 統轄 本庁 本店 本院 教頭 園長 師長 婦長 総支配人 役職者 エリアマネージャー
      ゼネラルマネージャー トップ層 経営者 経営陣 取締役会 役員会 重役 部長級 監督 総長 頭取
    `),
    maybe(
      surface(
        '部 者 陣 職 会 級 サポート チーム 窓口 部署 部門 担当 層 クラス デスク エンジニア スタッフ 技術',
      ),
    ),
    maybe(surface('者 部署 の')),
    maybe(surface('部署 部門 窓口 チーム 担当 者')),
    maybe(surface('者')),
  ],
  [surface('管理'), surface('職 者')],
  [surface('責任'), surface('者')],
  [surface('スーパー'), surface('バイザー')],
  [surface('責任'), surface('ある'), surface('立場')],
  [surface('話'), surface('の が'), lemma('わかる 通じる'), surface('方 人 者 担当')],
  [
    surface('もっと'),
    within(1),
    surface('上'),
    surface('の'),
    maybe(surface('ほう')),
    surface('部署 部門 立場 役職 方 人 者'),
  ],
  [
    surface('責任 権限 決裁 決定 裁量 決定権 決裁権'),
    surface('の が 権 を'),
    within(4),
    surface('方 人 者 立場 担当'),
  ],
  // 支社長, 工場長, センター長; 商品情報部門の長
  [{surface: '長', partOfSpeech: '接尾'}],
  [surface('部門 部署 部 課 チーム 窓口 店舗'), surface('の'), surface('長 トップ 責任')],
  // 即答できる方, 返金を決められる立場の方
  [
    lemma('判断 決定 決断 即答 約束 許可 交渉 回答 責任 決める 裁量 返金 答える'),
    maybe(surface('が を の も')),
    maybe(lemma('する 取る 持つ 負う 下す 出す')),
    lemma('できる 取れる 持てる られる 下せる 出せる 負える'),
    maybe(surface('立場 権限'), surface('の が に')),
    maybe(lemma('ある いる')),
    surface('方 人 者 部署 担当'),
  ],
  // もう一段上の方
  [
    surface('つ 段 段階 ランク'),
    surface('上'),
    maybe(surface('の')),
    surface('方 人 部署 立場 役職 レベル 担当 階級'),
  ],
  [lemma('法務 コンプライアンス 相談室 品質保証'), maybe(surface('部 室 課 部門 担当'))],
  [surface('お偉いさん お偉方 偉い'), maybe(surface('さん'))],
  [surface('tier ティア レベル'), surface('2 3 二 三')],
  [surface('上 偉い'), surface('の'), surface('人 方 者 人間 部署 立場 役職 階級')],
  [surface('偉い'), surface('人 方')],
  // 二次窓口, 上位部署
  [surface('二 2 三'), surface('次'), surface('窓口 対応 サポート 担当 受付')],
  [lemma('上位 上級 専任 特別 高度'), surface('部署 部門 窓口 チーム サポート 担当 デスク 対応')],
  [surface('専門'), surface('部署 部門 チーム')],
  [
    surface('正社員 ベテラン 熟練'),
    maybe(surface('の')),
    maybe(surface('整備 技術 担当 スタッフ 職人'), maybe(surface('士 者'))),
  ],
)

const handing = words(`
  出す 代わる 替わる 変わる 話す 話 お話し お話 つなぐ 繋ぐ 回す 電話 お電話 連絡 対応 説明 回答 返信 返事 報告
  呼ぶ 返答 転送 折り返し お願い 希望 判断 引き継ぐ 謝罪 エスカレーション 相談 上げる 直接 面談 会う 伝える 扱う
  扱い 取り次ぐ 仰ぐ 謝る 出る 見る 検討 担当 引き上げる 直談判 通す 渡す 見解 意見 お目通し 目通し 責任 頼む 見せる おつなぎ つなぎ 取り次ぎ 見直す 再審査 審査 精査 割り当てる 割り振る 決める 処理 立ち会う
  把握 共有 届ける 入る 動く 引き取る 引き受ける 預かる 調査 調べる 考え 声 移す 進める 知る 指示 決裁 承認 裁定 cc 動かす 任せる 話し合う 直訴 考える 書く 一筆 聞く 署名 直筆 訪問
`)

/** 責任者の方とお話しさせてください, 支店長から直接お電話をいただけますか, 上司を出してください. */
const escalating: readonly Pattern[] = [
  {
    name: '責任者と話したい',
    steps: [
      superior,
      maybe(surface('様 さん さま 先生 クラス レベル 宛て 宛')),
      maybe(surface('以上 自ら みずから 本人')),
      maybe(surface('で')),
      maybe(surface('の'), surface('方 ほう 人 どなたか')),
      maybe(surface('あて 宛 宛て')),
      surface('を に と から へ より が で の まで も'),
      within(8),
      {lemma: handing},
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
      surface('を に と から へ より が で の は お の'),
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
      surface('へ に まで'),
      lemma('上げる 通す 回す 報告 伝える 話す 確認 相談'),
      {notAhead: [surface('の')]},
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
