import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {createLinter} from '../lint/linter.js'
import {messageOf} from '../message/message.js'
import {identity} from '../projection/projection.js'
import {applyEdits} from '../ranges/apply-edits.js'
import {lexicon, toyPack} from '../testing/toy-pack.js'
import {buriedRequestRule} from './buried-request.js'
import {preferListRule} from './prefer-list.js'
import {problemReportStructureRule, reportParts} from './problem-report-structure.js'
import type {Wording} from './rule.js'

const wording: Wording = {what: 'what', why: 'why'}
const named = (text: (part: string) => string) =>
  Object.fromEntries(reportParts.map(part => [part, text(part)])) as Record<
    (typeof reportParts)[number],
    string
  >
const pack = toyPack({
  language: 'la',
  letters: 'a-z',
  speech: {request: ['send'], complaint: ['broken']},
  rules: [
    preferListRule({
      joiners: ['and'],
      following: {'order-id': 'these orders'},
      replaced: ['orders'],
      lead: ':',
      bullet: '- ',
      wording: {row: wording},
      examples: [],
    }),
    buriedRequestRule({leaning: 'it', wording: {late: wording}, examples: []}),
    problemReportStructureRule({
      tried: lexicon(['tried']),
      names: named(part => part),
      headings: named(part => `${part}:`),
      blanks: named(part => `⟨${part}⟩`),
      bullet: '- ',
      wording: {parts: wording},
      examples: [],
    }),
  ],
})
const linter = createLinter({
  packs: [pack],
  presets: ['trial'],
  read: () => Promise.reject(new Error('none')),
})

/** The text after the first rewrite of a rule; undefined when it finds nothing or offers nothing. */
async function rewritten(ruleId: string, text: string): Promise<string | undefined> {
  const result = await linter.lint(messageOf(identity(text), {audience: 'support', stage: 'first'}))
  const finding = result.findings.find(found => found.ruleId === ruleId)
  const [best] = finding ? result.resolve(finding) : []
  return best?.edits && applyEdits(text, best.edits)
}

const order = fc
  .tuple(fc.integer({min: 1_000_000, max: 9_999_999}), fc.integer({min: 1_000_000, max: 9_999_999}))
  .map(([first, second]) => `112-${first}-${second}`)
const sentence = fc
  .array(fc.constantFrom('lamp', 'door', 'glass', 'tried', 'wet', 'red'), {minLength: 2, maxLength: 5})
  .map(words => `${words.join(' ')}.`)

describe('prefer-list', () => {
  it('puts every number on a line of its own and keeps the other words', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(order, {minLength: 3, maxLength: 6}),
        fc.constantFrom(' are late.', '?', '.', ''),
        async (numbers, tail) => {
          const row = `${numbers.slice(0, -1).join(', ')} and ${numbers.at(-1) ?? ''}`
          const list = await rewritten('prefer-list', `see orders ${row}${tail}\n\nthe lamp is red.`)
          const lead = tail.replace(/\.$/, ':')
          expect(list).toBe(
            `see these orders${lead}\n\n${numbers.map(number => `- ${number}`).join('\n')}\n\nthe lamp is red.`,
          )
        },
      ),
      {numRuns: 40},
    )
  })

  it.each([
    'see orders 112-4738291-5047863 and 112-4738291-5047864.',
    'see orders 112-4738291-5047863\n112-4738291-5047864\n112-4738291-5047865',
    'a 112-4738291-5047863 | 112-4738291-5047864 | 112-4738291-5047865',
    'see 112-4738291-5047863, the red 112-4738291-5047864, the wet 112-4738291-5047865.',
  ])('leaves: %s', async text => {
    expect(await rewritten('prefer-list', text)).toBeUndefined()
  })
})

describe('buried-request', () => {
  it('moves the request to the front and loses nothing', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(sentence, {minLength: 8, maxLength: 12}), async told => {
        const text = [...told, 'send a lamp.'].join('\n')
        expect(await rewritten('buried-request', text)).toBe(['send a lamp.\n', ...told].join('\n'))
      }),
      {numRuns: 40},
    )
  })

  it('offers no sentence that leans on what stands before', async () => {
    const text = `${'the lamp is red.\n'.repeat(8)}send it.`
    expect(await rewritten('buried-request', text)).toBeUndefined()
  })
})

describe('problem-report-structure', () => {
  it('keeps every sentence once and marks what is missing', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(
          sentence.filter(words => !words.includes('tried')),
          {minLength: 3, maxLength: 8},
        ),
        async told => {
          const text = ['it is broken.', ...told].join('\n')
          expect(await rewritten('problem-report-structure', text)).toBe(
            `problem:\nit is broken.\n${told.join('\n')}\n\ndetails:\n⟨details⟩\n\ntimeline:\n⟨timeline⟩\n\ntried:\n⟨tried⟩\n\nwanted:\n⟨wanted⟩`,
          )
        },
      ),
      {numRuns: 40},
    )
  })

  it('fills in what is there', async () => {
    const text = 'it is broken.\nthe lamp is wet.\ntried the door.\norders 112-4738291-5047863.\nred glass.'
    expect(await rewritten('problem-report-structure', text)).toBeUndefined()
    const shorter = 'it is broken.\nthe lamp is wet.\nsend a lamp.\nred glass.'
    expect(await rewritten('problem-report-structure', shorter)).toContain('wanted:\nsend a lamp.')
  })
})
