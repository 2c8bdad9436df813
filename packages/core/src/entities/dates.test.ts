import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {dayFacts, daysAfter, nearestDay, weekdayOf} from './dates.js'

const iso = fc
  .date({min: new Date('1900-01-01T00:00:00Z'), max: new Date('2099-12-31T00:00:00Z'), noInvalidDate: true})
  .map(date => date.toISOString().slice(0, 10))

describe('days of the calendar', () => {
  it.each([
    [2026, 3, 4, {iso: '2026-03-04'}],
    [26, 3, 4, {iso: '2026-03-04'}],
    [undefined, 3, 4, {monthDay: '03-04'}],
    [undefined, 2, 29, {monthDay: '02-29'}],
    [2028, 2, 29, {iso: '2028-02-29'}],
    [2026, 2, 29, {isNoDay: true}],
    [2026, 4, 31, {isNoDay: true}],
    [2026, 13, 1, {isNoDay: true}],
    [2026, 0, 1, {isNoDay: true}],
    [2026, 1, 0, {isNoDay: true}],
  ])('%s, %i, %i', (year, month, day, facts) => {
    expect(dayFacts(year, month, day)).toEqual(facts)
  })

  it('every day of the calendar is one', () => {
    fc.assert(
      fc.property(iso, day => {
        const [year, month, date] = day.split('-').map(Number)
        expect(dayFacts(year, month ?? 0, date ?? 0)).toEqual({iso: day})
      }),
    )
  })

  it('seven days later it is the same day of the week', () => {
    fc.assert(
      fc.property(iso, fc.integer({min: -60, max: 60}), (day, weeks) => {
        expect(weekdayOf(daysAfter(day, 7 * weeks))).toBe(weekdayOf(day))
      }),
    )
    expect(weekdayOf('2026-03-03')).toBe(2)
  })
})

describe('the day meant where no year is said', () => {
  it.each([
    ['12-30', '2026-01-05', '2025-12-30'],
    ['01-05', '2025-12-30', '2026-01-05'],
    ['03-03', '2026-03-10T09:00:00Z', '2026-03-03'],
    ['02-29', '2026-03-10', undefined],
    ['02-29', '2027-12-10', '2028-02-29'],
    ['02-29', '2072-10-26', '2072-02-29'],
  ])('%s, written on %s', (monthDay, to, expected) => {
    expect(nearestDay(monthDay, to)).toBe(expected)
  })

  it('is half a year away at most, but for 29 February', () => {
    fc.assert(
      fc.property(iso, iso, (day, to) => {
        fc.pre(!day.endsWith('02-29'))
        const found = nearestDay(day.slice(5), to) ?? ''
        expect(Math.abs(Date.parse(found) - Date.parse(to))).toBeLessThanOrEqual(183 * 86_400_000)
      }),
      {numRuns: 1000},
    )
  })
})
