import type {Recogniser} from '../entity.js'
import {Units, type DurationUnit, type MeasuredText, type MeasureWords} from './measured-text.js'

/** 2026年 and “in 1998 days”: no such time passes. */
const longest: Readonly<Record<DurationUnit, number>> = {
  second: 10_000,
  minute: 10_000,
  hour: 1_000,
  day: 1_000,
  week: 500,
  month: 500,
  year: 200,
}

/** “three weeks”, „14 dage“, 2週間 */
export function durations(words: MeasureWords, measured: (text: string) => MeasuredText): Recogniser {
  const byWord = new Map(
    (Object.entries(words.durations) as [DurationUnit, readonly string[]][]).flatMap(([unit, written]) =>
      written.map(word => [word, unit] as const),
    ),
  )
  const units = new Units(byWord.keys(), words)
  return {
    kind: 'duration',
    *recognise(text) {
      const {small, numbers} = measured(text)
      for (const number of numbers) {
        const found = units.behind(number, small)
        const unit = found && byWord.get(found.unit)
        if (unit === undefined || (number.most ?? number.value) > longest[unit]) continue
        const {start, value, most} = number
        yield {
          kind: 'duration',
          start,
          end: found?.end ?? start,
          value,
          unit,
          ...(most !== undefined && {most}),
        }
      }
    },
  }
}
