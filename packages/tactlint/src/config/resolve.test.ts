import {win32} from 'node:path'
import {describe, expect, it} from 'vitest'
import type {ConfigEntry} from './entry.js'
import {configFor, isInside, nameIn} from './resolve.js'

const off = {rules: {'shouting-caps': 'off'}} as const
const isOff = (file: string, entry: object) =>
  configFor([{...off, ...entry}], nameIn('/repo', file)).rules['shouting-caps'] === 'off'

describe('which entries are for a file', () => {
  it('tells by globs relative to the configuration', () => {
    expect(isOff('/repo/a/b.md', {})).toBe(true)
    expect(isOff('/repo/a/b.md', {files: ['**/*.md']})).toBe(true)
    expect(isOff('/repo/a/b.md', {files: ['*.md']})).toBe(false)
    expect(isOff('/repo/a/b.md', {files: ['a/'], ignores: ['**/b.md']})).toBe(false)
    expect(isOff('/repo/.github/b.md', {files: ['**/*.md']})).toBe(true)
  })

  it('knows drive letters and backslashes', () => {
    const rulesFor = (files: string, file: string) =>
      configFor([{...off, files: [files]}], nameIn('C:\\repo', file, win32)).rules
    expect(rulesFor('vorlagen/**/*.md', 'C:\\repo\\vorlagen\\da\\svar.md')).toEqual(off.rules)
    expect(rulesFor('vorlagen/**/*.md', 'c:\\repo\\vorlagen\\svar.md')).toEqual(off.rules)
    expect(rulesFor('**/*.md', 'D:\\other\\a.md')).toEqual(off.rules)
    expect(rulesFor('vorlagen/**', 'D:\\repo\\vorlagen\\a.md')).toEqual({})
  })

  it.each([
    ['C:\\repo', 'C:\\repo\\a\\b.md', 'a/b.md', true],
    ['C:\\repo', 'c:\\Repo\\b.md', 'b.md', true],
    ['C:\\repo', 'C:\\other\\b.md', '../other/b.md', false],
    ['C:\\repo', 'D:\\b.md', 'D:/b.md', false],
    ['\\\\server\\mails', '\\\\server\\mails\\..x\\b.md', '..x/b.md', true],
    ['C:\\repo', 'C:\\repo', '', false],
  ])('names %s %s', (folder, file, name, inside) => {
    expect(nameIn(folder, file, win32)).toBe(name)
    expect(isInside(name)).toBe(inside)
  })

  it('merges: what is extended first, later entries last', () => {
    const entries = [
      {extends: ['to-support', {rules: {'shouting-caps': 'error'}}], rules: {'wall-of-text': 'off'}},
      {extends: ['trial'], rules: {'shouting-caps': 'info'}, context: {platform: 'amazon'}},
    ] as const
    expect(configFor(entries, 'a.txt')).toMatchObject({
      presets: ['recommended', 'trial'],
      rules: {'shouting-caps': 'info', 'wall-of-text': 'off'},
      context: {audience: 'support', platform: 'amazon'},
    })
  })

  it('honours the globs of what is extended, and of each phrase', () => {
    const entries: readonly ConfigEntry[] = [
      {
        extends: [{files: ['*.md'], rules: {'shouting-caps': 'off'}, names: ['Acme']}],
        phrases: [{avoid: 'ticket', files: ['da/']}, {avoid: 'case'}],
      },
      {names: ['Birds']},
    ]
    expect(configFor(entries, 'a.txt')).toMatchObject({
      rules: {},
      words: {phrases: [{avoid: 'case'}], names: ['Birds']},
    })
    expect(configFor(entries, 'da/a.md').words.phrases).toEqual([{avoid: 'ticket'}, {avoid: 'case'}])
    expect(configFor(entries, 'a.md')).toMatchObject({
      rules: {'shouting-caps': 'off'},
      words: {names: ['Acme', 'Birds']},
    })
  })
})
