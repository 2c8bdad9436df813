import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'

const root = join(import.meta.dirname, '..')
const folder = join(root, 'docs/guides')

/** `<!-- examples/pack-nl/src/detect.ts -->` and the code below it. */
const quoted = /<!-- (\S+) -->\n\n```\w+\n([\s\S]*?)```/g
const lines = (code: string): readonly string[] =>
  code
    .split('\n')
    .map(line => line.trim())
    .filter(line => line !== '')

const guides = readdirSync(folder).map(name => {
  const text = readFileSync(join(folder, name), 'utf8')
  return {
    name,
    snippets: [...text.matchAll(quoted)].map(([, file = '', code = '']) => ({file, code})),
    links: [...text.matchAll(/\]\((\.[^)#]*)/g)].map(([, target = '']) => target),
  }
})

describe('guides', () => {
  it.each(guides)('$name links to what is there', ({links}) => {
    expect(links.filter(target => !existsSync(join(folder, target)))).toEqual([])
  })

  it.each(guides.flatMap(({name, snippets}) => snippets.map(snippet => ({name, ...snippet}))))(
    '$name quotes $file as it is: $code',
    ({file, code}) => {
      const wanted = lines(code)
      const there = lines(readFileSync(join(root, file), 'utf8'))
      const found = there.some((_, at) => wanted.every((line, index) => there[at + index] === line))
      expect(found, `${file} has not, one after the other:\n${wanted.join('\n')}`).toBe(true)
    },
  )

  it('that show code quote it', () => {
    expect(guides.find(({name}) => name === 'write-a-language-pack.md')?.snippets.length).toBeGreaterThan(5)
  })
})
