import {spawn} from 'node:child_process'
import {once} from 'node:events'
import {mkdtemp, readdir, readFile, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join, resolve} from 'node:path'
import {setTimeout} from 'node:timers/promises'

const root = resolve(import.meta.dirname, '../..')
const cli = join(root, 'packages/tactlint/dist/command/cli.cjs')
const say = (line: string): boolean => process.stdout.write(`${line}\n`)

/** The last can't be noticed by a process. */
const signals = ['SIGINT', 'SIGTERM', 'SIGKILL'] as const

/** What `--fix` mends, of one form and of some length: a half-written file would show. */
const messages = [
  (number: number) =>
    `Hello,\n\nwhere is parcel ${number}?? ${'It was to be here last week, and it is not. '.repeat(number % 8)}\n\nKind regards,\nMia, ${number}!!\n`,
  (number: number) =>
    `Hej,\n\nhvor er pakke ${number}?? ${'Den skulle være her i sidste uge, og det er den ikke. '.repeat(number % 8)}\n\nVenlig hilsen\nMia, ${number}!!\n`,
  (number: number) =>
    `ご担当者様\n\n荷物${number}はどこにありますか？？${'先週届くはずでしたが、まだ届いておりません。'.repeat(number % 8)}\n\n${number}！！\n`,
]
const nameOf = (number: number): string => `${number}.txt`
const textOf = (number: number): string => messages[number % messages.length]?.(number) ?? ''

interface Ended {
  readonly out: string
  readonly exitCode: number | null
  readonly seconds: number
}

async function run(
  folder: string,
  argv: readonly string[],
  killedBy?: NodeJS.Signals,
  after = 0,
): Promise<Ended> {
  const started = Date.now()
  const child = spawn(process.execPath, [cli, '.', '--no-config', '--format', 'compact', ...argv], {
    cwd: folder,
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const ended = once(child, 'exit')
  let out = ''
  child.stdout.setEncoding('utf8').on('data', (text: string) => (out += text))
  if (killedBy !== undefined) {
    await Promise.race([ended, setTimeout(after)])
    child.kill(killedBy)
  }
  const [exitCode] = (await ended) as [number | null]
  return {out, exitCode, seconds: (Date.now() - started) / 1000}
}

/** Whether `--fix --cache`, killed at random moments, leaves whole files, and the next run does what a whole one does. */
export async function survivesKilling(rounds: number, files: number): Promise<boolean> {
  const folder = await mkdtemp(join(tmpdir(), 'tactlint-killed-'))
  try {
    const numbers = Array.from({length: files}, (_, number) => number)
    const reset = async () => {
      for (const name of await readdir(folder)) await rm(join(folder, name))
      for (const number of numbers) await writeFile(join(folder, nameOf(number)), textOf(number))
    }
    const read = (number: number) => readFile(join(folder, nameOf(number)), 'utf8')

    await reset()
    const whole = await run(folder, ['--fix', '--cache'])
    const fixed = await Promise.all(numbers.map(read))
    const changed = numbers.filter(number => fixed[number] !== textOf(number)).length
    if (changed < files) throw new Error(`Of ${files} files --fix changed ${changed}: nothing would be seen.`)

    const faults: string[] = []
    let midway = 0
    for (let round = 0; round < rounds; round++) {
      const threads = round % 2 === 0 ? '1' : '2'
      const signal = signals[round % signals.length] ?? 'SIGKILL'
      await reset()
      // A quarter of the runs keeps the cache of a whole one.
      if (round % 4 === 3) await run(folder, ['--cache'])
      const after = Math.random() * whole.seconds * 1000
      await run(folder, ['--fix', '--cache', '--concurrency', threads], signal, after)
      const texts = await Promise.all(numbers.map(read))
      const done = numbers.filter(number => texts[number] === fixed[number]).length
      if (done > 0 && done < files) midway++
      const at = `round ${round}, ${signal} after ${after.toFixed(0)} ms`
      for (const number of numbers)
        if (texts[number] !== fixed[number] && texts[number] !== textOf(number))
          faults.push(`${at}: ${nameOf(number)} is neither as it was nor fixed`)
      const left = (await readdir(folder)).filter(name => name.endsWith('.tactlint-new'))
      if (signal !== 'SIGKILL' && left.length > 0) faults.push(`${at}: left ${left.join(', ')}`)

      const next = await run(folder, ['--fix', '--cache'])
      if (next.out !== whole.out || next.exitCode !== whole.exitCode)
        faults.push(`${at}: the next run says something else`)
      for (const number of numbers)
        if ((await read(number)) !== fixed[number])
          faults.push(`${at}: ${nameOf(number)} is not fixed by the next run`)
      const rest = (await readdir(folder)).filter(name => !name.endsWith('.txt') && name !== '.tactlintcache')
      // Nothing was left to write there: what was left behind goes with the next file that is written.
      if (rest.length > 0 && done < files) faults.push(`${at}: the next run left ${rest.join(', ')}`)
      const again = await run(folder, ['--cache'])
      if (again.out !== whole.out) faults.push(`${at}: what is in the cache is wrong`)
      if (round % 10 === 9) process.stderr.write(`killed ${round + 1} times\n`)
    }
    for (const fault of faults) say(`  ${fault}`)
    say(
      `killed at ${rounds} random moments of --fix --cache over ${files} files, ${midway} of them in the midst of writing: ${faults.length} faults`,
    )
    return faults.length === 0
  } finally {
    await rm(folder, {recursive: true, force: true})
  }
}
