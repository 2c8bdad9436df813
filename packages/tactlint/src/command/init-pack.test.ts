import {readdir, readFile} from 'node:fs/promises'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {commandIn} from '../testing/command-in.js'
import {version} from '../version.js'

describe('tactlint init --pack', () => {
  const {run, path} = commandIn({'tactlint-pack-fy/notes.txt': 'mine'})
  const written = (name: string): Promise<string> => readFile(join(path(), name), 'utf8')

  it('writes a pack for the language', async () => {
    const {exitCode, out, err} = await run(['init', '--pack', 'EO'])
    expect(err).toBe('')
    expect(exitCode).toBe(0)
    expect(out).toContain('cd tactlint-pack-eo\n')
    const files = await readdir(join(path(), 'tactlint-pack-eo'))
    expect(files.sort()).toEqual([
      '.gitignore',
      'README.md',
      'messages',
      'package.json',
      'src',
      'tactlint.config.mjs',
      'tsconfig.json',
    ])
    const manifest = JSON.parse(await written('tactlint-pack-eo/package.json')) as Record<string, unknown>
    expect(manifest['name']).toBe('tactlint-pack-eo')
    expect(manifest['dependencies']).toMatchObject({'@tactlint/core': version})
    expect(manifest['devDependencies']).toMatchObject({tactlint: version})
    expect(await written('tactlint-pack-eo/src/index.ts')).toContain("language: 'eo'")
  })

  it('leaves no mark of the template', async () => {
    const all = await readdir(join(path(), 'tactlint-pack-eo'), {recursive: true, withFileTypes: true})
    for (const file of all.filter(file => file.isFile())) {
      const text = await readFile(join(file.parentPath, file.name), 'utf8')
      expect(text).not.toMatch(/(?<!\p{L})xx(?!\p{L})|\{\{version\}\}/u)
    }
  })

  it('keeps regions, with a small folder name', async () => {
    expect((await run(['init', '--pack', 'pt-br'])).exitCode).toBe(0)
    expect(await written('tactlint-pack-pt-br/src/index.ts')).toContain("language: 'pt-BR'")
    expect(await written('tactlint-pack-pt-br/package.json')).toContain('"tactlint-pack-pt-br"')
  })

  it.each([
    [['init', '--pack'], 'tactlint init --pack takes a language tag: tactlint init --pack nl'],
    [['init', '--pack', 'fy', 'nl'], 'tactlint init --pack takes a language tag: tactlint init --pack nl'],
    [['init', '--pack', 'Dutch'], '“Dutch” is no language tag. Tags look like nl or pt-BR.'],
    [['init', '--pack', 'n!'], '“n!” is no language tag. Tags look like nl or pt-BR.'],
    [
      ['init', '--pack', 'fy'],
      'The folder tactlint-pack-fy is there already. Rename it, or remove it first.',
    ],
  ])('%j', async (argv, message) => {
    expect(await run(argv)).toEqual({exitCode: 2, out: '', err: `tactlint: ${message}\n`})
  })
})
