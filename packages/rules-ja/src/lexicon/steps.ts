import {words, type Step, type Steps, type TokenTest} from '@tactlint/core'

/** One of these words in any form: lemma('届く 着く'). */
export const lemma = (list: string): TokenTest => ({lemma: words(list)})

/** One of these words as written: surface('は も'). */
export const surface = (list: string): TokenTest => ({surface: words(list)})

export const maybe = (...steps: Steps): Step => ({optional: steps})

export const either = (...ways: readonly Steps[]): Step => ({anyOf: ways})

/** Up to so many words of any kind. */
export const within = (gap: number): Step => ({gap})

/** Up to so many words, none of them one of these: the clause goes on. */
export const without = (list: string, most: number): Step =>
  maybe({repeat: [{not: {surface: words(list)}}], most})

/** A verb as the dictionary has it: 届ける|のが仕事. */
export const plainVerb: Step = {partOfSpeech: '動詞', form: '基本形'}

/** 届き|ません, 届か|ない, 届か|ず, 届い|て|い|ません, 届い|て|い|ない. */
export const not: Step = either(
  [lemma('ない ぬ ん ず')],
  [lemma('ます'), lemma('ん ぬ')],
  [
    surface('て で'),
    maybe(surface('は も')),
    lemma('いる くれる おる くださる'),
    maybe(lemma('ます')),
    lemma('ない ん ぬ'),
  ],
)

/** What verbs hang on one another: さ|れ|て|い|まし|た. */
export const auxiliaries: Step = {
  repeat: [
    lemma(
      'する れる られる せる させる て で いる おる た だ ます しまう くる くれる いただける くださる なさる',
    ),
  ],
  most: 6,
}

/** …の|でしょ|う|か, …です|か, …の|？ */
export const asks: Steps = [maybe({repeat: [lemma('の ん です だ う ます た')], most: 5}), surface('か ?')]
