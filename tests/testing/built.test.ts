import {mkdir, mkdtemp, rm, utimes, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {afterEach, beforeEach, expect, it} from 'vitest'
import {staleness} from './built.js'

let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tactlint-'))
})
afterEach(() => rm(folder, {recursive: true}))

/** Writes files, each a minute later than the one before. */
async function written(...paths: readonly string[]): Promise<void> {
  for (const [minute, path] of paths.entries()) {
    await mkdir(dirname(join(folder, path)), {recursive: true})
    await writeFile(
      join(folder, path),
      '{"dependencies": {"@tactlint/core": "workspace:*", "yaml": "2.9.1"}}',
    )
    await utimes(join(folder, path), minute * 60, minute * 60)
  }
}
const packages = ['app/package.json', 'core/package.json']

it('is none where the build is newer than all sources; tests are none', async () => {
  await written(...packages, 'core/src/a.ts', 'app/src/a.ts', 'app/dist/a.js', 'app/src/a.test.ts')
  expect(staleness('app', folder)).toBeUndefined()
})

it('names a newer source, of a package that it is built of, too', async () => {
  await written(...packages, 'app/dist/a.js', 'app/src/a.ts')
  expect(staleness('app', folder)).toBe('packages/app/dist is older than packages/app/src/a.ts')
  await written(...packages, 'app/src/a.ts', 'app/dist/a.js', 'core/src/deep/b.ts')
  expect(staleness('app', folder)).toBe('packages/app/dist is older than packages/core/src/deep/b.ts')
})

it('says that nothing was built', async () => {
  await written(...packages, 'app/src/a.ts')
  expect(staleness('app', folder)).toBe('packages/app/dist is not there')
})
