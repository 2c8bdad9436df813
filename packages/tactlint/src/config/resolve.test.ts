import {win32} from 'node:path'
import {describe, expect, it} from 'vitest'
import {configFor} from './resolve.js'

const off = {rules: {'shouting-caps': 'off'}} as const
const isOff = (file: string, entry: object, folder = '/repo') =>
  configFor([{...off, ...entry}], folder, file).rules['shouting-caps'] === 'off'

describe('which entries are for a file', () => {
  it('tells by globs relative to the configuration', () => {
    expect(isOff('/repo/a/b.md', {})).toBe(true)
    expect(isOff('/repo/a/b.md', {files: ['**/*.md']})).toBe(true)
    expect(isOff('/repo/a/b.md', {files: ['*.md']})).toBe(false)
    expect(isOff('/repo/a/b.md', {files: ['a/'], ignores: ['**/b.md']})).toBe(false)
    expect(isOff('/repo/.github/b.md', {files: ['**/*.md']})).toBe(true)
  })

  it('knows drive letters and backslashes', () => {
    const config = configFor(
      [{...off, files: ['vorlagen/**/*.md']}],
      'C:\\repo',
      'C:\\repo\\vorlagen\\da\\svar.md',
      win32,
    )
    expect(config.rules).toEqual({'shouting-caps': 'off'})
    expect(configFor([{...off, files: ['**/*.md']}], 'C:\\repo', 'D:\\other\\a.md', win32).rules).toEqual({
      'shouting-caps': 'off',
    })
  })

  it('merges: what is extended first, later entries last', () => {
    const entries = [
      {extends: ['to-support', {rules: {'shouting-caps': 'error'}}], rules: {'wall-of-text': 'off'}},
      {extends: ['trial'], rules: {'shouting-caps': 'info'}, context: {platform: 'amazon'}},
    ] as const
    expect(configFor(entries, '/repo', '/repo/a.txt')).toMatchObject({
      presets: ['recommended', 'trial'],
      rules: {'shouting-caps': 'info', 'wall-of-text': 'off'},
      context: {audience: 'support', platform: 'amazon'},
    })
  })
})
