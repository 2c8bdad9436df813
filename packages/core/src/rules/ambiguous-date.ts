import {daysAfter, nearestDay, weekdayOf, type Weekday} from '../entities/dates.js'
import type {EntityOf} from '../entities/entity.js'
import type {Context} from '../message/message.js'
import {hull, type Range} from '../ranges/range.js'
import {kind, noOptions} from './kind.js'
import {saidByOthers} from './own-words.js'
import type {Example, Report, Rewrite, Rule, Wording} from './rule.js'

export const ambiguousDate = kind({
  id: 'ambiguous-date',
  category: 'completeness',
  scope: 'message',
  severity: 'info',
  fix: 'suggested',
  preset: 'trial',
  needs: [],
  wordings: ['order', 'weekday', 'noDay'],
  options: noOptions,
})

type Doubt = (typeof ambiguousDate.wordings)[number]

/** What a language says about a date that may be two, or none. */
export interface AmbiguousDate {
  /**
   * `order`: month or day may stand first, {first} or {second}. `weekday`: it is another day of the week, a {weekday}. `noDay`: no
   * calendar has it.
   */
  readonly wording: Readonly<Record<Doubt, Wording>>
  /** From Sunday on, as they stand beside a date. */
  readonly weekdays: readonly [string, string, string, string, string, string, string]
  /** 2026-03-04 so that nobody can mistake it: “4 March 2026”. */
  readonly written: (iso: string) => string
  readonly examples: readonly Example[]
}

type DateEntity = EntityOf<'date'>

/** 03/04/2026, “Monday 3 March 2026” (it is a Tuesday), “31 April”. */
export function ambiguousDateRule({
  wording,
  weekdays,
  written,
  examples,
}: AmbiguousDate): Rule<'ambiguous-date', Record<string, never>, Doubt> {
  return {
    kind: ambiguousDate,
    wording,
    terms: Object.fromEntries(weekdays.map((name, number) => [`weekday-${number}`, name])),
    examples,
    lexicons: [],
    check({message: {prose, context}, facts, silent}, report) {
      const dates = facts.entities.filter(entity => entity.kind === 'date')
      const isDecided = dates.some(date => tellsOrder(prose.text.slice(date.start, date.end)))
      for (const date of dates) {
        const found =
          doubtfulOrder(date, isDecided, written) ??
          wrongWeekday(date, context, weekdays, written) ??
          noDay(date)
        if (found === undefined) continue
        const why = saidByOthers(facts, date)
        if (why !== undefined) silent(why, {start: date.start, end: date.end})
        else report(found)
      }
    },
  }
}

/** 03/14/2026: where one date shows whether the month comes first, the others are read so, too. */
function tellsOrder(text: string): boolean {
  const [, first, second] = /^(\d{1,2})\/(\d{1,2})\/\d/.exec(text) ?? []
  return Number(first) > 12 || Number(second) > 12
}

function doubtfulOrder(
  {start, end, either}: DateEntity,
  isDecided: boolean,
  written: AmbiguousDate['written'],
): Report<Doubt> | undefined {
  if (either === undefined || isDecided) return undefined
  const [first, second] = either.map(written)
  return {
    wording: 'order',
    at: {start, end},
    data: {words: {start, end}, first: first ?? '', second: second ?? ''},
    rewrites: () => either.map(iso => ({edits: [{start, end, text: written(iso)}], blanks: 0})),
  }
}

function wrongWeekday(
  {start, end, iso, monthDay, weekday, label}: DateEntity,
  {sentAt, now}: Context,
  weekdays: AmbiguousDate['weekdays'],
  written: AmbiguousDate['written'],
): Report<Doubt> | undefined {
  const today = sentAt ?? now
  const day = iso ?? (monthDay === undefined || today === undefined ? undefined : nearestDay(monthDay, today))
  if (day === undefined || weekday === undefined || label === undefined) return undefined
  const right = weekdayOf(day)
  const at = hull([label, {start, end}])
  if (right === weekday || at === undefined) return undefined
  return {
    wording: 'weekday',
    at,
    data: {words: at, weekday: `weekday-${right}`},
    rewrites: () => [
      {edits: [{...rangeOf(label), text: weekdays[right]}], blanks: 0},
      ...(iso === undefined || label.start > start ? [] : sameWeekday(iso, weekday, {start, end}, written)),
    ],
  }
}

/** The nearest day that is such a weekday. */
function sameWeekday(
  iso: string,
  weekday: Weekday,
  {start, end}: Range,
  written: AmbiguousDate['written'],
): readonly Rewrite[] {
  const later = (weekday - weekdayOf(iso) + 7) % 7
  const day = daysAfter(iso, later <= 3 ? later : later - 7)
  return [{edits: [{start, end, text: written(day)}], blanks: 0}]
}

const noDay = ({start, end, isNoDay}: DateEntity): Report<Doubt> | undefined =>
  isNoDay ? {wording: 'noDay', at: {start, end}, data: {words: {start, end}}} : undefined

const rangeOf = ({start, end}: Range): Range => ({start, end})
