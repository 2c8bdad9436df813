import {describe, expect, test, vi} from 'vitest'
import {formatOf, readers} from './index.js'

describe('readers', () => {
  test.each(readers.map(reader => [reader.format, reader] as const))(
    '%s is what it says',
    async (format, lazy) => {
      const reader = await lazy.load()
      expect(reader.format).toBe(format)
      expect(reader.extensions).toEqual(lazy.extensions)
      expect(reader.read('Hej Anna')[0]?.prose.text).toBe('Hej Anna')
    },
  )

  test.each([
    ['reply.txt', 'text'],
    ['reply.text', 'text'],
    ['da/Reply.DA.MD', 'markdown'],
    ['C:\\replies\\late.markdown', 'markdown'],
    ['reply', undefined],
    ['md', undefined],
    ['reply.md.bak', undefined],
  ])('%s is %s', (name, format) => {
    expect(formatOf(name)).toBe(format)
  })

  test('plain text does not load what Markdown needs', async () => {
    vi.resetModules()
    vi.doMock('micromark', () => {
      throw new Error('micromark is loaded')
    })
    const fresh = await import('./index.js')
    const load = (format: string) => fresh.readers.find(reader => reader.format === format)?.load()
    await expect(load('text')).resolves.toHaveProperty('format', 'text')
    await expect(load('markdown')).rejects.toThrow()
    vi.doUnmock('micromark')
  })

  test.each([
    ['text', undefined],
    ['markdown', '\\---\na: b\n\\---\n'],
  ])('%s without front matter does not load what front matter needs', async (format, written) => {
    vi.resetModules()
    vi.doMock('yaml', () => {
      throw new Error('yaml is loaded')
    })
    const fresh = await import('./index.js')
    const lazy = fresh.readers.find(reader => reader.format === format)
    const source = 'Hej Anna'
    const [message] = (await lazy?.load(source))?.read(source) ?? []
    expect(message?.prose.text).toBe(source)
    // Front matter that was not there is escaped or refused, as it is when YAML is loaded.
    const edits = message?.prose.toSourceEdit({start: 0, end: 0, text: '---\na: b\n---\n'})
    expect(edits?.[0]?.text).toBe(written)
    await expect(lazy?.load('\uFEFF---\naudience: support\n---\nHej')).rejects.toThrow()
    await expect(lazy?.load()).rejects.toThrow()
    vi.doUnmock('yaml')
  })
})
