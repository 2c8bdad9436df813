import type {EntityOf, Recogniser} from '@tactlint/core'

const months = ['jan', 'feb', 'mar', 'apr', 'maj', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec']

/** 3. maj, 3. maj 2026, 1.-15. februar */
const written =
  /(?<![\p{L}\d.])(?:\d{1,2}\.? ?[-–] ?)?(\d{1,2})\. ?(jan(?:uar)?|feb(?:ruar)?|marts?|apr(?:il)?|maj|juni?|juli?|aug(?:ust)?|sep(?:t(?:ember)?)?|okt(?:ober)?|nov(?:ember)?|dec(?:ember)?)(?!\p{L})(?:\.? (\d{4})(?![\d-]))?/giu
/** 03.04.2026, 3/4-2026, 2026-03-04 */
const numeric =
  /(?<![\p{L}\d./-])(?:(\d{1,2})[./-](\d{1,2})[./-](\d{4}|\d{2})|(\d{4})-(\d{2})-(\d{2}))(?![\p{L}\d/-]|\.\d)/gu
/** d. 3/4 */
const short = /(?<=(?<!\p{L})(?:d\.|den|pr\.) ?)\d{1,2}\/\d{1,2}(?![\d/-])/giu
/** kl. 14.30, kl 9 */
const time = /(?<!\p{L})kl\.? ?\d{1,2}(?:[.:]\d{2})?(?![\p{L}\d])/giu
/** uge 12 */
const week = /(?<!\p{L})uge \d{1,2}(?!\d)/giu

/** Dates and times as Danes write them, with the full stops that would end the sentence inside. */
export const dates: Recogniser = {
  kind: 'date',
  *recognise(text) {
    if (!/\d/.test(text)) return
    for (const match of text.matchAll(written)) {
      const [, day, month = '', year] = match
      yield date(match, 'day', iso(year, months.indexOf(month.slice(0, 3).toLocaleLowerCase('da')) + 1, day))
    }
    for (const match of text.matchAll(numeric)) {
      const [, day, month, year, isoYear, isoMonth, isoDay] = match
      const found =
        isoYear === undefined ? iso(year, Number(month), day) : iso(isoYear, Number(isoMonth), isoDay)
      if (found !== undefined) yield date(match, 'day', found)
    }
    for (const match of text.matchAll(short)) yield date(match, 'day')
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
  const full = year.length === 2 ? `20${year}` : year
  return `${full}-${String(month).padStart(2, '0')}-${String(Number(day)).padStart(2, '0')}`
}
