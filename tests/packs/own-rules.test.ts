import {beforeAll, expect, it} from 'vitest'
import {commandIn} from '../../packages/tactlint/src/testing/command-in.js'
import {bundled} from './bundled.js'

const {run, path} = commandIn({
  'tactlint.config.json': '{"extensions": ["./pack.mjs"], "rules": {"acme/reply-time": "error"}}',
  'reply.md':
    '---\naudience: customer\n---\n\nHello Anna,\n\nWe have sent the blue box and will reply soon.\n\nKind regards,\nBen\n',
})
beforeAll(() => bundled('examples/own-rules/src/index.ts', path()))

it('an extension passes tactlint test-pack', async () => {
  const {exitCode, out} = await run(['test-pack', './pack.mjs'])
  expect(out).toMatch(/^\d+ passed, 0 failed\n$/)
  expect(exitCode).toBe(0)
})

it('an extension named in a configuration is linted with English', async () => {
  const {out} = await run(['--suggest', 'reply.md'])
  expect(out).toMatch(/7:14 +warning +“the blue box” is our own name for it\. +acme\/internal-name/)
  expect(out).toMatch(/7:42 +error +“soon” names no day\. +acme\/reply-time/)
  expect(out).toContain('1. by ⟨day⟩')
})
