import type {Scores} from '@tactlint/core'

export const scoreNames = ['heat', 'politeness', 'completeness'] as const

/** “heat 30 · politeness 55”: what there is to judge. */
export const scoreLine = (scores: Scores): string =>
  scoreNames
    .flatMap(name => (scores[name].value === null ? [] : [`${name} ${scores[name].value}`]))
    .join(' · ')
