import {words, type Audience, type Lexicon, type Pattern, type Step} from '@tactlint/core'
import {source} from '../source.js'

/** Not of somebody else who buys: ご注文くださったお客様をお待たせしない. */
const notOfThirdParty: Step = {notAhead: [{gap: 6}, {surface: 'お客様'}]}

/** What the reader does or has, as who serves them says it. */
const readersDeeds = words(
  '注文 購入 利用 来店 予約 愛顧 契約 登録 請求 希望 入金 入会 宿泊 搭乗 乗車 来院 応募 依頼 申し込み 申込み 申込 愛読 負担 安心 了承 容赦 留意 査収 入居 視聴 参加',
)

/** お問い合わせいただき, ご注文の品, ご希望の日時 */
const ofReader: readonly Pattern[] = [
  {
    name: 'ご注文の',
    steps: [
      {surface: words('ご 御')},
      {surface: readersDeeds},
      {notAhead: [{surface: words('です 明細 明細書 書 額')}]},
      notOfThirdParty,
    ],
  },
  {
    name: 'お問い合わせいただき',
    steps: [
      {
        anyOf: [
          [{surface: 'お'}, {surface: words('問い合わせ 問合せ 申し込み 申込み 買い上げ 買上げ 買い物')}],
          [{surface: words('お問い合わせ お問合せ お申し込み お買い上げ お申込み お買い物 お買上げ')}],
        ],
      },
      {surface: words('いただき いただい ください くださり の を ありがとう 頂き')},
      notOfThirdParty,
    ],
  },
]

/** Done for the reader, humbly: ご案内いたします, お届けします. */
const humbleDeeds = words(
  '案内 報告 用意 返金 手配 返送 交換 返品 提案 説明 紹介 連絡 対応 回答 返答 返信 送付 発送',
)
const ownDeeds: readonly Pattern[] = [
  {
    name: 'ご案内いたします',
    steps: [
      {surface: words('ご 御')},
      {surface: words('案内 報告 用意 返金 提案 説明 手配 紹介 返送')},
      {optional: [{surface: words('を')}]},
      {lemma: words('いたす する 申し上げる 差し上げる さし上げる できる')},
    ],
  },
  {
    name: 'お届けします',
    steps: [
      {notBehind: {surface: 'を'}},
      {surface: 'お'},
      {lemma: words('届け 届ける 調べ 調べる 待つ 預かり 預かる 取り替え 取り替える')},
      {optional: [{lemma: 'せる'}]},
      {lemma: words('いたす する できる 申し上げる')},
      {notAhead: [{surface: words('ない なく')}]},
    ],
  },
  {
    name: 'サポートの…です',
    steps: [
      {
        surface: words(
          'サポート カスタマーサポート カスタマーサービス サービス センター デスク 窓口 係 担当 相談室 事務局 受付 コールセンター フロント',
        ),
      },
      {optional: [{surface: '担当'}]},
      {surface: 'の'},
      {not: {surface: words('方 皆様 者')}},
      {optional: [{not: {surface: words('様 さん 方')}}]},
      {anyOf: [[{surface: 'です'}], [{surface: 'で'}, {lemma: 'ござる'}]]},
    ],
  },
  {
    name: 'お客様の',
    steps: [
      {surface: 'お客様'},
      {surface: 'の'},
      {gap: 1},
      {surface: words('注文 アカウント 契約 商品 荷物 口座 登録 情報 カード 予約 端末 回線 ご')},
    ],
  },
]

/** The writer asks a desk for help: an addressee, the writer's own purchase, the reader's company. */
const support = {
  source,
  on: 'lemma',
  phrases: [
    '(サポート|カスタマーサポート|テクニカルサポート|セラーサポート|出品者サポート|カスタマーサービス|ヘルプデスク)(ご|)(担当|担当者|チーム|センター|窓口|デスク|)(の皆|)(様|御中)',
    '(お問い合わせ|お客様|お客様相談|カスタマー|相談|受付|予約)(窓口|センター|室|係|)(ご|)(担当|担当者|)(様|御中)',
    'ご担当者(様|の)',
    'ご担当の(方|皆様)',
    '担当者様',
    '(店長|店舗|お店|ショップ|運営|事務局)(の皆|)様',
    'お店の方',
    '(貴社|貴店|貴校|貴院)(の|に|より|から|を|で)',
    '(注文|購入|予約)(する|いたす)(ますた|た)',
    '(注文|購入)(する|いたす)ておる',
    '(出品|利用)する(せる|)て(いただく|おる)',
    '(出品|利用)するているます',
    '(出品|利用)するている(者|会社|店)',
    'を(売る|使う)ている(ます|会社|制作会社|店|者)',
    '買うた',
    '返品(する|いたす)(ますた|た)',
    '納品(する|いたす)(ますた|た)(商品|在庫|荷物|箱)',
    '御中',
  ],
} satisfies Lexicon

/** An agent answers a customer: thanks for writing or buying, care for what the customer has. */
const customer = {
  source,
  on: 'lemma',
  phrases: [
    'お客様各位',
    'ご(不便|心配|不安|迷惑)を(おかけ|お掛け|かける)',
    '承る',
    'お(申し付ける|待ち)くださる',
    'お気軽に',
    'お詫び(申し上げる|いたす)',
    'ご(来場|愛顧のほど)',
    'お引き立て',
    'ご不明だ点',
    '(幣社|弊社|当社|当店|当院|当館)(に|にて|で)(は|)確認',
  ],
  patterns: [...ofReader, ...ownDeeds],
} satisfies Lexicon

export const audience = {support, customer} satisfies Record<Audience, Lexicon>

/** What a writer asks of a desk, and an agent hardly of a customer: 返金してください, 教えてください. */
const wishedOfDesks = words(`
  教える 直す 返す 調べる 戻す 助ける 対応 回答 返信 返金 返答 検討 調査 願い お願い 訂正 修正 解除 再開 復旧 交換 取り消す
  聞かせる 何とか
`)
const please = words('ください 下さい くださいませ')

/** Signs that need company. */
export const audienceHints = {
  support: {
    source,
    on: 'lemma',
    phrases: [
      '助かるます',
      '(大変|本当に|とても|非常に|少し|)困るている',
      '教えるて(いただける|もらえる|いただく|くださる|ほしい)',
      'と申すます',
      '(ご|)(対応|回答|返信|返答|確認|調査|連絡)(を|の程|のほど|)(いただける|お願い)',
      'お手数です(が|けど)',
      'お世話になるておる',
      '(私|当方|こちら)(の|は|が|で|では)',
      '(御社|そちら)(の|に|より|から|を|で)',
      '(お店|店舗)(の|に|で)',
      '(届く|表示するれる|反映するれる|入金するれる|できる)(ます|ない|ておる|ている|ておるます)',
    ],
  },
  customer: {
    source,
    on: 'surface',
    phrases: ['申し訳(ございません|ありません)', '恐れ入りますが', 'で(ございます|ござい)', 'お客様には'],
    patterns: [
      {
        name: '押してください',
        steps: [
          {not: {lemma: [...wishedOfDesks, 'する', 'て', 'で']}},
          {surface: ['て', 'で']},
          {surface: please},
        ],
      },
      {
        name: '再起動してください',
        steps: [
          {not: {lemma: [...wishedOfDesks, 'に']}},
          {surface: 'し'},
          {surface: 'て'},
          {surface: please},
        ],
      },
      {
        name: 'お待ちください',
        steps: [{not: {lemma: [...wishedOfDesks, 'て', 'で']}}, {surface: please}],
      },
      {
        name: 'ご連絡いたします',
        steps: [
          {optional: [{surface: words('ご お')}]},
          {surface: [...humbleDeeds, 'お送り', 'お知らせ', '送り']},
          {optional: [{surface: 'を'}]},
          {lemma: words('いたす 差し上げる')},
        ],
      },
    ],
  },
} satisfies Record<Audience, Lexicon>

/** Names of those who answer: カスタマーサポート. */
export const desks = {
  source,
  phrases: [
    '(カスタマーサポート|カスタマーサービス|サポートセンター|サポートデスク|サポートチーム|サポート担当|お客様窓口|お客様相談室|お客様センター|相談窓口|お客様係|受付窓口|サポート窓口|サポート)',
  ],
} satisfies Lexicon
