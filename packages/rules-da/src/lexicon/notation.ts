import {words, type Pattern, type Step, type Steps} from '@tactlint/core'

/**
 * Patterns as one reads them:
 *
 *     pattern('jeres lagerfolk har smidt', yours, maybe(any), one(colleagues), one('har havde'), gap(3), one('smidt tabt'))
 */
export const pattern = (name: string, ...steps: Steps): Pattern => ({name, steps})

/** One of these words: „mig os“. */
export const one = (list: string | readonly string[]) =>
  ({surface: typeof list === 'string' ? words(list) : list}) satisfies Step

/** A word that is none of these. */
export const other = (list: string | readonly string[]) => ({not: one(list)}) satisfies Step

/** Up to so many words of any kind. */
export const gap = (most: number) => ({gap: most}) satisfies Step

export const maybe = (...steps: Steps) => ({optional: steps}) satisfies Step

export const either = (...ways: readonly Steps[]) => ({anyOf: ways}) satisfies Step

/** Once, or up to so many times. */
export const upTo = (most: number, ...steps: Steps) => ({repeat: steps, most}) satisfies Step

export const atStart = {at: 'start'} satisfies Step
export const atEnd = {at: 'end'} satisfies Step

export const next = (...steps: Steps) => ({ahead: steps}) satisfies Step
export const notNext = (...steps: Steps) => ({notAhead: steps}) satisfies Step
export const after = (list: string | readonly string[]) => ({behind: one(list)}) satisfies Step
export const notAfter = (list: string | readonly string[]) => ({notBehind: one(list)}) satisfies Step
