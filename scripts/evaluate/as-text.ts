import type {Measure} from './corpora.js'
import type {LanguageReport} from './messages.js'
import type {PairCounts} from './pairs.js'
import {figure, table} from './table.js'

/** Figures as people read them in a terminal. */
export function asText(
  corpora: Readonly<Record<string, readonly Measure[]>>,
  messages: Readonly<Record<string, LanguageReport>>,
  pairs: Readonly<Record<string, Readonly<Record<string, PairCounts>>>>,
): string {
  const corpusRows = Object.entries(corpora).flatMap(([name, measures]) =>
    measures.map(({name: measure, value, toBeat, isCount}, index) => [
      index === 0 ? name : '',
      measure,
      figure(value, isCount),
      toBeat,
    ]),
  )
  const messageRows = Object.entries(messages).flatMap(([language, {labels, all, odd, even, goodClean}]) => [
    ...Object.entries(labels).map(
      ([label, {truePositives, falsePositives, falseNegatives, precision, recall, f1, isCovered}]) => [
        language,
        label,
        ...(isCovered
          ? [
              figure(precision),
              figure(recall),
              figure(f1),
              `${truePositives} right, ${falsePositives} wrong, ${falseNegatives} missed`,
            ]
          : ['–', '–', '–', `no rule, ${falseNegatives} labels`]),
      ],
    ),
    ...(['all', 'odd', 'even'] as const).map(rows => {
      const {precision, recall, f1, macroF1} = {all, odd, even}[rows]
      return [
        language,
        `${rows} rows`,
        figure(precision),
        figure(recall),
        figure(f1),
        `macro F1 ${figure(macroF1)}`,
      ]
    }),
    [language, 'good, no finding', figure(goodClean), '', '', ''],
    ['', '', '', '', '', ''],
  ])
  const pairRows = Object.entries(pairs).flatMap(([language, labels]) =>
    Object.entries(labels).map(([label, {odd, even}]) => [
      language,
      label,
      shareOf(odd.found, odd.pairs),
      shareOf(even.found, even.pairs),
      shareOf(odd.goodClean + even.goodClean, odd.pairs + even.pairs),
    ]),
  )
  return [
    ...(corpusRows.length > 0 ? [table([['corpus', 'measure', 'here', 'to beat'], ...corpusRows]), ''] : []),
    ...(messageRows.length > 0
      ? [table([['', 'messages', 'precision', 'recall', 'F1', ''], ...messageRows])]
      : []),
    ...(pairRows.length > 0
      ? [table([['', 'pairs', 'odd, found', 'even, found', 'calm, no finding'], ...pairRows])]
      : []),
    '',
  ].join('\n')
}

/** “12 of 40” */
const shareOf = (part: number, all: number): string => `${part} of ${all}`
