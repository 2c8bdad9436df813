import {readFile} from 'node:fs/promises'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {commandIn} from '../testing/command-in.js'

const written = (folder: string, name: string): Promise<string> => readFile(join(folder, name), 'utf8')

describe('tactlint init --yes', () => {
  const {run, path} = commandIn({'mail.txt': 'Hello Anna,\n\nIt is here.\n\nKind regards,\nMia\n'})

  it('writes a configuration that lints, once', async () => {
    expect(await run(['init', '--yes'])).toEqual({
      exitCode: 0,
      out: 'tactlint.config.json is written. Lint with it: npx tactlint .\n',
      err: '',
    })
    expect(JSON.parse(await written(path(), 'tactlint.config.json'))).toEqual({
      $schema: './node_modules/tactlint/dist/config.schema.json',
      extends: ['recommended'],
    })
    expect((await run(['.'])).exitCode).toBe(0)
    expect(await run(['init', '--yes'])).toEqual({
      exitCode: 2,
      out: '',
      err: 'tactlint: tactlint.config.json is there already. Change it, or remove it first.\n',
    })
  })

  it.each([
    [['init', '--help'], 'tactlint init [--yes]\n'],
    [['init', '--yes', '-h'], 'tactlint init [--yes]\n'],
    [['init', '--pack', '--help'], 'tactlint init [--yes]\n'],
    [['test-pack', '--help'], 'tactlint test-pack <npm name or path>\n'],
  ])('%j tells what it does, and does nothing', async (argv, start) => {
    const {exitCode, out, err} = await run(argv)
    expect(out.slice(0, start.length)).toBe(start)
    expect(Math.max(...out.split('\n').map(line => line.length))).toBeLessThanOrEqual(80)
    expect({exitCode, err}).toEqual({exitCode: 0, err: ''})
  })

  it('knows no other options', async () => {
    expect((await run(['init', '--yse'])).err).toBe(
      'tactlint: tactlint init takes --yes, not --yse. Did you mean --yes? See tactlint init --help.\n',
    )
  })
})

describe('tactlint init', () => {
  const {run, path} = commandIn({})

  it('asks, by number or word, again where the answer is none', async () => {
    const {exitCode, out} = await run(['init'], '3\nperhaps\nyes\nyaml\n')
    expect(out).toBe(`Who reads your messages?
  1 it differs
  2 support desks
  3 customers
[1] Does your help desk put a greeting and a signature around them?
  1 no
  2 yes
[1] Does your help desk put a greeting and a signature around them?
  1 no
  2 yes
[1] In which format do you want the configuration?
  1 json
  2 yaml
  3 ts
[1] tactlint.config.yaml is written. Lint with it: npx tactlint .
`)
    expect(await written(path(), 'tactlint.config.yaml')).toBe(
      '# yaml-language-server: $schema=./node_modules/tactlint/dist/config.schema.json\nextends: [to-customer]\ncontext:\n  extent: fragment\n',
    )
    expect(exitCode).toBe(0)
  })
})

describe('tactlint init where nothing can be written', () => {
  const {run, path} = commandIn({file: ''})

  it.each([
    [['init', '--yes'], 'tactlint.config.json can’t be written: '],
    [['init', '--pack', 'nl'], 'tactlint-pack-nl can’t be written: '],
  ])('%j says so', async (argv, message) => {
    const {exitCode, err} = await run(argv, '', join(path(), 'file'))
    expect(err).toContain(`tactlint: ${message}`)
    expect(err).not.toContain('\n    at ')
    expect(exitCode).toBe(2)
  })
})

describe('tactlint init in code', () => {
  const {run, path} = commandIn({})

  it('writes nothing when nobody answers', async () => {
    const {exitCode, err} = await run(['init'], '2\n')
    expect(err).toBe('tactlint: Nobody answered, so nothing is written. tactlint init --yes asks nothing.\n')
    expect(exitCode).toBe(2)
    await expect(written(path(), 'tactlint.config.json')).rejects.toThrow('ENOENT')
  })

  it('types the configuration', async () => {
    await run(['init'], '2\n\nts\n')
    expect(await written(path(), 'tactlint.config.ts')).toBe(
      'import {defineConfig} from \'tactlint\'\n\nexport default defineConfig({\n  "extends": [\n    "to-support"\n  ]\n})\n',
    )
  })
})
