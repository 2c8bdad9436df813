import {words, type Lexicon, type Pattern} from '@tactlint/core'
import {source} from './source.js'

const authorities = words(`
  消費者庁 公正取引委員会 公取委 総務省 国土交通省 金融庁 労働基準監督署 警察 警察署 税務署 経済産業省
  消費者センター 国民生活センター 消費生活センター 行政 監督官庁 保健所 個人情報保護委員会 労基署 労基
  労働局 公取 国セン 監督省庁 警視庁 裁判所 弁護士会
`)
const report = words(`
  相談 通報 連絡 報告 提供 知らせる 訴え 告発 申し立てる 訴える 届け出る 届ける 行く 申告 申し出る 被害 駆け込む 突き出す 苦情 通告
`)

const legalAnnouncements: readonly Pattern[] = [
  {
    name: '監督官庁に通報',
    steps: [
      {
        surface: [
          '庁',
          '省',
          '署',
          '局',
          '委員会',
          '会',
          '官庁',
          '監督署',
          '機関',
          '当局',
          '役所',
          '協会',
          '組合',
        ],
      },
      {gap: 3},
      {surface: ['に', 'へ']},
      {gap: 3},
      {
        lemma: words(
          '通報 相談 申し立てる 申し立て 訴える 苦情 報告 申告 届け出る 告発 提供 申し出る 知らせる 訴え 駆け込む 指導',
        ),
      },
    ],
  },
  {
    name: '弁護士に相談',
    steps: [
      {lemma: '弁護士'},
      {gap: 2},
      {surface: ['に', 'を', 'と', 'へ', 'から', 'より']},
      {gap: 6},
      {
        lemma: words('相談 依頼 通じる 通す 立てる 入れる 委任 連絡 介する 任せる 雇う 通知'),
      },
    ],
  },
  {
    name: '警察に通報',
    steps: [{lemma: authorities}, {gap: 2}, {surface: ['に', 'へ', 'にも']}, {gap: 4}, {lemma: report}],
  },
  {
    name: '消費生活センターに相談',
    steps: [
      {surface: ['消費', '国民']},
      {surface: ['生活', '者']},
      {optional: [{surface: '生活'}]},
      {surface: 'センター'},
      {gap: 1},
      {surface: ['に', 'へ', 'にも']},
      {gap: 4},
      {lemma: report},
    ],
  },
  {
    name: '訴えます',
    steps: [
      {notBehind: {surface: ['を', 'も', 'が', 'で']}},
      {lemma: '訴える'},
      {
        anyOf: [
          [{lemma: 'ます'}],
          [{lemma: ['つもり', 'しか', '用意', '覚悟', 'ぞ', 'から']}],
          [{surface: '。'}],
        ],
      },
    ],
  },
  {
    name: '御社を訴えます',
    steps: [{lemma: ['御社', '貴社', '会社', 'あなた', '貴店']}, {surface: 'を'}, {lemma: '訴える'}],
  },
]

/** Courts, lawyers, the police: 法的措置を取ります, 弁護士に相談します. */
export const legalThreats = {
  source,
  on: 'lemma',
  phrases: [
    '法的(な|)(措置|手段|手続き|手続|対応|処置)(を|に|も|へ)',
    '法的だ(措置|手段|手続き|手続|対応|処置)(を|に|も|へ)',
    '法廷で(争う|会う|戦う)',
    '(訴訟|裁判)(を|も)(起こす|辞す|視野|検討|する|考える|準備)',
    '(訴訟|裁判)に(する|なる|持ち込む|訴える|発展|踏み切る)',
    '裁判沙汰',
    '(告訴|提訴|起訴|刑事告訴|民事訴訟|少額訴訟)',
    '出る(ところ|とこ|所)(に|へ)出る',
    '(被害届|告訴状|訴状)(を|も)',
    '(損害賠償|慰謝料|賠償金|賠償)(を|も|の)(請求|求める|要求)',
    '損害(を|の|も)(請求|賠償)',
    '内容証明',
    '弁護士(に|とは|とも|にも|には)相談(済み|済|中)(です|だ)',
    '(すでに|既に)弁護士(に|と|とも|にも)相談する(ている|ておる)',
  ],
  patterns: legalAnnouncements,
} satisfies Lexicon
