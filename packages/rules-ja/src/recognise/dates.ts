import {dayFacts, type EntityOf, type Recogniser, type Weekday} from '@tactlint/core'

type Day = EntityOf<'date'>

const weekday = String.raw`(?:\(([月火水木金土日])(?:曜日?)?\)|[ \u3000]?([月火水木金土日])曜日?)?`
// 2026年3月5日（木）, 令和8年3月, 3月5日, 2026/3/5, R8.3.5
const calendar = new RegExp(
  String.raw`(?<![\d.])(?:(\d{4})年|(令和|平成|昭和)(元|\d{1,2})年)(?:(\d{1,2})月(?:(\d{1,2})日${weekday})?)?`,
  'g',
)
const monthAndDay = new RegExp(String.raw`(?<![\d年月])(\d{1,2})月(\d{1,2})日${weekday}`, 'g')
// 四月六日
const inKanji = /([一二三四五六七八九十]{1,2})月([一二三四五六七八九十]{1,3})日/g
// 3月に, 8月末; 3月号
const monthOnly = /(?<![\d年月])(?:1[0-2]|[1-9])月(?=[にの末頃上中下初ごから以より、分付]|$)/g
const numeric = new RegExp(
  String.raw`(?<![\d./-])(\d{4})([./-])(\d{1,2})\2(\d{1,2})(?![\d./-])${weekday}`,
  'g',
)
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
    for (const {index: start, 0: whole, 1: month = '', 2: day = ''} of text.matchAll(inKanji)) {
      const facts = dayFacts(undefined, kanjiNumber(month), kanjiNumber(day))
      if (!facts.isNoDay) yield {kind: 'date', start, end: start + whole.length, precision: 'day', ...facts}
    }
    if (!/\d|元年/.test(text)) return
    for (const match of text.matchAll(calendar)) {
      const [, western, era = '', eraYear, month, day, ...named] = match
      const year =
        western === undefined ? yearOf(era, eraYear === '元' ? 1 : Number(eraYear)) : Number(western)
      yield date(match, year, month, day, named)
    }
    for (const match of text.matchAll(monthAndDay)) {
      const [, month, day, ...named] = match
      yield date(match, undefined, month, day, named)
    }
    for (const match of text.matchAll(monthOnly))
      yield {kind: 'date', start: match.index, end: match.index + match[0].length, precision: 'month'}
    for (const match of text.matchAll(numeric)) {
      const [, year, , month, day, ...named] = match
      yield date(match, Number(year), month, day, named)
    }
    for (const match of text.matchAll(shortEra)) {
      const [, era = '', eraYear, month, day] = match
      yield date(match, yearOf(era.toLocaleUpperCase('ja'), Number(eraYear)), month, day, [])
    }
    for (const {index, 0: time} of text.matchAll(clock)) {
      yield {kind: 'date', start: index, end: index + time.length, precision: 'time'}
    }
  },
}

/** 二十三 is 23. */
const kanjiNumber = (written: string): number => {
  const [tens, ones] = written.split('十')
  return ones === undefined ? figure(tens) : (tens === '' ? 1 : figure(tens)) * 10 + figure(ones)
}

const figure = (sign: string | undefined): number => (sign ? '〇一二三四五六七八九'.indexOf(sign) : 0)

const yearOf = (era: string, year: number): number => (eras[era] ?? 0) + year

/** @param named the day of the week as it stands, in one of its places */
function date(
  {index: start, 0: whole}: RegExpExecArray,
  year: number | undefined,
  month: string | undefined,
  day: string | undefined,
  named: readonly (string | undefined)[],
): Day {
  const range = {kind: 'date', start, end: start + whole.length} as const
  if (month === undefined) return {...range, precision: 'vague'}
  if (day === undefined) return {...range, precision: 'month'}
  return {
    ...range,
    precision: 'day',
    ...dayFacts(year, Number(month), Number(day)),
    ...weekdayIn(range, whole, named),
  }
}

const weekdays = '日月火水木金土'

function weekdayIn(
  {start}: {start: number},
  whole: string,
  named: readonly (string | undefined)[],
): Pick<Day, 'weekday' | 'label'> {
  const name = named.find(name => name !== undefined)
  if (name === undefined) return {}
  const at = start + whole.lastIndexOf(name === '日' && whole.endsWith('曜日') ? '日曜' : name, whole.length)
  return {weekday: weekdays.indexOf(name) as Weekday, label: {start: at, end: at + 1}}
}
