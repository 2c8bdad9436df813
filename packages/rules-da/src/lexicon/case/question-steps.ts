import {gap, maybe, notNext, one, upTo} from '../notation.js'

/** „kan I“, „vil I“ */
export const can = one('kan vil kunne ville')
export const reader = one('i du nogen')
export const softly = maybe(
  upTo(2, one('lige nok måske evt eventuelt nå at mon ikke venligst også hjælpe med så derfor stadig')),
)
export const it = one('den det dem')
/** „Kan det flyttes, hvis …?“ asks what is possible. */
export const noCondition = notNext(gap(6), one('hvis når såfremt man'))
