import {words, type Pattern, type Step} from '@tactlint/core'
import {misdeeds} from './misdeeds.js'
import {reader} from '../readers.js'

const faults = words(`
  ミス 落ち度 不手際 怠慢 過失 手違い 不備 不注意 手抜き 管理 認識 勉強 無責任 確認 説明 連絡 対応 検品 入力
  梱包 設定 配送 作業 発送 調査 判断 手際 段取り 要領 連携 教育 伝達 引き継ぎ
`)
const failing: Step = {
  anyOf: [
    [{surface: ['不足', 'ミス', '漏れ', 'もれ', '不備', '間違い', '忘れ']}],
    [{surface: 'の'}, {surface: ['遅', '悪', '遅れ', '悪さ', '遅さ', '甘']}, {optional: [{surface: 'さ'}]}],
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
    name: 'お客様のミス',
    steps: [
      {lemma: ['お客様', 'ご自身', '自身', '客']},
      {optional: [{surface: ['様', 'さま']}]},
      {surface: ['の', 'が', 'は']},
      {gap: 4},
      {
        anyOf: [
          [{lemma: ['不注意', '落ち度', '過失', '怠る', '勘違い', '責任', 'せい', '自己責任']}],
          [{lemma: faults}, failing],
        ],
      },
      {gap: 1},
    ],
  },
  {
    name: '御社のミス',
    steps: [
      ...reader,
      {surface: 'の'},
      {gap: 3},
      {
        lemma: words(`
          ミス 落ち度 不手際 怠慢 過失 手違い 不備 不注意 手抜き 失態 無責任 瑕疵 過誤 不始末 失策 手落ち 独断 契約違反 虚偽
          不正 見落とし 勘違い 思い込み 不祥事 隠ぺい 横暴 傲慢 いい加減 だらしない ルーズ 判断ミス
        `),
      },
    ],
  },
  {name: '御社の確認不足', steps: [...reader, {surface: 'の'}, {gap: 3}, {lemma: faults}, failing]},
  {
    name: '御社の責任です',
    steps: [
      ...reader,
      {surface: 'の'},
      {lemma: ['責任', '問題', '都合', '仕業', '勝手', '間違い']},
      {anyOf: [[{lemma: ['だ', 'です']}], [{surface: ['じゃ', 'でしょ']}]]},
    ],
  },
  {
    name: 'あなたのせい',
    steps: [...reader, {surface: ['の', 'が', 'は']}, {gap: 14}, {surface: ['せい', '所為']}],
  },
  {
    name: 'お客様のミス',
    steps: [
      {lemma: ['お客様', 'ご自身']},
      {optional: [{surface: '側'}]},
      {surface: ['の', 'が']},
      {gap: 8},
      {
        anyOf: [
          [{lemma: misdeeds}],
          [{surface: ['ミス', '間違い', '誤り', '不足', '漏れ']}],
          [{lemma: ['読む', '確認']}, {gap: 3}, not],
        ],
      },
      {gap: 4},
      {surface: ['原因', 'せい']},
    ],
  },
  // お客様が期日を守られなかったことが原因です, お客様の使い方に問題がございます, ご入力を誤られたのはお客様です
  {
    name: 'お客様のミス',
    steps: [
      {lemma: ['お客様', 'ご自身']},
      {optional: [{surface: '側'}]},
      {surface: ['が', 'の', 'は']},
      {gap: 9},
      {
        anyOf: [
          [not, {gap: 2}, {surface: ['こと', 'ため', 'の']}, {surface: ['が', 'に', 'は']}],
          [
            {surface: ['使い方', '操作', '管理', '対応', '扱い', '保管']},
            {gap: 2},
            {surface: ['に', 'が', 'の']},
          ],
        ],
      },
      {surface: ['原因', '問題', '不備', '故障', '悪']},
    ],
  },
  {
    name: 'お客様のミス',
    steps: [
      {lemma: [...misdeeds, '忘れる', '遅れる', '読み違える', '見落とす', '間違える']},
      {optional: [{lemma: ['れる', 'られる', 'なさる', 'する']}]},
      {optional: [{lemma: ['れる', 'られる']}]},
      {lemma: 'た'},
      {surface: ['の', 'ため']},
      {surface: 'は'},
      {lemma: ['お客様', 'ご自身']},
      {optional: [{surface: ['側', 'の']}]},
      {gap: 2},
      {surface: ['です', 'で', '都合', '責任', '不足']},
    ],
  },
  {name: 'せいで', steps: [{surface: 'せい'}, {surface: ['で', 'だ', 'です', 'に']}]},
  {
    name: '対応が遅いせいで',
    steps: [
      {
        lemma: words('対応 確認 返信 返事 処理 連絡 説明 案内 梱包 検品 管理 手配 回答'),
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
    name: '責任は御社にある',
    steps: [
      {surface: ['責任', '非', '原因']},
      {surface: ['は', 'が']},
      {gap: 4},
      ...reader,
      {surface: 'に'},
      {lemma: ['ある', 'ござる']},
    ],
  },
  {
    name: '対応が遅いから',
    steps: [
      {lemma: ['対応', '確認', '返信', '返事', '処理', '連絡', '説明', '管理', '仕事']},
      {surface: ['が', 'も']},
      {lemma: ['遅い', '悪い', '雑', '甘い', 'いい加減', '下手', 'ずさん', '適当']},
      {gap: 3},
      {surface: ['から', 'ため', 'ので', 'ばかり', 'せい']},
    ],
  },
  {
    name: '御社が悪い',
    steps: [...reader, {surface: ['が', 'の', 'の方が']}, {gap: 3}, {surface: ['悪い', '悪く']}],
  },
  {
    name: '御社に責任がある',
    steps: [
      ...reader,
      {surface: 'に'},
      {gap: 2},
      {surface: ['責任', '非', '落ち度', '過失']},
      {surface: ['が', 'は']},
      {lemma: ['ある', 'ござる']},
    ],
  },
  {
    name: 'ちゃんと確認していれば',
    steps: [
      {surface: ['ちゃんと', 'きちんと', 'しっかり', 'まとも']},
      {gap: 4},
      {surface: 'て'},
      {lemma: ['いる', 'くれる', 'もらう']},
      {surface: 'ば'},
    ],
  },
]
