import {dayFacts, type DayFacts, type EntityOf, type Recogniser, type Weekday} from '@tactlint/core'

type Day = EntityOf<'date'>

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const fullMonth = `January|February|March|April|May|June|July|August|September|October|November|December`
const month = String.raw`${fullMonth}|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\.?`
/** Behind a day, small letters will do: “29 sept”. “5 may come” is no date. */
const smallMonth = String.raw`${fullMonth.toLocaleLowerCase('en').replace('|may', '')}|(?:jan|feb|apr|jun|jul|aug|sept?|oct|nov|dec)\.?`
const day = String.raw`(\d{1,2})(?:st|nd|rd|th)?`
const year = String.raw`(?:,? (\d{4}))?`
const beside = String.raw`(?<![\p{L}\p{N}./-])`

/** 5 March 2026, the 5th of March, 5 Mar. */
const dayFirst = new RegExp(
  String.raw`${beside}${day}(?: of)? (${month}|${smallMonth})(?!\p{L})${year}(?!\p{N})`,
  'gu',
)
/** March 5th, 2026; Mar. 5 */
const monthFirst = new RegExp(String.raw`(?<!\p{L})(${month}) ${day}(?!\p{L})${year}(?![\p{N}:/])`, 'gu')
const iso = /(?<![A-Za-zÀ-ÿ\d./-])(\d{4})-(\d{2})-(\d{2})(?![A-Za-zÀ-ÿ\d/-])/g
/** 3/5/2026, 05.03.2026 */
const figures = /(?<![A-Za-zÀ-ÿ\d./-])(\d{1,2})([./])(\d{1,2})\2(\d{4}|\d{2})(?![A-Za-zÀ-ÿ\d/-])/g
/** March 2026 */
const monthOnly = new RegExp(String.raw`(?<!\p{L})(?:${month}) \d{4}(?!\p{N})`, 'gu')
/** 5 p.m., 10:30 am, 14:30 */
const times = [
  /(?<![a-zà-ÿ\d.:])\d{1,2}(?:[.:]\d{2})? ?(?:[ap]\.m|[ap]m)(?![a-zà-ÿ\d])/gi,
  /(?<![A-Za-zÀ-ÿ\d.:])\d{1,2}:\d{2}(?![A-Za-zÀ-ÿ\d:])/g,
]

const weekdays = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat']
/** “Monday 3 March”, “Mon, 3 March”, “Monday, the 3rd of March” */
const weekdayBefore =
  /(?<![A-Za-zÀ-ÿ])(Sunday|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sun|Mon|Tues?|Wed|Thu(?:rs?)?|Fri|Sat)\.?,? (?:the )?$/
const longestBefore = 16

/** Dates and times of day. The full stop of “p.m.” stays outside: it may end the sentence too. */
export const dates: Recogniser = {
  kind: 'date',
  *recognise(text) {
    if (!/\d/.test(text)) return
    for (const match of text.matchAll(dayFirst)) {
      const [, day, month, year] = match
      yield dayOf(match, text, dayFacts(numberOf(year), monthOf(month), Number(day)))
    }
    for (const match of text.matchAll(monthFirst)) {
      const [, month, day, year] = match
      yield dayOf(match, text, dayFacts(numberOf(year), monthOf(month), Number(day)))
    }
    for (const match of text.matchAll(iso)) {
      const [, year, month, day] = match
      const facts = dayFacts(Number(year), Number(month), Number(day))
      if (!facts.isNoDay) yield dayOf(match, text, facts)
    }
    for (const match of text.matchAll(figures)) {
      const [, first, sign, second, year] = match
      yield dayOf(match, text, inFigures(Number(first), Number(second), Number(year), sign === '.'))
    }
    for (const {index, 0: whole} of text.matchAll(monthOnly))
      yield {kind: 'date', start: index, end: index + whole.length, precision: 'month'}
    for (const form of times) {
      for (const {index, 0: whole} of text.matchAll(form))
        yield {kind: 'date', start: index, end: index + whole.length, precision: 'time'}
    }
  },
}

function dayOf({index: start, 0: whole}: RegExpExecArray, text: string, facts: Partial<Day>): Day {
  return {
    kind: 'date',
    start,
    end: start + whole.length,
    precision: 'day',
    ...facts,
    ...weekdayOf(text, start),
  }
}

function weekdayOf(text: string, start: number): Pick<Day, 'weekday' | 'label'> {
  const from = Math.max(0, start - longestBefore)
  const match = weekdayBefore.exec(text.slice(from, start))
  const [, name = ''] = match ?? []
  const weekday = weekdays.indexOf(name.slice(0, 3).toLocaleLowerCase('en'))
  if (match === null || weekday < 0) return {}
  const at = from + match.index
  return {weekday: weekday as Weekday, label: {start: at, end: at + name.length}}
}

/** 05.03.2026 has the day first everywhere; 03/04/2026 is 3 April to a Briton and 4 March to an American. */
function inFigures(
  first: number,
  second: number,
  year: number,
  isDotted: boolean,
): DayFacts & Pick<Day, 'either'> {
  const [dayFirst, monthFirst] = [dayFacts(year, second, first), dayFacts(year, first, second)]
  if (isDotted || monthFirst.iso === undefined) return dayFirst.isNoDay ? {} : dayFirst
  if (dayFirst.iso === undefined || dayFirst.iso === monthFirst.iso) return monthFirst
  return {either: [dayFirst.iso, monthFirst.iso]}
}

const monthOf = (name = ''): number => months.indexOf(name.slice(0, 3).toLocaleLowerCase('en')) + 1
const numberOf = (digits: string | undefined): number | undefined =>
  digits === undefined ? undefined : Number(digits)
