/** Milliseconds since some moment. Nothing else in tactlint knows a clock. */
export type Clock = () => number

/** In milliseconds: plain data, which threads give to the main thread. */
export interface Times {
  readonly stages: Readonly<Record<string, number>>
  readonly rules: Readonly<Record<string, RuleTime>>
}

export interface RuleTime {
  readonly time: number
  /** How often it was run. */
  readonly runs: number
  /** What it reported, directives and the baseline aside. */
  readonly reports: number
}

/** Adds up what takes how long. What is measured within something else is counted there and not in it. */
export class Meter {
  private readonly stages = new Map<string, number>()
  private readonly rules = new Map<string, RuleTime>()
  /** So many were at work. */
  threads = 1
  /** Time counted within what is measured now. */
  private within = 0

  constructor(private readonly clock: Clock) {}

  /** Work that is done when it returns. */
  counted<Result>(stage: string, work: () => Result): Result {
    const outside = this.within
    this.within = 0
    const started = this.clock()
    try {
      return work()
    } finally {
      this.add(stage, this.clock() - started, outside)
    }
  }

  /** Of one thread at a time: two that wait for something at the same time would both be counted. */
  async awaited<Result>(stage: string, work: () => Promise<Result>): Promise<Result> {
    const outside = this.within
    this.within = 0
    const started = this.clock()
    try {
      return await work()
    } finally {
      this.add(stage, this.clock() - started, outside)
    }
  }

  /** @param run gives the number of reports */
  rule(id: string, run: () => number): void {
    const before = this.stages.get('rules') ?? 0
    const reports = this.counted('rules', run)
    const time = (this.stages.get('rules') ?? 0) - before
    this.take({[id]: {time, runs: 1, reports}})
  }

  times(): Times {
    return {stages: Object.fromEntries(this.stages), rules: Object.fromEntries(this.rules)}
  }

  /** Those of a thread. */
  include({stages, rules}: Times): void {
    for (const [stage, time] of Object.entries(stages))
      this.stages.set(stage, (this.stages.get(stage) ?? 0) + time)
    this.take(rules)
  }

  private add(stage: string, whole: number, outside: number): void {
    this.stages.set(stage, (this.stages.get(stage) ?? 0) + whole - this.within)
    this.within = outside + whole
  }

  private take(rules: Times['rules']): void {
    for (const [id, {time, runs, reports}] of Object.entries(rules)) {
      const known = this.rules.get(id) ?? {time: 0, runs: 0, reports: 0}
      this.rules.set(id, {
        time: known.time + time,
        runs: known.runs + runs,
        reports: known.reports + reports,
      })
    }
  }
}
