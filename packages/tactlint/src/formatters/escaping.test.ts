import {describe, expect, it} from 'vitest'
import {reportFolder, targets} from '../testing/report-folder.js'
import {onOneLine} from './located.js'
import {attributes, html, xml} from './markup.js'
import {slashed, uriOf} from './paths.js'

describe('text in markup', () => {
  it('closes nothing that it did not open', () => {
    expect(html(`<a href='x'>"&amp;]]>`)).toBe('&lt;a href=&#39;x&#39;&gt;&quot;&amp;amp;]]&gt;')
  })

  it('has no characters that XML lacks', () => {
    expect(xml('a\u0000\u001B\uFFFEb😀\tc')).toBe('a\uFFFD\uFFFD\uFFFDb😀\tc')
  })

  it('keeps its line breaks in attributes', () => {
    expect(attributes({message: 'a\r\nb\tc', line: 3})).toBe(' message="a&#13;&#10;b&#9;c" line="3"')
  })
})

describe('names of files', () => {
  const source = (name: string, path: string) => ({name, path, format: 'text', text: ''})

  it('of Windows have slashes in reports', () => {
    expect(slashed('mails\\da\\late.txt', '\\')).toBe('mails/da/late.txt')
    expect(slashed('a\\b.txt', '/')).toBe('a\\b.txt')
    expect(uriOf(source('mails\\a b.txt', 'C:\\work\\mails\\a b.txt'), '\\')).toBe('mails/a%20b.txt')
  })

  it('are addresses in SARIF; outside of the current folder they are whole', () => {
    expect(uriOf(source('50%/[1]#.md', '/work/50%/[1]#.md'), '/')).toBe('50%25/%5B1%5D%23.md')
    expect(uriOf(source('<stdin>', '<stdin>'), '/')).toBe('%3Cstdin%3E')
    expect(uriOf(source('../other/a b.md', '/other/a b.md'), '/')).toBe('file:///other/a%20b.md')
  })
})

it('sentences stand on one line, with spaces where the language has them', () => {
  expect(onOneLine({what: '“a\nb” is wrong.', why: 'It is.', instead: 'Mend it.'})).toBe(
    '“a b” is wrong. It is. Mend it.',
  )
  expect(onOneLine({what: '間違いです。', why: '読めません。'})).toBe('間違いです。読めません。')
})

describe('control characters of a message', () => {
  const title = '\u001B]0;owned\u0007\u001B[2J\u009B2J\u007F'
  const folder = reportFolder({
    'odd\u001B[2J.txt': `Hello Anna,\n\nWe ${title} guarantee it, is it ${title} gone??\r\n\nKind regards,\nMia\n`,
    'said.md': `---\naudience: "\\e[2J"\n---\nHello.\n`,
  })
  const controls = /(?!\n)\p{Cc}/u

  it.each([['stylish'], ['compact'], ['github'], ['markdown']])(
    'do not reach the terminal: %s',
    async format => {
      const {out} = await folder.run(['--format', format, '--suggest', 'odd\u001B[2J.txt'])
      expect(out).toContain('??')
      expect(out.replaceAll('\r\n', '\n')).not.toMatch(controls)
      expect(out).toContain('odd␛[2J.txt')
    },
  )

  it('are shown as pictures of themselves, with the marks below the words', async () => {
    const {out} = await folder.run(['odd\u001B[2J.txt'])
    expect(out).toContain(
      `      We ␛]0;owned␇␛[2J�2J␡ guarantee it, is it ␛]0;owned␇␛[2J�2J␡ gone??\n${' '.repeat(71)}~~\n`,
    )
  })

  it('do not reach it in errors', async () => {
    const {exitCode, err} = await folder.run(['said.md'])
    expect(err).toBe(
      'tactlint: said.md: front matter: `audience` must be support or customer, not “␛[2J” (line 2)\n',
    )
    expect(exitCode).toBe(2)
    const row = JSON.stringify({id: '\u001B[2J', text: 'Send it again.'})
    expect((await folder.run(['--ndjson', '--no-config', '--min-score', 'politeness=99'], row)).err).toMatch(
      /^tactlint: row ␛\[2J: politeness is \d+, and --min-score asks for 99\.\n$/,
    )
  })
})

describe('html', () => {
  const folder = reportFolder()

  it('needs nothing beside it and runs nothing', async () => {
    const {out} = await folder.run(['--format', 'html', ...targets])
    expect(out).not.toMatch(
      /<(?:script|link|img|iframe|object|base)|\s(?:src|on[a-z]+)=|url\(|@import|https?:/i,
    )
    const targetsOf = [...out.matchAll(/href="([^"]*)"/g)].map(([, target = '']) => target)
    expect(targetsOf.length).toBe(6)
    for (const target of targetsOf) expect(out).toContain(`id="${target.slice(1)}"`)
  })
})

describe('agent', () => {
  const folder = reportFolder({
    'odd.txt': 'Hello Anna,\n\nWe \u001B[2J\u009B\u2028guarantee it, is it "gone"??\n\nKind regards,\nMia\n',
  })

  it('holds no words of a message but in JSON strings', async () => {
    const {out} = await folder.run(['odd.txt', '--format', 'agent'])
    expect(out).not.toMatch(/(?!\n)[\p{Cc}\u2028]/u)
    const strings = [...out.matchAll(/^(?:words|what|why|instead): (.*)$/gm)].map(([, json = '']) => json)
    expect(strings.length).toBeGreaterThan(4)
    for (const json of strings) expect(typeof JSON.parse(json)).toBe('string')
    expect(out).toContain('what: "“??” repeats the sign."\n')
  })
})

describe('sarif', () => {
  const folder = reportFolder({'odd.md': '<!-- tactlint-disable-nextline -->\nHello Anna, all is well.\n'})

  it('explains findings about directives, which belong to no rule', async () => {
    const {out} = await folder.run(['--format', 'sarif', 'odd.md'])
    const {runs} = JSON.parse(out) as {
      runs: {tool: {driver: {rules: {id: string; help: {text: string}}[]}}}[]
    }
    const rules = runs[0]?.tool.driver.rules ?? []
    expect(rules.map(({id}) => id)).toEqual(['wrong-directive'])
    expect(rules[0]?.help.text).toContain('There is no directive “tactlint-disable-nextline”.')
  })
})
