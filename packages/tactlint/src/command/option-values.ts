import {availableParallelism} from 'node:os'
import type {Severity} from '@tactlint/core'
import {nearest} from '@tactlint/formats'
import {examples} from './flags.js'
import type {Concurrency} from './threads/how-many.js'
import {UsageError} from '../usage-error.js'

/** @throws UsageError for what is no severity */
export function severityOf(given: string): Severity {
  const severity = (['info', 'warning', 'error'] as const).find(severity => severity === given)
  if (severity) return severity
  throw new UsageError(
    `--fail-on takes info, warning or error, not “${given}”.${nearest(given, ['info', 'warning', 'error'])}`,
  )
}

/** @throws UsageError for what is no number */
export function countOf(given: string | undefined): number {
  if (given === undefined) return Number.POSITIVE_INFINITY
  if (/^\d{1,9}$/.test(given)) return Number(given)
  throw new UsageError(`--max-warnings takes a number, not “${given}”.`)
}

const levels = ['off', 'info', 'warning', 'error'] as const

/** “shouting-caps: off” */
export function levelOf(setting: string): readonly [string, 'off' | Severity] {
  const [, id, given = ''] = /^([^:]+):(.*)$/.exec(setting) ?? []
  const level = levels.find(level => level === given.trim())
  if (id === undefined)
    throw new UsageError(`--rule takes an id and a level: ${examples.rule ?? ''}, not “${setting}”.`)
  if (level === undefined) {
    throw new UsageError(
      `“${given.trim()}” is no level for ${id.trim()}. There are ${levels.join(', ')}.${nearest(given.trim(), levels)}`,
    )
  }
  return [id.trim(), level]
}

/** The least politeness and completeness that messages may have. */
export type LeastScores = Readonly<Partial<Record<ScoreName, number>>>
type ScoreName = (typeof scoreNames)[number]
const scoreNames = ['politeness', 'completeness'] as const

/** “politeness=60” */
export function leastScores(given: readonly string[]): LeastScores {
  return Object.fromEntries(given.map(leastScore))
}

function leastScore(given: string): readonly [ScoreName, number] {
  const [, name = '', number = ''] = /^([a-z]+)=(\d{1,3})$/.exec(given) ?? []
  const score = scoreNames.find(score => score === name)
  if (score !== undefined && Number(number) <= 100) return [score, Number(number)]
  const wanted = `--min-score takes a score and a number from 0 to 100: ${examples['min-score'] ?? ''}`
  throw new UsageError(
    `${wanted}, not “${given}”. There are ${scoreNames.join(', ')}.${score === undefined ? nearest(name, scoreNames) : ''}`,
  )
}

/**
 * “auto”, “4”. Of NDJSON nobody knows how much comes: it has one thread when nothing is asked for.
 * @throws UsageError for what is neither
 */
export function concurrencyOf(given: string | undefined, isNdjson: boolean): Concurrency {
  if (given === undefined) return isNdjson ? 1 : 'auto'
  if (given === 'auto') return isNdjson ? availableParallelism() : 'auto'
  if (/^[1-9]\d{0,2}$/.test(given)) return Number(given)
  throw new UsageError(
    `--concurrency takes auto or a number of threads from 1 to 999, not “${given}”.${nearest(given, ['auto'])}`,
  )
}

/** A part of the files: 1 of 4. */
export interface Shard {
  /** From 1. */
  readonly index: number
  readonly count: number
}

/** “1/4” */
export function shardFrom(given: string, targets: readonly string[]): Shard {
  const [, index, count] = (/^(\d{1,6})\/(\d{1,6})$/.exec(given) ?? []).map(Number)
  if (index === undefined || count === undefined || index < 1 || index > count)
    throw new UsageError(
      `--shard takes a part and the number of parts, 1/4 to 4/4: ${examples.shard ?? ''}, not “${given}”.`,
    )
  if (targets.includes('-'))
    throw new UsageError('--shard divides files, and standard input (-) is one: leave one of them out.')
  return {index, count}
}
