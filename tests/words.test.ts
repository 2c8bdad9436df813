import {textOf} from '@tactlint/core'
import type {Nodes, Word} from 'nlcst'
import fc from 'fast-check'
import {applyEdits, lint} from 'tactlint'
import {describe, expect, it} from 'vitest'

/** What must be one word of the tree, by the language whose parser meets it. */
const bits = {
  en: [
    '249-1234567-1234567',
    '{{order.id}}',
    '[ORDER ID]',
    '__NAME__',
    'https://example.com/a?b=c_d',
    'B00X4WHP5E',
  ],
  da: [
    '249-1234567-1234567',
    '{{ordre.id}}',
    '[ORDRE-ID]',
    '__NAVN__',
    'https://eksempel.dk/a?b=c',
    'kl. 14.30',
  ],
  ja: [
    '１２３－１２３４５６７－１２３４５６７',
    '{{order.id}}',
    '[ORDER ID]',
    '__NAME__',
    'https://example.com/a',
    'B00X4WHP5E',
  ],
} as const

const frames = {
  en: [
    'The number of the order is ⟦⟧ and it is late. Could you please check it?',
    'We ask about ⟦⟧. Thank you 😀😀 for the help.',
  ],
  da: [
    'Det drejer sig om ⟦⟧, og den er ikke kommet endnu. Kan I se på det?',
    'Vi skriver om ⟦⟧. Mange tak 😀😀 for hjælpen.',
  ],
  ja: [
    '注文番号は⟦⟧です。確認していただけますでしょうか。',
    '😀😀です、⟦⟧の件、届かないのですが。よろしくお願いいたします。',
  ],
} as const

/** The same prose in other clothes. */
const clothes: Readonly<Record<string, {format: string; dress: (prose: string) => string}>> = {
  text: {format: 'text', dress: prose => prose},
  'text with \\r\\n and a byte order mark': {
    format: 'text',
    dress: prose => `\uFEFFHi,\r\n\r\n${prose}\r\n`,
  },
  'a Markdown paragraph': {format: 'markdown', dress: prose => `${prose}\n`},
  'Markdown with escapes and entities before it': {
    format: 'markdown',
    dress: prose => `1 \\* 2 &amp; &#8217; **3**\n\n${prose}`,
  },
  'a Markdown list': {format: 'markdown', dress: prose => `- 😀 one\n- ${prose}\n`},
  'a Markdown table': {format: 'markdown', dress: prose => `| a | b |\n| --- | --- |\n| x | ${prose} |\n`},
}

const cases = Object.entries(clothes).flatMap(([name, {format, dress}]) =>
  (['en', 'da', 'ja'] as const).flatMap(language =>
    bits[language].flatMap(bit =>
      frames[language].map(frame => ({name, language, bit, format, source: dress(frame.replace('⟦⟧', bit))})),
    ),
  ),
)

function wordsIn(node: Nodes): readonly Word[] {
  if (node.type === 'WordNode') return [node]
  return 'children' in node ? node.children.flatMap(child => wordsIn(child)) : []
}

describe('entities are one word, whatever stands around them', () => {
  it.each(cases)('$name, $language: $bit', async ({language, bit, format, source}) => {
    const {verdicts} = await lint(source, {format, language})
    const [verdict] = verdicts
    const prose = verdict?.message.prose
    if (!verdict || !prose) throw new Error('A message is expected.')
    const word = verdict.readings
      .flatMap(({paragraphs}) => paragraphs.flatMap(wordsIn))
      .find(word => textOf(word) === bit)
    expect(word?.data?.entity).toBeDefined()
    const range = {start: word?.position?.start.offset ?? 0, end: word?.position?.end.offset ?? 0}
    expect(prose.text.slice(range.start, range.end)).toBe(bit)
    expect(
      prose
        .toSource(range)
        .map(({start, end}) => source.slice(start, end))
        .join(''),
    ).toBe(bit)
    const edits = prose.toSourceEdit({...range, text: 'NEW'})
    expect(edits).toBeDefined()
    expect(applyEdits(source, edits ?? [])).toBe(source.replace(bit, 'NEW'))
  })

  it.each([
    ['en', 'Order no. 112-4738291-5047863 is late. Thank you.', 'no. 112-4738291-5047863', 2],
    ['da', 'Ordrenr. 112-4738291-5047863 er forsinket. Mange tak.', 'Ordrenr. 112-4738291-5047863', 2],
    ['da', 'Vi mødes kl. 14.30 i morgen. Det er aftalt.', 'kl. 14.30', 2],
    [
      'ja',
      '注文番号１２３－１２３４５６７－１２３４５６７が届きません。確認をお願いします。',
      '１２３－１２３４５６７－１２３４５６７',
      2,
    ],
  ])(
    'with the abbreviation before it, which ends no sentence (%s: %s)',
    async (language, text, word, sentences) => {
      const {verdicts} = await lint(text, {language})
      const readings = verdicts[0]?.readings ?? []
      expect(readings.flatMap(({paragraphs}) => paragraphs.flatMap(wordsIn)).map(textOf)).toContain(word)
      expect(readings.flatMap(reading => reading.sentences)).toHaveLength(sentences)
    },
  )
})

describe('no character is lost by any parser', () => {
  const pieces = fc.constantFrom(
    ...new Set(Object.values(bits).flat()),
    '😀😀です',
    'kl. 14.30',
    'f.eks.',
    'Order no. ',
    'Ordrenr. ',
    '注文番号',
    '、',
    '。',
    '. ',
    '\n',
    '\n\n',
    ' ',
    '—',
    '“',
    '”',
    '「',
    '」',
    'ﾊﾞ',
    'e\u0301',
    '👩‍👩‍👧',
    '\u200B',
    '!',
    '?',
    'word',
    '(',
    ')',
    '&',
    'ab',
    '5',
    '々',
  )
  it.each(['en', 'da', 'ja'])('%s', async language => {
    await fc.assert(
      fc.asyncProperty(fc.array(pieces, {maxLength: 16}), async parts => {
        const text = parts.join('')
        const {verdicts} = await lint(text, {language})
        for (const {message, readings} of verdicts) {
          const paragraphs = readings.flatMap(reading => reading.paragraphs)
          let cursor = 0
          for (const paragraph of [...paragraphs].sort(
            (a, b) => (a.position?.start.offset ?? 0) - (b.position?.start.offset ?? 0),
          )) {
            const {start, end} = {
              start: paragraph.position?.start.offset ?? -1,
              end: paragraph.position?.end.offset ?? -1,
            }
            expect(message.prose.text.slice(cursor, start).trim()).toBe('')
            expect(textOf(paragraph)).toBe(message.prose.text.slice(start, end))
            cursor = end
          }
          expect(message.prose.text.slice(cursor).trim()).toBe('')
        }
      }),
      {numRuns: 200},
    )
  })
})
