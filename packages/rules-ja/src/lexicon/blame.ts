import type {Lexicon, Pattern, Step} from '@tactlint/core'
import {reader} from './readers.js'
import {source} from './source.js'

/** Set phrases that accuse: 職務怠慢, 責任逃れ, 何もしてくれない. */
export const blame = {
  source,
  on: 'lemma',
  phrases: [
    '職務怠慢',
    '怠慢(だ|です|の|によって|により|による|な)',
    '責任(逃れ|転嫁|放棄)',
    '無責任(だ|です|すぎる)',
    'やる気(が|は|も)(ある|ない)',
    '(ずさんだ|ずさんな|いい加減だ|いい加減な|不誠実だ|不誠実な|無責任だ|無責任な|適当だ|雑だ)(対応|管理|仕事|検品|梱包|確認|説明|サポート|作業|会社|回答|返信|処理)',
    '(対応|管理|仕事|検品|梱包|確認|説明|サポート|作業|回答|返信|処理)が(ずさん|いい加減|不誠実|無責任|雑|適当すぎる)',
    '(何も|なにも)(する|やる)て(くれる|もらえる)(ない|ますん)',
    '(ちゃんと|まともに|真面目に|きちんと)(仕事|働く)',
    '(嘘|うそ|ウソ)(を|)(つく|吐く)(れる|た|ている|ないで|な)',
    '(騙す|だます)(れる|た|ている)',
    'たらい回しにする(れる|)',
  ],
} satisfies Lexicon

const faults = [
  ...[
    'ミス',
    '落ち度',
    '不手際',
    '怠慢',
    '過失',
    '手違い',
    '不備',
    '不注意',
    '手抜き',
    '管理',
    '認識',
    '勉強',
    '無責任',
  ],
  ...['確認', '説明', '連絡', '対応', '検品', '入力', '梱包', '設定', '配送', '作業', '発送', '調査', '判断'],
]
const failing: Step = {
  anyOf: [
    [{surface: ['不足', 'ミス', '漏れ', 'もれ', '不備', '間違い', '忘れ']}],
    [{surface: 'の'}, {surface: ['遅', '悪', '遅れ', '悪さ', '遅さ', '甘']}, {optional: [{surface: 'さ'}]}],
  ],
}

/** What the reader is said to have done. */
const misdeeds = [
  ...[
    '紛失',
    '失くす',
    'なくす',
    '間違える',
    '間違う',
    '壊す',
    '忘れる',
    '怠る',
    '無視',
    '放置',
    '隠す',
    '見落とす',
    '騙す',
    'だます',
  ],
  ...['破損', '誤る', '見逃す', '失念', '怠ける', 'サボる', '嘘', 'ごまかす', 'はぐらかす', '取り違える'],
]

const past: Step = {
  anyOf: [
    [{lemma: 'た'}],
    [{surface: ['て', 'で']}, {lemma: ['いる', 'おる', 'しまう', 'くる']}],
    [{lemma: 'まし'}],
  ],
}
const not: Step = {
  anyOf: [
    [{lemma: ['ない', 'ぬ', 'ん', 'ず']}],
    [{lemma: 'ます'}, {lemma: ['ん', 'ぬ']}],
    [
      {surface: ['て', 'で']},
      {lemma: ['いる', 'くれる', 'おる']},
      {optional: [{lemma: 'ます'}]},
      {lemma: ['ない', 'ん', 'ぬ']},
    ],
  ],
}

/** 御社の確認不足で, 窓口の方が書類をきちんと確認しなかったせいで, 御社が紛失した. */
export const blaming: readonly Pattern[] = [
  {
    name: '御社のミス',
    steps: [
      ...reader,
      {surface: 'の'},
      {gap: 3},
      {
        lemma: [
          'ミス',
          '落ち度',
          '不手際',
          '怠慢',
          '過失',
          '手違い',
          '不備',
          '不注意',
          '手抜き',
          '失態',
          '無責任',
        ],
      },
    ],
  },
  {name: '御社の確認不足', steps: [...reader, {surface: 'の'}, {gap: 3}, {lemma: faults}, failing]},
  {
    name: '御社の責任です',
    steps: [
      ...reader,
      {surface: 'の'},
      {lemma: '責任'},
      {anyOf: [[{lemma: ['だ', 'です']}], [{surface: ['じゃ', 'でしょ']}]]},
    ],
  },
  {
    name: 'あなたのせい',
    steps: [...reader, {surface: ['の', 'が', 'は']}, {gap: 14}, {surface: ['せい', '所為']}],
  },
  {
    name: '対応が遅いせいで',
    steps: [
      {
        lemma: [
          '対応',
          '確認',
          '返信',
          '返事',
          '処理',
          '連絡',
          '説明',
          '案内',
          '梱包',
          '検品',
          '管理',
          '手配',
          '回答',
        ],
      },
      {surface: ['が', 'を', 'の', 'も']},
      {gap: 6},
      {surface: ['せい']},
    ],
  },
  {
    name: 'きちんと確認しないから',
    steps: [
      {surface: ['ちゃんと', 'きちんと', 'まともに', 'しっかり']},
      {gap: 4},
      not,
      {optional: [{lemma: 'た'}]},
      {surface: ['せい', 'から']},
    ],
  },
  {
    name: '御社が紛失した',
    steps: [...reader, {surface: ['が', 'は', 'に', 'も']}, {gap: 10}, {lemma: misdeeds}, {gap: 3}, past],
  },
  {
    name: '御社が確認しなかった',
    steps: [
      ...reader,
      {surface: ['が', 'は']},
      {gap: 6},
      {lemma: ['確認', '対応', '返信', '仕事', '責任', '調べる', '読む', '検品', '説明', '連絡', '管理']},
      {gap: 3},
      not,
      {optional: [{lemma: 'た'}]},
      {surface: ['から', 'ため', 'ので']},
    ],
  },
  {
    name: '無視されています',
    steps: [
      {surface: '無視'},
      {lemma: 'する'},
      {optional: [{lemma: 'れる'}]},
      {gap: 1},
      {lemma: ['いる', 'おる', 'た', 'ます', 'の', 'ん', 'ないで']},
    ],
  },
]

/** Said by an agent to a customer: お客様の確認不足です. */
export const customerBlamed = /^お客(?:様|さま)/

/** What is not meant as blame. */
export const noBlame = {
  source,
  on: 'lemma',
  phrases: ['気のせい', '(信号|一時停止)無視', '無視するて(くださる|構う|よい|いい)'],
} satisfies Lexicon
