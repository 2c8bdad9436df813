import {execFile} from 'node:child_process'
import {cp, mkdir, mkdtemp, readFile, rm, writeFile} from 'node:fs/promises'
import {join} from 'node:path'
import {promisify} from 'node:util'
import {compileLexicons, createLinter, identity, isCompiled, messageOf, type Pack} from '@tactlint/core'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {dutch} from '../../examples/pack-nl/src/index.js'

const root = join(import.meta.dirname, '../..')
const example = join(root, 'examples/pack-nl')
const resource = 'tactlint-pack-nl/lexicons.bin'

let folder = ''
let built: Pack
let file: Uint8Array

/** What docs/guides/write-a-language-pack.md tells under “Use it, publish it”, done with a copy of the Dutch pack. */
beforeAll(async () => {
  await mkdir(join(example, 'dist'), {recursive: true})
  folder = await mkdtemp(join(example, 'dist/compiled-'))
  await cp(join(example, 'src'), join(folder, 'src'), {
    recursive: true,
    filter: path => !/\.test\.ts$|__snapshots__/.test(path),
  })
  await cp(join(example, 'package.json'), join(folder, 'package.json'))
  const index = join(folder, 'src/index.ts')
  const code = await readFile(index, 'utf8')
  await writeFile(index, code.replace('  rules,\n', `  rules,\n  compiledLexicons: '${resource}',\n`))
  await writeFile(
    join(folder, 'tsup.config.ts'),
    "export default {entry: ['src/index.ts'], format: 'esm', clean: true}",
  )
  await promisify(execFile)(
    join(root, 'node_modules/.bin/tsx'),
    ['--conditions=@tactlint/source', join(root, 'scripts/build-pack.ts')],
    {cwd: folder},
  )
  built = ((await import(join(folder, 'dist/index.js'))) as {readonly default: Pack}).default
  file = await readFile(join(folder, 'dist/lexicons.bin'))
}, 60_000)
afterAll(() => rm(folder, {recursive: true}))

describe('a pack whose lexicons are compiled', () => {
  it('holds none of their words', async () => {
    expect(built.compiledLexicons).toBe(resource)
    expect(built.lexicons.length).toBe(dutch.lexicons.length)
    expect(built.lexicons.every(isCompiled)).toBe(true)
    const code = await readFile(join(folder, 'dist/index.js'), 'utf8')
    expect(code).not.toContain('verkoopcijfers')
  })

  it('finds what it finds as it is written', async () => {
    const presets = ['recommended', 'trial'] as const
    const asked: string[] = []
    const compiled = createLinter({
      packs: [built],
      presets,
      read: (_, name) => {
        asked.push(name)
        return Promise.resolve(file)
      },
    })
    const written = createLinter({packs: [dutch], presets, read: () => Promise.reject(new Error('none'))})
    let found = 0
    for (const {bad, good, allowed, context} of dutch.rules.flatMap(({examples}) => examples))
      for (const text of [bad, good, allowed]) {
        if (text === undefined) continue
        const message = messageOf(identity(text), {language: 'nl', ...context})
        const {findings} = await written.lint(message)
        expect((await compiled.lint(message)).findings, text).toEqual(findings)
        found += findings.length
      }
    expect(found).toBeGreaterThan(20)
    expect(asked).toEqual([resource])
  })

  it('says so where its file is another one’s', async () => {
    const {file: other} = compileLexicons({...dutch, lexicons: []})
    const linter = createLinter({packs: [built], read: () => Promise.resolve(other)})
    await expect(
      linter.lint(messageOf(identity('Waar is mijn bestelling?'), {language: 'nl'})),
    ).rejects.toThrow(`The words of “nl” are in ${resource}, which belongs to another version of the pack.`)
  })
})
