import {symlink, writeFile} from 'node:fs/promises'
import {join} from 'node:path'
import {beforeAll, describe, expect, it} from 'vitest'
import {commandIn} from '../../packages/tactlint/src/testing/command-in.js'
import {bundled} from './bundled.js'

describe('a pack that tactlint init --pack has written', () => {
  const {run, path} = commandIn({'late.txt': 'My order 58-70431 has not arrived.\n\nKind regards,\nMia\n'})
  beforeAll(async () => {
    await run(['init', '--pack', 'eo'])
    const folder = join(path(), 'tactlint-pack-eo')
    await symlink(join(import.meta.dirname, '../../node_modules'), join(folder, 'node_modules'), 'junction')
    await bundled(join(folder, 'src/index.ts'), path())
    await writeFile(join(path(), 'tactlint.config.json'), '{"packs": ["./pack.mjs"]}')
  })

  it('holds what every pack must', async () => {
    const {exitCode, out} = await run(['test-pack', './pack.mjs'])
    expect(out).toMatch(/^\d{2} passed, 0 failed\n$/)
    expect(exitCode).toBe(0)
  })

  it('lints', async () => {
    const {out, err} = await run(['--language', 'eo', '--suggest', 'late.txt'])
    expect(err).toBe('')
    expect(out).toContain('The message starts without a greeting.  missing-greeting')
    expect(out).toContain('1. Hello,')
  })
})
