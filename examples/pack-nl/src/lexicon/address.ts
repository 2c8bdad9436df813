import {words, type Lexicon} from '@tactlint/core'
import {source} from './source.js'

/** Each way to address one reader, with the other; where the verb would change with it there is none. */
export const formalOf: Readonly<Record<string, string>> = {
  'kun je': 'kunt u',
  'kan je': 'kunt u',
  'wil je': 'wilt u',
  'zou je': 'zou u',
  'heb je': 'hebt u',
  'ben je': 'bent u',
  'weet je': 'weet u',
  jou: 'u',
  jouw: 'uw',
}
export const informalOf: Readonly<Record<string, string>> = {
  'kunt u': 'kun je',
  'wilt u': 'wil je',
  'zou u': 'zou je',
  'hebt u': 'heb je',
  'heeft u': 'heb je',
  'bent u': 'ben je',
  'weet u': 'weet je',
  uw: 'je',
}

/** “u”, “uw”; no “14 u”, no “dank u wel”, which everybody says. */
export const formal = {
  source,
  phrases: Object.keys(informalOf),
  patterns: [
    {
      name: 'u',
      steps: [{notBehind: {number: true}}, {notBehind: {surface: ['dank', 'zegge']}}, {surface: 'u'}],
    },
  ],
} satisfies Lexicon

/** “jij”, “jouw”, “kun je …?”; a “je” elsewhere may be anybody: “als je op de knop klikt”. */
export const informal = {
  source,
  phrases: ['jij', 'jou', 'jouw'],
  patterns: [
    {
      name: 'kun je …?',
      steps: [
        {surface: words('kun kan wil zou heb ben weet')},
        {surface: 'je'},
        {ahead: [{gap: 40}, {surface: '?'}]},
      ],
    },
  ],
} satisfies Lexicon
