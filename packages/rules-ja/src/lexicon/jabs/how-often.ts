import type {Pattern} from '@tactlint/core'
import {either, lemma, maybe, surface, within} from '../steps.js'
import {again, but, contacted, honorific, number, perfect, reproach, stated} from './telling.js'

/** How often it was said: 何度も言っていますが, この説明も五度目になります. */
export const howOften: readonly Pattern[] = [
  {
    name: '何度も言っていますが',
    steps: [
      again,
      within(3),
      honorific,
      {lemma: [...stated, ...contacted]},
      perfect,
      either([reproach], [but]),
    ],
  },
  {
    name: '三度言っていますが',
    steps: [
      number,
      surface('度 回 通'),
      maybe(surface('も に にわたり')),
      within(3),
      honorific,
      either([{lemma: stated}, perfect, either([reproach], [but])], [{lemma: contacted}, perfect, reproach]),
    ],
  },
  // 同じ質問を三人の方からいただきました
  {
    name: '同じ質問を三人から',
    steps: [
      surface('同じ'),
      lemma('質問 こと 内容 説明 メール'),
      surface('を'),
      {partOfSpeech: '数'},
      surface('人 回 度 名 通'),
      maybe(surface('の'), surface('方')),
      maybe(surface('から')),
    ],
  },
  // 先週から何度もお伝えしております。
  {
    name: '何度もお伝えしています',
    steps: [again, maybe(surface('、')), honorific, {lemma: stated}, perfect, {at: 'end'}],
  },
  // 三回目のご連絡になりますが
  {
    name: '三回目のご連絡です',
    steps: [
      surface('三 四 五 六 七 八 3 4 5 6 7 8 9 10'),
      surface('回 度 通'),
      surface('目'),
      surface('の'),
      honorific,
      lemma('連絡 メール お願い 問い合わせ お問い合わせ 催促 質問 電話 説明'),
      within(1),
      lemma('なる です'),
    ],
  },
  // 番号はもう2回もお伝えしています
  {
    name: '2回もお伝えしています',
    steps: [
      surface('もう すでに 既に これまで'),
      maybe(surface('に')),
      number,
      surface('度 回 通'),
      surface('も'),
      honorific,
      {lemma: [...stated, ...contacted]},
      perfect,
    ],
  },
  {
    name: 'これで三度目です',
    steps: [
      surface('これ これで もう すでに 既に'),
      within(1),
      surface('三 四 五 六 3 4 5 6 7 何 10'),
      surface('度 回 回目 度目'),
      maybe(surface('目')),
      within(1),
      surface('連絡 問い合わせ お願い メール 催促 質問 です お問い合わせ だ'),
    ],
  },
  // これで四通目のメールになりますが
  {
    name: 'これで四通目です',
    steps: [
      surface('これ'),
      surface('で が'),
      maybe(surface('もう すでに 既に')),
      surface('三 四 五 六 七 八 3 4 5 6 7 8 9 10'),
      surface('通 度 回'),
      surface('目'),
      maybe(surface('の')),
      lemma('メール 連絡 ご連絡 お問い合わせ 問い合わせ 催促 お願い 質問 説明 手紙 です'),
    ],
  },
  // この説明も五度目になります, お問い合わせは三通目です
  {
    name: '説明も五度目です',
    steps: [
      lemma('説明 連絡 問い合わせ お問い合わせ 催促 質問 お願い メール 電話 お電話 指摘 依頼 話'),
      surface('も は が'),
      maybe(surface('これ 今回 もう')),
      maybe(surface('で')),
      maybe(surface('もう すでに 既に')),
      {partOfSpeech: '数'},
      surface('度目 回目 通目 度 回 通 往復'),
      maybe(surface('目')),
      either([surface('に'), lemma('なる')], [lemma('です だ')]),
    ],
  },
  {
    name: '三度目の正直',
    steps: [surface('三'), surface('度目 度'), maybe(surface('目')), surface('の'), lemma('正直')],
  },
]
