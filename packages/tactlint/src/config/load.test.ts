import {mkdtemp, rm, utimes, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterEach, beforeEach, describe, expect, it} from 'vitest'
import {findConfig} from './find.js'
import {loadConfig} from './load.js'

let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tactlint-'))
})
afterEach(() => rm(folder, {recursive: true}))

it.each([
  ['tactlint.config.json', '{"name": "macros"}'],
  ['tactlint.config.yaml', 'name: macros'],
])('%s may begin with a byte order mark, as editors of Windows write it', async (file, content) => {
  const path = join(folder, file)
  await writeFile(path, `\uFEFF${content}`)
  expect((await loadConfig(path)).entries).toEqual([{name: 'macros'}])
})

it.each(['ts', 'mts', 'cts', 'js', 'mjs', 'cjs', 'json', 'yaml', 'yml'])(
  'tactlint.config.%s is found and read',
  async ending => {
    const path = join(folder, `tactlint.config.${ending}`)
    const code = /^[cm]?[jt]s$/.test(ending)
    const name = '{"name": "macros"}'
    await writeFile(
      path,
      code
        ? /^[cj]/.test(ending) && ending !== 'mjs'
          ? `module.exports = ${name}`
          : `export default ${name}`
        : name,
    )
    expect(findConfig(folder)).toBe(path)
    expect((await loadConfig(path)).entries).toEqual([{name: 'macros'}])
  },
)

describe('a configuration in code', () => {
  const modules = {
    'tactlint.config.mjs': (name: string) => `export default {name: '${name}'}\n`,
    'tactlint.config.ts': (name: string) => `export default {name: '${name}' as const}\n`,
    // Without a package.json, Node takes it for CommonJS.
    'tactlint.config.js': (name: string) => `module.exports = {name: '${name}'}\n`,
  }

  it.each(Object.entries(modules))(
    'is run anew when it was written since, and stays: %s',
    async (file, code) => {
      const path = join(folder, file)
      const nameNow = async () => (await loadConfig(path)).entries[0]?.name
      for (const [day, name] of ['first', 'second', 'third'].entries()) {
        await writeFile(path, code(name))
        await utimes(path, day, day)
        expect([await nameNow(), await nameNow(), await nameNow()]).toEqual([name, name, name])
      }
    },
  )
})
