import type {Scores} from '@tactlint/core'

/** “heat 30 · politeness 55”: what there is to judge. */
export const scoreLine = (scores: Scores): string =>
  (['heat', 'politeness', 'completeness'] as const)
    .flatMap(name => (scores[name].value === null ? [] : [`${name} ${scores[name].value}`]))
    .join(' · ')
