import {mkdir, mkdtemp, readdir, readFile, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {dirname, join, resolve} from 'node:path'
import {PassThrough, Readable} from 'node:stream'
import {text as textOf} from 'node:stream/consumers'
import {describe, expect, it} from 'vitest'
import {run} from '../packages/tactlint/src/command/run.js'

const folder = resolve(import.meta.dirname, '../docs/guides')
// How fast it is, is measured by `npm run bench` and shows no command.
const guides = (await readdir(folder)).filter(name => name !== 'speed.md')

/** A file that a guide shows under its name, or commands with what they print. */
interface Step {
  readonly file: string | undefined
  readonly text: string
}

function stepsOf(guide: string): readonly Step[] {
  return [...guide.matchAll(/(?:^`([^`\n]+)`:\n\n)?^```(\w+)\n([\s\S]*?)^```$/gm)]
    .filter(([, file, language]) => file !== undefined || language === 'console')
    .map(([, file, , text = '']) => ({file, text}))
}

async function printed(argv: readonly string[], cwd: string): Promise<string> {
  const out = new PassThrough()
  const all = textOf(out)
  await run(argv, {cwd, stdin: Readable.from([]), stdout: out, stderr: out, color: false, columns: 100})
  out.end()
  return all
}

async function inFolder(work: (cwd: string) => Promise<void>): Promise<void> {
  const cwd = await mkdtemp(join(tmpdir(), 'tactlint-guide-'))
  try {
    await work(cwd)
  } finally {
    await rm(cwd, {recursive: true})
  }
}

describe.each(guides)('the guide %s', name => {
  it('prints what it shows', () =>
    inFolder(async cwd => {
      const steps = stepsOf(await readFile(join(folder, name), 'utf8'))
      expect(steps.length).toBeGreaterThan(1)
      for (const {file, text} of steps) {
        if (file !== undefined) {
          await mkdir(dirname(join(cwd, file)), {recursive: true})
          await writeFile(join(cwd, file), text)
          continue
        }
        for (const command of text.split(/^\$ tactlint /m).filter(part => part !== '')) {
          const [line = '', ...output] = command.split('\n')
          expect(await printed(line.split(' '), cwd), line).toBe(output.join('\n'))
        }
      }
    }))
})
