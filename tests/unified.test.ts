import fc from 'fast-check'
import type {Nodes, Root} from 'nlcst'
import {toString} from 'nlcst-to-string'
import {retext} from 'retext'
import retextEnglish from 'retext-english'
import retextStringify from 'retext-stringify'
import {lint} from 'tactlint'
import {tactlint, tactlintLint, tactlintParse} from 'tactlint/unified'
import {unified} from 'unified'
import {VFile} from 'vfile'
import {reporter} from 'vfile-reporter'
import {describe, expect, it} from 'vitest'

const text =
  'Hello Seller Support,\n\nOrder no. 112-4738291-5047863 is late. Please change the title of B00X4WHP5E to increase my sales. Thank you.\n\nKind regards,\nMia\n'

const process = (text: string, options: object = {}) =>
  unified().use(tactlintParse, options).use(tactlintLint).use(retextStringify).process(text)

async function treeOf(text: string, options: object = {}): Promise<Nodes> {
  const processor = unified().use(tactlintParse, options)
  const file = new VFile(text)
  return processor.run(processor.parse(file) as Root, file)
}

/** A line for each node: place, type and, of a leaf, its text. */
function drawn(node: Nodes): readonly string[] {
  const {start, end} = node.position ?? {}
  const place = `${start?.line}:${start?.column}–${end?.line}:${end?.column} at ${start?.offset}`
  return 'children' in node
    ? [`${place} ${node.type}`, ...node.children.flatMap(drawn).map(line => `  ${line}`)]
    : [`${place} ${node.type} ${JSON.stringify(node.value)}`]
}

describe('unified plugins', () => {
  it('parse with the packs and give the findings as messages of the file', async () => {
    const file = await unified().use(tactlintParse).use(tactlintLint).use(retextStringify).process(text)
    const {findings, describe} = await lint(text)
    expect(findings.length).toBeGreaterThan(0)
    expect(file.messages.map(({ruleId, source, reason, place}) => ({ruleId, source, reason, place}))).toEqual(
      findings.map(finding => ({
        ruleId: finding.ruleId,
        source: 'tactlint',
        reason: describe(finding).what,
        place: {
          start: expect.objectContaining({line: 3, offset: finding.range.start}) as unknown,
          end: expect.objectContaining({line: 3, offset: finding.range.end}) as unknown,
        },
      })),
    )
    expect(String(file)).toBe(text)
  })

  it('give the same findings in an existing retext pipeline', async () => {
    const own = await unified().use(tactlintParse).use(tactlintLint).use(retextStringify).process(text)
    const existing = await retext().use(retextEnglish).use(tactlint).process(text)
    expect(existing.messages.map(String)).toEqual(own.messages.map(String))
  })

  it('are reported by vfile-reporter', async () => {
    const file = new VFile({path: 'mail.txt', value: text})
    await retext().use(tactlint).process(file)
    expect(reporter(file)).toMatch(/mail\.txt\n3:\d+-3:\d+\s+warning .*seller-centric-framing\s+tactlint/)
    expect(file.messages[0]?.expected?.[0]).toMatch(/customer/)
  })

  it('follow the directives of the message, or not', async () => {
    const directed = `---\ntactlint: {disable: seller-centric-framing}\n---\n${text}`
    const rules = async (options: object) =>
      (
        await unified().use(tactlintParse, options).use(tactlintLint).use(retextStringify).process(directed)
      ).messages.map(({ruleId}) => ruleId)
    expect(await rules({})).toEqual([])
    expect(await rules({inlineConfig: false})).toEqual(['seller-centric-framing'])
    expect(await rules({inlineConfig: false, rules: {'seller-centric-framing': 'off'}})).toEqual([])
    expect(await rules({reportUnusedDirectives: true, rules: {'seller-centric-framing': 'off'}})).toEqual([
      'unused-directive',
    ])
  })

  it.each([[''], [' \r\n'], ['---\naudience: support\n---\n']])(
    'take a file that holds no message: %j',
    async text => {
      const file = await process(text)
      expect(String(file)).toBe(text)
      expect(file.messages).toEqual([])
    },
  )

  it('give back front matter, line endings and markup as they were', async () => {
    const written = `---\naudience: support\n---\n\n${text}`.replaceAll('\n', '\r\n')
    expect(String(await process(written))).toBe(written)
    const marked = `${text}\n- *Please* see \\[this\\] &amp; [that](https://example.com/a).\n\n<!-- a note -->\n`
    expect(String(await process(marked, {format: 'markdown'}))).toBe(marked)
  })

  it('give back any file', async () => {
    const part = fc.constantFrom(
      ...[
        '---\n',
        'audience: support\n',
        'Order no. 5',
        ' is ',
        '\r\n',
        '\n\n',
        '\r',
        '> ',
        '*late*',
        '&amp;',
      ],
      ...['a\u030a', '`x`', '{{name}}', '😡', '\t', '。', 'Hello.', '[a](b)', '<!-- -->'],
    )
    const source = fc.array(part, {maxLength: 12}).map(parts => `Hello Anna, ${parts.join('')}`)
    await fc.assert(
      fc.asyncProperty(source, fc.constantFrom('text', 'markdown'), async (source, format) => {
        expect(toString(await treeOf(source, {format}))).toBe(source)
      }),
      {numRuns: 40},
    )
  })

  it('place the nodes of the tree in the file', async () => {
    const file = '---\naudience: support\n---\nHi Anna,\r\nit is **la**te.\r\n'
    const tree = await treeOf(file, {language: 'en', format: 'markdown'})
    expect(`\n${drawn(tree).join('\n')}\n`).toMatchInlineSnapshot(`
      "
      1:1–6:1 at 0 RootNode
        1:1–4:1 at 0 SourceNode "---\\naudience: support\\n---\\n"
        4:1–5:16 at 26 ParagraphNode
          4:1–4:9 at 26 SentenceNode
            4:1–4:3 at 26 WordNode
              4:1–4:3 at 26 TextNode "Hi"
            4:3–4:4 at 28 WhiteSpaceNode " "
            4:4–4:8 at 29 WordNode
              4:4–4:8 at 29 TextNode "Anna"
            4:8–4:9 at 33 PunctuationNode ","
          4:9–5:1 at 34 WhiteSpaceNode "\\r\\n"
          5:1–5:16 at 36 SentenceNode
            5:1–5:3 at 36 WordNode
              5:1–5:3 at 36 TextNode "it"
            5:3–5:4 at 38 WhiteSpaceNode " "
            5:4–5:6 at 39 WordNode
              5:4–5:6 at 39 TextNode "is"
            5:6–5:7 at 41 WhiteSpaceNode " "
            5:7–5:9 at 42 SourceNode "**"
            5:9–5:15 at 44 WordNode
              5:9–5:11 at 44 TextNode "la"
              5:11–5:13 at 46 SourceNode "**"
              5:13–5:15 at 48 TextNode "te"
            5:15–5:16 at 50 PunctuationNode "."
        5:16–6:1 at 51 WhiteSpaceNode "\\r\\n"
      "
    `)
  })

  it('say what is missing when the parser is', async () => {
    await expect(retext().use(tactlintLint).process(text)).rejects.toThrow('use the plugin `tactlint`')
  })
})
