import type {EntityOf, Recogniser} from '@tactlint/core'

const months = ['jan', 'feb', 'maa', 'apr', 'mei', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec']
const month =
  'jan(?:uari)?|feb(?:ruari)?|maart|mrt|apr(?:il)?|mei|juni?|juli?|aug(?:ustus)?|sept?(?:ember)?|okt(?:ober)?|nov(?:ember)?|dec(?:ember)?'

/** 3 mei, 3 mei 2026, 3 mrt. 2026 */
const written = new RegExp(
  String.raw`(?<![\p{L}\p{N}.,])(\d{1,2}) (${month})(?!\p{L})(?:\.?,? (\d{4})(?![\p{N}-]))?`,
  'giu',
)
/** 3-5-2026, 03/05/2026, 2026-05-03 */
const numeric =
  /(?<![\p{L}\p{N}.,/-])(?:(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})|(\d{4})-(\d{2})-(\d{2}))(?![\p{L}\p{N}/-])/gu
/** 14.30 uur, 9:15 u, om 9 uur; “24 uur” alone is how long something takes. */
const time =
  /(?<![\p{L}\p{N}.,/-])(?:(?:[01]?\d|2[0-4])[.:][0-5]\d|(?<=(?:om|rond|vanaf|tot) )(?:1?\d|2[0-4])) ?(?:uur|u)(?!\p{L})/giu
const week = /(?<!\p{L})week \d{1,2}(?!\p{N})/giu

/** Dates and times as the Dutch write them. */
export const dates: Recogniser = {
  kind: 'date',
  *recognise(text) {
    if (!/\d/.test(text)) return
    for (const match of text.matchAll(written)) {
      const [, day, name = '', year] = match
      const letters = name.toLocaleLowerCase('nl').slice(0, 3)
      yield date(match, 'day', iso(year, months.indexOf(letters === 'mrt' ? 'maa' : letters) + 1, day))
    }
    for (const match of text.matchAll(numeric)) {
      const [, day, monthNumber, year, isoYear, isoMonth, isoDay] = match
      const found =
        isoYear === undefined ? iso(year, Number(monthNumber), day) : iso(isoYear, Number(isoMonth), isoDay)
      if (found !== undefined) yield date(match, 'day', found)
    }
    for (const match of text.matchAll(time)) yield date(match, 'time')
    for (const match of text.matchAll(week)) yield date(match, 'vague')
  },
}

function date(
  {index, 0: text}: RegExpExecArray,
  precision: EntityOf<'date'>['precision'],
  iso?: string,
): EntityOf<'date'> {
  return {kind: 'date', start: index, end: index + text.length, precision, ...(iso !== undefined && {iso})}
}

/** Undefined without a year, and for what is no day: version 31.45.2026. */
function iso(year: string | undefined, month: number, day: string | undefined): string | undefined {
  if (year === undefined || month < 1 || month > 12 || Number(day) < 1 || Number(day) > 31) return undefined
  return `${year}-${String(month).padStart(2, '0')}-${String(Number(day)).padStart(2, '0')}`
}
