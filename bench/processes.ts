import {spawnSync} from 'node:child_process'
import {join} from 'node:path'

/** A program of Node and its arguments. */
export interface Program {
  readonly name: string
  readonly argv: readonly string[]
  readonly cwd?: string
}

/** Of one run. */
export interface Taken {
  /** Milliseconds from start to end. */
  readonly wall: number
  /** Milliseconds of the processor, all threads together, user and system. */
  readonly processor: number
  /** Most memory that was resident, in MB. */
  readonly memory: number
}

/** By program, run by run. */
export type Runs = ReadonlyMap<string, readonly Taken[]>

/** All programs one after the other, again and again: A B C A B C. One round more than counted comes first. */
export function inTurn(programs: readonly Program[], rounds: number): Runs {
  const runs = new Map<string, Taken[]>(programs.map(({name}) => [name, []]))
  for (let round = 0; round <= rounds; round++) {
    for (const program of programs) {
      const taken = run(program)
      if (round > 0) runs.get(program.name)?.push(taken)
    }
  }
  return runs
}

const usage = join(import.meta.dirname, 'usage.cjs')

/** Findings, with their exit code 1, are what is wanted. */
function run({name, argv, cwd}: Program): Taken {
  const started = process.hrtime.bigint()
  const {output, status} = spawnSync(process.execPath, ['--require', usage, ...argv], {
    cwd,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
    maxBuffer: 1e9,
  })
  const wall = Number(process.hrtime.bigint() - started) / 1e6
  if ((status !== 0 && status !== 1) || !output[3]) throw new Error(`${name} failed.\n${output[2] ?? ''}`)
  return {wall, ...(JSON.parse(output[3]) as Omit<Taken, 'wall'>)}
}

/** What a probe prints, run by run: each time in a process of its own, in turn. */
export function probed<Figures>(
  probe: string,
  subjects: readonly string[],
  rounds: number,
  ...argv: readonly string[]
): ReadonlyMap<string, readonly Figures[]> {
  const figures = new Map<string, Figures[]>(subjects.map(subject => [subject, []]))
  for (let round = 0; round < rounds; round++) {
    for (const subject of subjects) {
      const {stdout, stderr, status} = spawnSync(
        process.execPath,
        ['--expose-gc', join(import.meta.dirname, 'probes', probe), subject, ...argv],
        {encoding: 'utf8', cwd: import.meta.dirname},
      )
      if (status !== 0) throw new Error(`${probe} ${subject} failed.\n${stderr}`)
      figures.get(subject)?.push(JSON.parse(stdout) as Figures)
    }
  }
  return figures
}
