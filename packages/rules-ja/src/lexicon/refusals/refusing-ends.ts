import type {Step} from '@tactlint/core'
import {either, lemma, maybe, surface} from '../steps.js'

/** How a refusal ends: 使え|ません, 使え|ないんです, 使え|ないことになっております; not 使え|ませんでした, 使え|ないかもしれません. */
export const refused: Step = either(
  [lemma('ます'), surface('ん'), {notAhead: [surface('でし か')]}],
  [
    lemma('ない'),
    either(
      [{at: 'end'}],
      [maybe(surface('ん の')), lemma('です'), {notAhead: [surface('か う')]}],
      [surface('の'), lemma('で'), lemma('ござる')],
      // 作らないそうです
      [surface('そう'), lemma('です')],
    ),
  ],
  [lemma('ない ぬ'), surface('こと'), surface('に と'), lemma('なる する いたす 決まる 決める')],
  // 戻らないものとお考えください
  [lemma('ない ぬ'), surface('もの'), surface('と'), maybe(surface('お ご')), lemma('考える 思う 理解 承知')],
)

/** Words between what is refused and the refusal: 返金は|一切|いたしません. */
export const strengthened: Step = maybe(
  surface(
    '一切 いっさい もう もはや 特に 現在 全く まったく 二度と 決して 到底 とても 基本的 原則 ほとんど どこ 何 どなた 誰',
  ),
  maybe(surface('に として')),
  maybe(surface('も')),
)

/** …は|ございません, …は|ないです, …は|存在しません. */
export const absent: Step = either(
  [lemma('ある ござる'), refused],
  [lemma('存在'), lemma('する'), refused],
  [lemma('ない'), either([lemma('です'), {notAhead: [surface('か う')]}], [surface('そう'), lemma('です')])],
)
