import {dayFacts, type EntityOf, type Recogniser, type Weekday} from '@tactlint/core'

type Day = EntityOf<'date'>

const months = ['jan', 'feb', 'mar', 'apr', 'maj', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec']

/** 3. maj, 3. maj 2026, 1.-15. februar */
const written =
  /(?<![a-zà-ÿ\d.])(?:\d{1,2}\.? ?[-–] ?)?(\d{1,2})\. ?(jan(?:uar)?|feb(?:ruar)?|marts?|apr(?:il)?|maj|juni?|juli?|aug(?:ust)?|sep(?:t(?:ember)?)?|okt(?:ober)?|nov(?:ember)?|dec(?:ember)?)(?![a-zà-ÿ])(?:\.? (\d{4})(?![\d-]))?/gi
/** 03.04.2026, 3/4-2026, 2026-03-04 */
const numeric =
  /(?<![A-Za-zÀ-ÿ\d./-])(?:(\d{1,2})[./-](\d{1,2})[./-](\d{4}|\d{2})|(\d{4})-(\d{2})-(\d{2}))(?![A-Za-zÀ-ÿ\d/-]|\.\d)/g
/** d. 3/4 */
const short = /(?<=(?<![a-zà-ÿ])(?:d\.|den|pr\.) ?)(\d{1,2})\/(\d{1,2})(?![\d/-])/gi
/** kl. 14.30, kl 9 */
const time = /(?<![a-zà-ÿ])kl\.? ?\d{1,2}(?:[.:]\d{2})?(?![a-zà-ÿ\d])/gi
/** uge 12 */
const week = /(?<![a-zà-ÿ])uge \d{1,2}(?!\d)/gi

const weekdays = ['søn', 'man', 'tir', 'ons', 'tor', 'fre', 'lør']
/** „mandag den 3. marts“, „tirsdag d. 4/3“ */
const weekdayBefore = /(?<![a-zà-ÿ])((?:søn|man|tirs|ons|tors|fre|lør)dag),? (?:den |d\. ?)?$/i
const longestBefore = 16

/** Dates and times as Danes write them, with the full stops that would end the sentence inside. The day stands first. */
export const dates: Recogniser = {
  kind: 'date',
  *recognise(text) {
    if (!/\d/.test(text)) return
    for (const match of text.matchAll(written)) {
      const [, day, month = '', year] = match
      const facts = dayFacts(numberOf(year), monthOf(month), Number(day))
      yield dayOf(match, text, facts)
    }
    for (const match of text.matchAll(numeric)) {
      const [, day, month, year, isoYear, isoMonth, isoDay] = match
      const facts =
        isoYear === undefined
          ? dayFacts(Number(year), Number(month), Number(day))
          : dayFacts(Number(isoYear), Number(isoMonth), Number(isoDay))
      // Version 31.45.2026 is no date.
      if (!facts.isNoDay) yield dayOf(match, text, facts)
    }
    for (const match of text.matchAll(short)) {
      const [, day, month] = match
      const facts = dayFacts(undefined, Number(month), Number(day))
      yield dayOf(match, text, facts.isNoDay ? {} : facts)
    }
    for (const match of text.matchAll(time)) yield date(match, 'time')
    for (const match of text.matchAll(week)) yield date(match, 'vague')
  },
}

const date = ({index, 0: text}: RegExpExecArray, precision: Day['precision']): Day => ({
  kind: 'date',
  start: index,
  end: index + text.length,
  precision,
})

const dayOf = (match: RegExpExecArray, text: string, facts: Partial<Day>): Day => ({
  ...date(match, 'day'),
  ...facts,
  ...weekdayOf(text, match.index),
})

function weekdayOf(text: string, start: number): Pick<Day, 'weekday' | 'label'> {
  const from = Math.max(0, start - longestBefore)
  const match = weekdayBefore.exec(text.slice(from, start))
  const [, name = ''] = match ?? []
  const weekday = weekdays.indexOf(name.slice(0, 3).toLocaleLowerCase('da'))
  if (match === null || weekday < 0) return {}
  const at = from + match.index
  return {weekday: weekday as Weekday, label: {start: at, end: at + name.length}}
}

const monthOf = (name: string): number => months.indexOf(name.slice(0, 3).toLocaleLowerCase('da')) + 1
const numberOf = (digits: string | undefined): number | undefined =>
  digits === undefined ? undefined : Number(digits)
