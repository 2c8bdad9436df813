import {execFile} from 'node:child_process'
import {mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile} from 'node:fs/promises'
import {createRequire} from 'node:module'
import {tmpdir} from 'node:os'
import {dirname, join, resolve} from 'node:path'
import {PassThrough, Readable} from 'node:stream'
import {text as textOf} from 'node:stream/consumers'
import {pathToFileURL} from 'node:url'
import {promisify} from 'node:util'
import {describe, expect, it} from 'vitest'
import {run} from '../packages/tactlint/src/command/run.js'

const root = resolve(import.meta.dirname, '..')
const folder = join(root, 'docs/guides')
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

async function printed(command: string, cwd: string): Promise<string> {
  const [program, ...argv] = command.split(' ')
  if (program === 'node') return printedByProgram(argv, cwd)
  expect(program).toBe('tactlint')
  const out = new PassThrough()
  const all = textOf(out)
  await run(argv, {cwd, stdin: Readable.from([]), stdout: out, stderr: out, color: false, columns: 100})
  out.end()
  return all
}

/** Of a program that uses the library, which is run as its sources. */
async function printedByProgram(argv: readonly string[], cwd: string): Promise<string> {
  const tsx = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href
  const {stdout} = await promisify(execFile)(
    process.execPath,
    ['--conditions=@tactlint/source', '--import', tsx, ...argv],
    {cwd, encoding: 'utf8'},
  )
  return stdout
}

async function inFolder(work: (cwd: string) => Promise<void>): Promise<void> {
  const cwd = await mkdtemp(join(tmpdir(), 'tactlint-guide-'))
  try {
    await symlink(join(root, 'node_modules'), join(cwd, 'node_modules'), 'junction')
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
        for (const command of text.split(/^\$ /m).filter(part => part !== '')) {
          const [line = '', ...output] = command.split('\n')
          expect(await printed(line, cwd), line).toBe(output.join('\n'))
        }
      }
    }))
})
