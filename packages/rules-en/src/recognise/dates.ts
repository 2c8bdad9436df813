import type {EntityOf, Recogniser} from '@tactlint/core'

const month = String.raw`(?:January|February|March|April|May|June|July|August|September|October|November|December|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\.?)`
const day = String.raw`\d{1,2}(?:st|nd|rd|th)?`
const year = String.raw`(?:,? \d{4})?`

const forms: readonly {readonly precision: EntityOf<'date'>['precision']; readonly pattern: RegExp}[] = [
  // 5 March 2026, the 5th of March, 5 Mar.
  {
    precision: 'day',
    pattern: new RegExp(
      String.raw`(?<![\p{L}\p{N}./-])${day}(?: of)? ${month}(?!\p{L})${year}(?!\p{N})`,
      'gu',
    ),
  },
  // March 5th, 2026; Mar. 5
  {
    precision: 'day',
    pattern: new RegExp(String.raw`(?<!\p{L})${month} ${day}(?!\p{L})${year}(?![\p{N}:/])`, 'gu'),
  },
  // 2026-03-05, 3/5/2026, 05.03.2026
  {precision: 'day', pattern: /(?<![\p{L}\p{N}./-])\d{4}-\d{2}-\d{2}(?![\p{L}\p{N}/-])/gu},
  {
    precision: 'day',
    pattern: /(?<![\p{L}\p{N}./-])\d{1,2}([./])\d{1,2}\1(?:\d{4}|\d{2})(?![\p{L}\p{N}/-])/gu,
  },
  // March 2026
  {precision: 'month', pattern: new RegExp(String.raw`(?<!\p{L})${month} \d{4}(?!\p{N})`, 'gu')},
  // 5 p.m., 10:30 am, 14:30
  {
    precision: 'time',
    pattern: /(?<![\p{L}\p{N}.:])\d{1,2}(?:[.:]\d{2})? ?(?:[ap]\.m|[ap]m)(?![\p{L}\p{N}])/giu,
  },
  {precision: 'time', pattern: /(?<![\p{L}\p{N}.:])\d{1,2}:\d{2}(?![\p{L}\p{N}:])/gu},
]

/** Dates and times of day. The full stop of “p.m.” stays outside: it may end the sentence too. */
export const dates: Recogniser = {
  kind: 'date',
  *recognise(text) {
    if (!/\d/.test(text)) return
    for (const {precision, pattern} of forms) {
      for (const match of text.matchAll(pattern)) {
        yield {kind: 'date', start: match.index, end: match.index + match[0].length, precision}
      }
    }
  },
}
