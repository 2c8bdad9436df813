import type {Pattern} from '@tactlint/core'
import {either, lemma, maybe, not, surface, within} from '../steps.js'

/** 涙が止まりません, 何も手につきません, 捨てられたような気持ちです. */
export const despairing: readonly Pattern[] = [
  {name: '頭が真っ白', steps: [surface('頭'), surface('が の'), within(2), surface('真っ白 まっしろ')]},
  {
    name: '涙が出る',
    steps: [
      surface('涙'),
      surface('が も'),
      lemma('出る 止まる こぼれる 溢れる あふれる'),
      {notAhead: [within(4), lemma('感動 嬉しい 感激 幸せ')]},
    ],
  },
  {
    name: '言葉も出ない',
    steps: [
      lemma('言葉'),
      surface('も が'),
      maybe(surface('全く まったく')),
      lemma('出る 見つかる'),
      maybe(lemma('ます')),
      lemma('ない ん'),
    ],
  },
  {
    name: '手につかない',
    steps: [
      surface('何 仕事 なに'),
      surface('も が'),
      surface('手'),
      surface('に'),
      lemma('つく 付く'),
      within(1),
      lemma('ない ん'),
    ],
  },
  // 愕然としました, ただただ呆然としています
  {
    name: '言う気になれない',
    steps: [
      lemma('言う 怒る 使う 信じる 話す 食べる 笑う'),
      surface('気'),
      surface('に も が'),
      maybe(surface('も は')),
      lemma('なれる 起きる 失せる'),
      maybe(lemma('ます')),
      maybe(lemma('ない ん た')),
    ],
  },
  // この悔しさは
  {
    name: '悔しさ',
    steps: [
      lemma('悔しい 悲しい つらい 虚しい むなしい やるせない 情けない 腹立たしい'),
      surface('さ'),
      surface('は が を で に と も'),
    ],
  },
  // もう二度とこんな思いはしたくありません
  {
    name: '二度とこんな思いはしたくない',
    steps: [
      surface('二度と もう'),
      maybe(surface('二度と')),
      surface('こんな このような'),
      lemma('思い 目 経験 気持ち'),
      within(2),
      lemma('する 味わう 遭う'),
      lemma('たい'),
      lemma('ない ある'),
    ],
  },
  {
    name: '眠れない夜が続く',
    steps: [
      lemma('眠れる 寝られる'),
      lemma('ない ぬ'),
      surface('夜 日々 日'),
      surface('が を'),
      lemma('続く 過ごす'),
    ],
  },
  // 捨てられたような気持ちです
  {
    name: 'ような気持ち',
    steps: [
      {notBehind: lemma('夢 天国 嬉しい いい よい')},
      either([surface('よう みたい'), surface('な')], [lemma('れる られる'), lemma('た')]),
      lemma('気分 気持ち 心境 思い'),
      lemma('です だ'),
    ],
  },
  {
    name: '気持ちでいっぱい',
    steps: [
      {notBehind: lemma('ない 嬉しい うれしい の ありがたい')},
      surface('気持ち 思い'),
      surface('で'),
      surface('いっぱい 一杯'),
    ],
  },
  {
    name: 'なりません',
    steps: [
      lemma(
        'つらい 辛い 悔しい 腹立たしい 不快 憎い 惨め 歯がゆい もどかしい やりきれない 苦しい 怖い 恐ろしい 恥ずかしい 不愉快 不満',
      ),
      surface('て で'),
      surface('なり たまり'),
      surface('ませ'),
      surface('ん'),
    ],
  },
  {
    name: '台無し',
    steps: [surface('台無し'), {notAhead: [surface('に'), lemma('する'), lemma('たい ない')]}],
  },
  {name: '愕然とする', steps: [surface('愕然 呆然 唖然 茫然 騒然 憮然'), surface('と'), lemma('する')]},
  {name: '絶句', steps: [lemma('絶句 驚愕 慟哭 号泣'), maybe(surface('を')), lemma('する')]},
  {
    name: '人生で最も惨め',
    steps: [
      surface('人生 生涯 一生'),
      surface('で'),
      surface('最も 一番 いちばん もっとも'),
      lemma('惨め ひどい 最悪 悲しい つらい 屈辱 悪い 不愉快 無駄 みじめ 後悔 嫌 長い 情けない 悔しい'),
    ],
  },
  {
    name: '眠れない',
    steps: [
      lemma('不安 心配 悔しい 怒り ストレス 腹'),
      surface('で て が'),
      within(2),
      lemma('眠れる 寝る 眠る 寝つける'),
      not,
    ],
  },
  {name: '胃が痛い', steps: [surface('胃'), surface('が も'), lemma('痛い 痛む'), maybe(lemma('なる'))]},
  {
    name: 'ストレス',
    steps: [
      lemma('ストレス 心労'),
      surface('で から'),
      within(2),
      lemma('体調 倒れる 病気 眠れる おかしい 限界 胃 頭'),
    ],
  },
  {
    name: '押しつぶされそう',
    steps: [
      lemma('不安 怒り 絶望 プレッシャー'),
      surface('で に'),
      within(1),
      lemma('押しつぶす 潰す 押し潰す'),
    ],
  },
  {
    name: 'もう無理',
    steps: [surface('もう もはや'), surface('無理 嫌 限界 いや 沢山 たくさん イヤ'), lemma('です だ')],
  },
  {
    name: 'たまらない',
    steps: [
      lemma('悔しい 悲しい 腹立たしい 情けない 残念 不安 惨め つらい 無念 虚しい'),
      surface('て で'),
      surface('なり たまり たまら なら 仕方 しょうが しかた'),
      within(3),
      lemma('ない ん'),
    ],
  },
  // 叫びたい気持ちです, 壁に投げつけたくなります
  {
    name: '叫びたい',
    steps: [
      lemma(
        '叫ぶ 殴る 怒鳴る 投げつける 投げ捨てる 叩き割る たたき割る 破り捨てる 泣き叫ぶ 逃げ出す 消える 暴れる 蹴る',
      ),
      lemma('たい'),
      maybe(lemma('なる 気持ち です 気分 ほど くらい')),
    ],
  },
  {
    name: '損した気分',
    steps: [
      lemma('損 騙す だます 裏切る バカ 負ける 見捨てる'),
      maybe(lemma('する れる られる に')),
      maybe(lemma('する')),
      maybe(lemma('れる')),
      lemma('た'),
      surface('気分 気持ち 思い'),
    ],
  },
  {name: '馬鹿を見る', steps: [lemma('バカ 泣き 痛い目'), surface('を'), lemma('見る')]},
  {
    name: '顔も見たくない',
    steps: [surface('顔 名前 声'), surface('も'), lemma('見る 聞く'), lemma('たい'), lemma('ない ある')],
  },
  {
    name: '泣くに泣けない',
    steps: [surface('泣く 死ぬ'), surface('に'), surface('泣け 死ね'), lemma('ない ます')],
  },
  {
    name: '絶望感',
    steps: [
      lemma('無力 虚無 敗北 絶望 喪失 不快 嫌悪 失望 屈辱 徒労'),
      surface('感'),
      surface('を が で に しか'),
    ],
  },
  {
    name: '最悪の誕生日',
    steps: [
      lemma('最悪'),
      surface('の な'),
      {partOfSpeech: '名詞', not: lemma('場合 ケース 事態 シナリオ 想定 条件 時 とき 状況')},
    ],
  },
  {
    name: 'ほうがまし',
    steps: [surface('ほう 方'), surface('が'), {surface: ['まし', 'マシ'], partOfSpeech: '名詞'}],
  },
  {name: '大嫌い', steps: [lemma('大嫌い'), lemma('です だ')]},
  {
    name: '言葉にできない怒り',
    steps: [
      surface('言葉 言いよう 口'),
      surface('に の で'),
      within(2),
      lemma('ない ん'),
      within(1),
      lemma('怒り 悔しい 屈辱 悲しみ 悔しさ 思い'),
    ],
  },
  {
    name: '頭がおかしくなりそう',
    steps: [
      surface('気 頭'),
      surface('が も'),
      lemma('おかしい 変'),
      maybe(surface('に')),
      lemma('なる'),
      surface('そう'),
    ],
  },
]
