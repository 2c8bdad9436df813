import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import retextStringify from 'retext-stringify'
import * as tactlint from 'tactlint'
import * as plugins from 'tactlint/unified'
import * as unified from 'unified'
import {describe, expect, it} from 'vitest'

const readme = readFileSync(join(import.meta.dirname, '../README.md'), 'utf8')
const [, uses = ''] = readme.split('<!-- #region uses -->')
const programs = [...uses.matchAll(/```ts\n([\s\S]*?)```/g)]
  .map(([, code = '']) => code)
  .filter(code => !code.includes('defineConfig'))

const modules: Readonly<Record<string, object>> = {
  tactlint,
  'tactlint/unified': plugins,
  unified,
  'retext-stringify': {default: retextStringify},
}
const draft = 'Hello,\n\nPlease change the title of B00X4WHP5E to increase my sales!!!'

type Run = (
  modules: unknown,
  draft: string,
  console: {log: (line: string) => void},
) => Promise<Readonly<Record<string, unknown>>>

/** A program as a function of its modules that gives all its constants. */
function runnable(program: string): Run {
  const names = [...program.matchAll(/^const (?:\{([^}]*)\}|(\w+)) =/gm)].flatMap(([, inner, name]) =>
    (name ?? inner ?? '').split(',').map(one => one.replace(/^.*:/, '').trim()),
  )
  const body = program
    .replace(/^import \{(.*)\} from '(.*)'$/gm, "const {$1} = modules['$2']")
    .replace(/^import (\w+) from '(.*)'$/gm, "const {default: $1} = modules['$2']")
  const AsyncFunction = Object.getPrototypeOf(async () => {
    await Promise.resolve()
  }) as {
    readonly constructor: new (...code: readonly string[]) => Run
  }
  return new AsyncFunction.constructor('modules', 'draft', 'console', `${body}\nreturn {${names.join()}}`)
}

describe('a program in the README', () => {
  it('shows the library, what a reader needs, and the plugins', () => {
    expect(programs.length).toBe(3)
  })

  it.each(programs)('runs: %s', async program => {
    const lines: string[] = []
    const given = await runnable(program)(modules, draft, {log: line => lines.push(line)})
    expect(Object.keys(given).length).toBeGreaterThan(1)
    expect(Object.values(given)).not.toContain(undefined)
    if (program.includes('console.log'))
      expect(lines).toContain(
        draft
          .replace('Please change', 'Could you please change')
          .replace('to increase my sales!!!', 'to improve the customer experience?'),
      )
  })
})
