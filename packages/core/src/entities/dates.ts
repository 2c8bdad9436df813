import type {EntityOf} from './entity.js'

/** Sunday is 0, as in `Date`. */
export type Weekday = 0 | 1 | 2 | 3 | 4 | 5 | 6

/** What figures and names say of a day, as a date has it. */
export type DayFacts = Pick<EntityOf<'date'>, 'iso' | 'monthDay' | 'isNoDay'>

/**
 * A day of the calendar: with its year an ISO date, without it month and day, or that no calendar has it.
 * @param year undefined where it is not said; of two figures 70–99 are of the last century
 */
export function dayFacts(year: number | undefined, month: number, day: number): DayFacts {
  const monthDay = `${padded(month)}-${padded(day)}`
  // 29 February is in some years.
  const full = year === undefined ? 2000 : year < 70 ? 2000 + year : year < 100 ? 1900 + year : year
  if (!isDay(full, month, day)) return {isNoDay: true}
  return year === undefined ? {monthDay} : {iso: `${String(full).padStart(4, '0')}-${monthDay}`}
}

/** @param iso a plain date: 2026-03-03 */
export const weekdayOf = (iso: string): Weekday => new Date(`${iso}T00:00:00Z`).getUTCDay() as Weekday

/**
 * The day with this month and day that is nearest to another one: `03-03` in 2026 for 2026-03-10.
 * @returns undefined for 29 February where no year nearby has it
 */
export function nearestDay(monthDay: string, to: string): string | undefined {
  const year = Number(to.slice(0, 4))
  const days = [year - 1, year, year + 1]
    .map(year => `${String(year).padStart(4, '0')}-${monthDay}`)
    .filter(iso => isDay(Number(iso.slice(0, 4)), Number(iso.slice(5, 7)), Number(iso.slice(8, 10))))
  const distance = (iso: string) => Math.abs(Date.parse(iso) - Date.parse(to.slice(0, 10)))
  return days.sort((a, b) => distance(a) - distance(b))[0]
}

/** The day so many days later. */
export const daysAfter = (iso: string, days: number): string =>
  new Date(Date.parse(`${iso}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10)

const padded = (part: number): string => String(part).padStart(2, '0')

const isDay = (year: number, month: number, day: number): boolean =>
  month >= 1 && month <= 12 && day >= 1 && day <= new Date(Date.UTC(year, month, 0)).getUTCDate()
