import {readdirSync, readFileSync} from 'node:fs'
import {readFile} from 'node:fs/promises'
import {join, relative} from 'node:path'
import {applyEdits, createTactlint} from 'tactlint'
import {beforeAll, describe, expect, it} from 'vitest'
import {dutch} from '../../examples/pack-nl/src/index.js'
import {commandIn} from '../../packages/tactlint/src/testing/command-in.js'
import {bundled} from './bundled.js'

const root = join(import.meta.dirname, '../..')
const good = readFileSync(join(root, 'examples/pack-nl/messages/good/bestelling-niet-bezorgd.txt'), 'utf8')
const mixed = `Beste klantenservice,

Kunt u nagaan waar bestelling 58-70431 is? Ik heb jouw collega al gesproken. Dit is belachelijk!

Ik hoor graag van u. Alvast bedankt!

Met vriendelijke groet,
Noor Wiersma
`
const danish =
  'Hej\n\nMin ordre 58-70431 er ikke kommet endnu. Kan I se, hvor pakken er? Mange tak.\n\nVenlig hilsen\nMia\n'

describe('a language that tactlint does not bring', () => {
  it('is read once its pack is there', async () => {
    const without = await createTactlint()
    expect((await without.lint(good)).language).not.toBe('nl')

    const tactlint = await createTactlint({packs: [dutch], rules: {'nl/mixed-address': 'error'}})
    expect(await tactlint.lint(good)).toMatchObject({language: 'nl', findings: []})
    expect((await tactlint.lint(danish)).language).toBe('da')
    const {language, findings, resolve} = await tactlint.lint(mixed)
    expect(language).toBe('nl')
    expect(findings.map(({ruleId, severity}) => `${ruleId} ${severity}`)).toEqual([
      'nl/mixed-address error',
      'emotional-language warning',
    ])
    const edits = findings.flatMap(finding => resolve(finding)[0]?.edits ?? [])
    expect(applyEdits(mixed, edits)).toBe(
      mixed.replace('jouw collega', 'uw collega').replace(' Dit is belachelijk!', ''),
    )
  })
})

describe('a pack with a copy of core of its own, named in a configuration', () => {
  const {run, path} = commandIn({
    'tactlint.config.json': JSON.stringify({packs: ['./pack.mjs'], rules: {'nl/mixed-address': 'error'}}),
    'good.txt': good,
    'mixed.txt': mixed,
    'danish.txt': danish,
  })
  beforeAll(() => bundled('examples/pack-nl/src/index.ts', path()))

  it('imports nothing of tactlint’s', async () => {
    const code = await readFile(join(path(), 'pack.mjs'), 'utf8')
    expect(code).toContain('function latinParser(')
    expect(code).not.toMatch(/^import[^;\n]*@tactlint/m)
  })

  it('is linted by the command', async () => {
    const {exitCode, out, err} = await run(['--format', 'json', '.'])
    expect(err).toBe('')
    const found = (
      JSON.parse(out) as {filePath: string; messages: {ruleId: string; severity: number}[]}[]
    ).map(({filePath, messages}) => [
      relative(path(), filePath),
      messages.map(({ruleId, severity}) => `${ruleId} ${severity}`),
    ])
    expect(found).toEqual([
      ['danish.txt', []],
      ['good.txt', []],
      ['mixed.txt', ['nl/mixed-address 2', 'emotional-language 1']],
    ])
    expect(exitCode).toBe(1)
  })

  it('is tested by the command', async () => {
    const {exitCode, out} = await run(['test-pack', './pack.mjs'])
    expect(out).toMatch(/^\d{3} passed, 0 failed\n$/)
    expect(exitCode).toBe(0)
  })

  it('explains its rules', async () => {
    const {out} = await run(['--explain', 'nl/mixed-address'])
    expect(out).toContain('staan door elkaar')
  })
})

describe('what tactlint itself knows of Dutch', () => {
  const code = ['core', 'formats', 'tactlint'].flatMap(name => {
    const folder = join(root, 'packages', name, 'src')
    return readdirSync(folder, {recursive: true, encoding: 'utf8'})
      .filter(file => /(?<!\.test|test-d)\.ts$/.test(file))
      .map(file => join(folder, file))
  })

  it('is nothing', () => {
    expect(code.length).toBeGreaterThan(50)
    const knowing = code.filter(file => {
      const lines = readFileSync(file, 'utf8').split('\n')
      return lines.some(
        line => !/^\s*(?:\/?\*|\/\/)/.test(line) && /(['"`])nl\1|retext-dutch|pack-nl/.test(line),
      )
    })
    expect(knowing.map(file => relative(root, file))).toEqual([])
  })
})
