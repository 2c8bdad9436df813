import {words, type Lexicon} from '@tactlint/core'
import {source} from '../source.js'

const units = words('分 時間 日 日間 週間 週 か月 ヶ月 カ月 ケ月 ヵ月 箇月 月 年 年間 晩')
const counts = words('一 二 三 四 五 六 七 八 九 十 数 半')

/** A day or a period: 昨日, 先週, 3日前, 更新以降. With 月 and 日 it is an entity. */
const known = {
  source,
  phrases: [
    '(昨日|今朝|昨晩|昨夜|昨夕|一昨日|おととい|さきおととい|昨今日)',
    '(先週|先々週|先月|先々月|今月|昨年|去年|一昨年|今年|本年|昨年度|今年度|今季)',
    '(翌日|翌朝|翌週|翌月|当日|前日|同日|同月)',
    '(月曜日|火曜日|水曜日|木曜日|金曜日|土曜日|日曜日|月曜|火曜|水曜|木曜|金曜|土曜|日曜|週末)',
    '(上旬|中旬|下旬|月末|月初|年末|年始|年度末|お盆|連休|夏休み|冬休み|正月)',
    '(さっき|先ほど|先程|今しがた)',
    '(以降|以来)',
    '(半日|半月|半年)前',
    '昨日(の|)(朝|昼|夜|夕方)',
  ],
  patterns: [
    // 3日前, 数週間前, 二か月ほど前; 10日から
    {
      name: '3日前',
      steps: [
        {anyOf: [[{number: true}], [{surface: counts}]]},
        {surface: units},
        {optional: [{surface: words('ほど くらい ぐらい 近く 以上')}]},
        {surface: words('前 まえ')},
      ],
    },
    // 10日に, 22日以降; 3日で, 30日以内 are how long
    {
      name: '10日に',
      steps: [
        {number: true},
        {surface: words('日 月')},
        {surface: words('に から 以降 頃 ごろ 付 付け の 夜 朝 夕方 昼 分 末 まで')},
      ],
    },
    // ここ3日, この1週間
    {
      name: 'ここ3日',
      steps: [
        {surface: words('ここ この')},
        {optional: [{surface: '、'}]},
        {anyOf: [[{number: true}], [{surface: counts}]]},
        {surface: units},
      ],
    },
    // 更新してから, アップデート後
    {
      name: 'アップデート後',
      steps: [
        {
          surface: words(
            'アップデート 更新 変更 移行 引っ越し 引越し 工事 交換 設定 購入 到着 受取 受け取り 契約 切り替え',
          ),
        },
        {
          anyOf: [
            [{surface: '後'}],
            [{surface: 'の'}, {surface: '後'}],
            [{surface: 'し'}, {surface: 'て'}, {surface: 'から'}],
          ],
        },
      ],
    },
  ],
} satisfies Lexicon

/** Say when and give no date. */
const vague = {
  source,
  phrases: [
    '(このあいだ|この間|こないだ|この前|先日|先頃|先般)',
    '(最近|近頃|近ごろ|このごろ|この頃|このところ|ここのところ|近年)',
    '(しばらく|少し|だいぶ|ずいぶん|かなり|ちょっと|結構)(前|以前)',
    '(以前|前々|前)から',
    '(しばらく|長らく|長い間|長いこと|ずっと前)',
    '(先だって|過日|先ごろ|せんだって|いつぞや)',
    'いつだったか',
    'いつから(か|ともなく)',
    'いつの間にか',
  ],
} satisfies Lexicon

/** It is so while one writes. */
const now = {
  source,
  phrases: ['(現在|ただいま|只今|今現在|目下|たった今|本日|今日|今夜|今晩|今週)'],
} satisfies Lexicon

export const times = {known, vague, now}
