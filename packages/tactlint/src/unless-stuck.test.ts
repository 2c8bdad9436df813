import {mkdtemp, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {describe, expect, it, onTestFinished, vi} from 'vitest'
import {loadConfig} from './config/load.js'
import {unlessStuck} from './unless-stuck.js'

describe('code of the user', () => {
  it('gives what it gives, or fails', async () => {
    const before = process.listenerCount('beforeExit')
    expect(await unlessStuck(Promise.resolve(5))).toBe(5)
    await expect(unlessStuck(Promise.reject(new Error('broken')))).rejects.toThrow('broken')
    expect(process.listenerCount('beforeExit')).toBe(before)
  })

  it.each([['mjs'], ['ts']])('that waits for ever in a configuration (%s) is said', async ending => {
    const folder = await mkdtemp(join(tmpdir(), 'tactlint-'))
    onTestFinished(() => rm(folder, {recursive: true}))
    const file = join(folder, `tactlint.config.${ending}`)
    await writeFile(file, 'await new Promise(() => {})\nexport default []\n')
    const before = process.listenerCount('beforeExit')
    const loading = expect(loadConfig(file)).rejects.toThrow(
      `${file}: it can’t be run: it waits (await) for something that never comes.`,
    )
    await vi.waitUntil(() => process.listenerCount('beforeExit') > before, {timeout: 20_000})
    process.emit('beforeExit', 0)
    await loading
  })
})
