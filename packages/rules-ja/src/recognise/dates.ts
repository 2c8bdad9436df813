import type {EntityOf, Recogniser} from '@tactlint/core'

type Day = EntityOf<'date'>

// 2026年3月5日（木）, 令和8年3月, 3月5日, 2026/3/5, R8.3.5
const calendar =
  /(?<![\d.])(?:(\d{4})年|(令和|平成|昭和)(元|\d{1,2})年)(?:(\d{1,2})月(?:(\d{1,2})日)?)?(?:\([月火水木金土日]\))?/g
const monthAndDay = /(?<![\d年月])\d{1,2}月\d{1,2}日(?:\([月火水木金土日]\))?/g
const numeric = /(?<![\d./-])(\d{4})([./-])(\d{1,2})\2(\d{1,2})(?![\d./-])(?:\([月火水木金土日]\))?/g
const shortEra = /(?<!(?:ver|rev)[. ]{1,2}|[A-Z0-9.])([RHS])(\d{1,2})[./](\d{1,2})[./](\d{1,2})(?![\d./])/gi
// 14時30分, 午後3時半, 9:30; 3時間 is a duration
const clock = /(?<!\d)(?:午前|午後)?(?:\d{1,2}時(?!間)(?:\d{1,2}分|半)?|\d{1,2}:\d{2}(?!:?\d))/g

/** The year before the first one of each era. */
const eras: Readonly<Record<string, number>> = {
  令和: 2018,
  平成: 1988,
  昭和: 1925,
  R: 2018,
  H: 1988,
  S: 1925,
}

/** Days and times of day, in the Western and the Japanese calendar. */
export const dates: Recogniser = {
  kind: 'date',
  *recognise(text) {
    if (!/\d|元年/.test(text)) return
    for (const match of text.matchAll(calendar)) {
      const [, western, era = '', eraYear, month, day] = match
      const year =
        western === undefined ? yearOf(era, eraYear === '元' ? 1 : Number(eraYear)) : Number(western)
      yield date(match, year, month, day)
    }
    for (const match of text.matchAll(monthAndDay)) yield date(match, undefined, '', '')
    for (const match of text.matchAll(numeric)) yield date(match, Number(match[1]), match[3], match[4])
    for (const match of text.matchAll(shortEra)) {
      const [, era = '', eraYear, month, day] = match
      yield date(match, yearOf(era.toLocaleUpperCase('ja'), Number(eraYear)), month, day)
    }
    for (const {index, 0: time} of text.matchAll(clock)) {
      yield {kind: 'date', start: index, end: index + time.length, precision: 'time'}
    }
  },
}

const yearOf = (era: string, year: number): number => (eras[era] ?? 0) + year

function date(
  {index: start, 0: whole}: RegExpExecArray,
  year: number | undefined,
  month: string | undefined,
  day: string | undefined,
): Day {
  const range = {kind: 'date', start, end: start + whole.length} as const
  const precision = day !== undefined ? 'day' : month !== undefined ? 'month' : 'vague'
  if (year === undefined || !day || !month) return {...range, precision}
  const iso = [String(year), month, day].map(part => part.padStart(2, '0')).join('-')
  return {...range, precision, iso}
}
