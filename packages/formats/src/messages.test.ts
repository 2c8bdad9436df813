import {existsSync, readFileSync} from 'node:fs'
import {describe, expect, test} from 'vitest'
import {markdown} from './markdown/index.js'
import {text} from './text.js'

/** Labelled messages; they are kept beside the repository, and not everybody has them. */
const folder = new URL('../../../../shared/messages/', import.meta.url)

interface Labelled {
  readonly id: string
  readonly format: string
  readonly text: string
  readonly labels: readonly {readonly quote?: string}[]
}

const read = (language: string): readonly Labelled[] =>
  readFileSync(new URL(`messages-${language}.jsonl`, folder), 'utf8')
    .split('\n')
    .filter(line => line !== '')
    .map(line => JSON.parse(line) as Labelled)

describe.skipIf(!existsSync(folder)).each(['en', 'da', 'ja'])('the labelled messages in %s', language => {
  test('are read with every quote at its place', () => {
    const messages = read(language)
    expect(messages).toHaveLength(80)
    const formats = new Set<string>()
    for (const {id, format, text: source, labels} of messages) {
      formats.add(format)
      const [message, ...others] = (format === 'markdown' ? markdown : text).read(source)
      expect(others, id).toEqual([])
      const prose = message?.prose
      if (format === 'text') expect(prose?.text, id).toBe(source)
      for (const {quote} of labels) {
        if (quote === undefined) continue
        const start = prose?.text.indexOf(quote) ?? -1
        expect(start, `${id}: ${quote}`).toBeGreaterThanOrEqual(0)
        const parts = prose?.toSource({start, end: start + quote.length}) ?? []
        expect(parts.map(part => source.slice(part.start, part.end)).join(''), id).toBe(quote)
      }
    }
    expect(formats).toEqual(new Set(['text', 'markdown']))
  })
})
