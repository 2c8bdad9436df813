import {words, type Pattern} from '@tactlint/core'
import {attribute, judged} from './contempt.js'
import {either, lemma, maybe, not, surface, within} from '../steps.js'

/** What a desk decides, says or asks for: ふざけた値段. */
const decided = words(
  '返信 メール 文章 文面 値段 金額 料金 手数料 請求 判断 決定 理由 処分 仕様 機能 真似 まね こと 案内 連絡 結果 契約 条件 要求 審査 名前',
)

/** 開いた口がまったくふさがりません, 呆れて物も言えません. */
export const contemptuous: readonly Pattern[] = [
  {
    name: '最悪の対応',
    steps: [
      lemma('最悪 最低 ひどい 粗末 立派 お粗末 劣悪 非常識 論外 杜撰すぎる 史上最低'),
      attribute,
      attribute,
      {lemma: judged},
    ],
  },
  // 対応が最悪, サービスの質が低すぎます
  {
    name: '対応が最悪',
    steps: [
      {lemma: judged},
      surface('が は も'),
      maybe(surface('本当に あまりに あまりにも 毎回 いつも 正直 とにかく')),
      maybe(surface('も')),
      either([lemma('最悪 最低 劣悪 論外 粗末 お粗末 非常識')], [lemma('ひどい'), lemma('すぎる です')]),
    ],
  },
  // ふざけた回答, ふざけているとしか思えません; not ふざけた猫の絵, 娘がふざけて落とした
  {
    name: 'ふざけた回答',
    steps: [lemma('ふざける'), lemma('た'), maybe(surface('お ご')), {lemma: [...judged, ...decided]}],
  },
  {
    name: 'ふざけているとしか思えない',
    steps: [
      lemma('ふざける'),
      either([lemma('て'), maybe(lemma('いる おる いらっしゃる'))], [lemma('てる てん とる')]),
      maybe(lemma('ます')),
      either([surface('の ん')], [surface('と'), surface('しか も')], [surface('よ ね か')], [{at: 'end'}]),
    ],
  },
  // 無人島にでもお住まいになるしかないかと
  {
    name: '無人島にでも',
    steps: [
      lemma('無人島 山奥 宇宙 月 火星 外国 別荘 宮殿 竜宮城 孤島 森'),
      surface('に へ'),
      surface('でも'),
      within(5),
      surface('しか ほか たら いかが'),
    ],
  },
  {
    name: '虫のいい話',
    steps: [
      surface('虫 ムシ むし'),
      surface('の が'),
      lemma('いい よい'),
      maybe(surface('お ご')),
      lemma('話 お話 要求 注文 申し出 相談 願い です'),
    ],
  },
  {
    name: '開いた口が塞がらない',
    steps: [surface('口'), surface('が も'), within(1), lemma('塞がる ふさがる')],
  },
  {name: '呆れて物が言えない', steps: [surface('物 もの モノ'), surface('が も'), lemma('言える')]},
  {name: '理解に苦しむ', steps: [surface('理解'), surface('に'), lemma('苦しむ')]},
  {name: 'ドン引き', steps: [surface('ドン どん'), lemma('引く')]},
  {
    name: 'やってられない',
    steps: [lemma('やる'), lemma('てる て'), maybe(lemma('いる')), lemma('られる'), not],
  },
  {
    name: '馬鹿にしている',
    steps: [
      either([lemma('バカ 小馬鹿 コケ'), surface('に'), lemma('する')], [lemma('馬鹿にする')]),
      either([lemma('て')], [lemma('れる')], [surface('すぎ')], [surface('な')]),
    ],
  },
  {
    name: '笑うしかない',
    steps: [
      {notBehind: surface('思わず 大いに 楽しく')},
      lemma('笑う 笑える 笑い'),
      either([surface('しか')], [lemma('て'), lemma('くる しまう')]),
    ],
  },
  {name: '鼻で笑う', steps: [surface('鼻'), surface('で'), lemma('笑う あしらう')]},
  {
    name: '勘弁してほしい',
    steps: [lemma('勘弁'), maybe(lemma('する')), lemma('て'), lemma('ほしい もらう')],
  },
  {
    name: 'やってられるか',
    steps: [
      lemma('やる'),
      lemma('て てる'),
      maybe(lemma('いる')),
      lemma('られる'),
      surface('か'),
      {at: 'end'},
    ],
  },
  // まるで罪人のような扱いを受けました
  {
    name: '罪人のような扱い',
    steps: [
      lemma('罪人 犯罪 犯人 泥棒 奴隷 家畜 ゴミ 悪者 厄介者 クレーマー 邪魔者'),
      maybe(surface('者')),
      maybe(surface('の')),
      maybe(surface('よう みたい')),
      maybe(surface('な に')),
      lemma('扱い 扱う'),
    ],
  },
  // こんな仕打ちを受けるとは夢にも思いませんでした
  {
    name: 'こんな仕打ちは初めて',
    steps: [
      surface('こんな これほど ここまで'),
      maybe(surface('な の')),
      lemma('思い 仕打ち 扱い 目 屈辱'),
      surface('を は に'),
      within(6),
      lemma('初めて はじめて 夢 生まれて'),
    ],
  },
  {
    name: 'ここまでひどい店は見たことがない',
    steps: [
      lemma('ひどい 酷い 悪い 不親切 不誠実 遅い 雑 無責任 失礼 無礼 不愉快 非常識 理不尽'),
      within(2),
      surface('は を も'),
      lemma('見る 聞く 経験 出会う 受ける 味わう'),
      maybe(lemma('する')),
      lemma('た'),
      surface('こと'),
      surface('が も は'),
      lemma('ない ある'),
    ],
  },
  // どこまで人を苦しめれば気が済むのですか
  {
    name: '気が済むのですか',
    steps: [surface('気'), surface('が'), lemma('済む'), surface('の ん'), within(3), surface('か')],
  },
  // 子どもの笑顔を返してください, 旅行がめちゃくちゃです
  {
    name: '時間を返してください',
    steps: [
      maybe(lemma('子ども 子供 娘 息子 家族 私'), surface('の')),
      maybe(surface('貴重 大切'), surface('な')),
      lemma('笑顔 時間 休日 青春 思い出 日常 平穏 人生 一日 休み 夏休み 信頼'),
      surface('を'),
      lemma('返す'),
      {notAhead: [lemma('た')]},
    ],
  },
  {
    name: '旅行がめちゃくちゃ',
    steps: [
      lemma('計画 旅行 予定 生活 休日 一日 結婚式 誕生 式 人生 日 会 行事'),
      surface('が は も を'),
      maybe(surface('全部 すべて')),
      surface('めちゃくちゃ 滅茶苦茶 メチャクチャ ぶち壊し パー ぐちゃぐちゃ'),
      {notAhead: [lemma('楽しみ 楽しい 嬉しい 多い 早い 忙しい')]},
    ],
  },
  {name: '最悪。', steps: [surface('最悪 最低 論外'), {at: 'end'}]},
  {
    name: '何の役にも立たない',
    steps: [
      surface('何 なん'),
      surface('の'),
      lemma('役 助け 足し 解決 参考 説明 意味 誠意'),
      surface('に'),
      surface('も'),
      lemma('立つ なる'),
      not,
    ],
  },
]
