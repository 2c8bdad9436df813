import {applyEdits, createLinter, expand, identity, isCompiled, messageOf, type Context} from '@tactlint/core'
import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {contractions} from './contractions.js'
import {english} from './index.js'
import {openParser} from './parse.js'
import {toneOf} from './testing/tone-of.js'

const linter = createLinter({packs: [english], read: () => Promise.reject(new Error('none'))})

/** What is found, with the words that it is found in, however their apostrophes are written. */
async function findingsIn(text: string, context: Context) {
  const {findings} = await linter.lint(messageOf(identity(text), {language: 'en', ...context}))
  return findings.map(
    ({ruleId, range}) => `${ruleId}: ${text.slice(range.start, range.end).replace(/['’ʼ´]/g, '')}`,
  )
}

const contraction = new RegExp(
  String.raw`(?<![\p{L}\p{N}'’])(?:${[...contractions.values()].join('|').replaceAll("'", "['’]")})(?![\p{L}\p{N}'’])`,
  'giu',
)

const has = (text: string): boolean => text.search(contraction) >= 0

/** What the rules look for with a contraction in it. */
const phrases = english.rules
  .flatMap(({lexicons}) => lexicons)
  .flatMap(lexicon => (isCompiled(lexicon) ? [] : lexicon.phrases))
  .filter(phrase => phrase.includes("'"))
const examples = english.rules.flatMap(({examples}) =>
  examples.flatMap(({bad = '', good = '', allowed = '', context = {}}) =>
    [bad, good, allowed].map(text => ({text, context})),
  ),
)
/** Messages with a contraction: the pack's examples, and sentences made of its phrases. */
const messages = fc.oneof(
  fc.constantFrom(...examples.filter(({text}) => has(text))),
  fc
    .tuple(fc.constantFrom(...phrases), fc.nat())
    .map(([phrase, number]) => {
      const all = expand(phrase)
      return all[number % all.length] ?? ''
    })
    .filter(has)
    .map(phrase => ({
      text: `Hello, ${phrase}. The box came on 3 March.`,
      context: {audience: 'support', stage: 'first'} as const,
    })),
)

describe('contractions', () => {
  it('are read alike with any apostrophe and with none', async () => {
    await fc.assert(
      fc.asyncProperty(messages, fc.constantFrom('', '’', 'ʼ', '´'), async ({text, context}, apostrophe) => {
        const plain = text.replace(contraction, word => word.replace('’', "'"))
        const written = text.replace(contraction, word => word.replace(/['’]/, apostrophe))
        expect(await findingsIn(written, context)).toEqual(await findingsIn(plain, context))
      }),
      {numRuns: 200},
    )
  })

  it('keep their letters and places', async () => {
    const parse = await openParser()
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.constantFrom(...contractions.keys(), 'Dont', 'IM', 'the', '. ')),
        words => {
          const text = words.join(' ')
          const letters = parse(text, 0, [])
            .children.flatMap(child => ('children' in child ? child.children : [child]))
            .map(leaf => text.slice(leaf.position?.start.offset, leaf.position?.end.offset))
          expect(letters.join('')).toBe(text)
          return Promise.resolve()
        },
      ),
    )
  })
})

describe('without an apostrophe', () => {
  it.each([
    ['you obviously dont care', ['blame-language']],
    ['Im absolutely furious.', ['emotional-language']],
    ['I WONT HESITATE to call my lawyer', ['legal-threat']],
    ['im not angry, i just need the invoice.', []],
    ['My wife isnt furious.', []],
    ['Well, its lid was wet and we were out. Let me know if the box lets water in.', []],
  ])('%s', async (text, expected) => {
    expect(await toneOf(text, 'support')).toEqual(expected)
  })

  it('an order not to do something is asked as such', async () => {
    const text = 'dont close the case.'
    const verdict = await linter.lint(messageOf(identity(text), {language: 'en', audience: 'support'}))
    const rewrites = verdict.findings.flatMap(finding =>
      verdict.resolve(finding).map(({edits = []}) => applyEdits(text, edits)),
    )
    expect(rewrites).toContain('Please do not close the case.')
  })
})

describe('words written in haste', () => {
  it.each([
    ['Do u even read my messages?', 'passive-aggressive-phrase'],
    ['ur support is useless.', 'blame-language'],
    ['U lost my parcel.', 'blame-language'],
  ])('%s: %s', async (text, rule) => {
    const found = await findingsIn(text, {audience: 'support'})
    expect(found.map(finding => finding.split(':')[0])).toContain(rule)
  })

  it('ask as the usual ones do', async () => {
    const text =
      'Hello,\n\nthe lid of order 58-70431 broke on 3 March. Could u please send a new one?\n\nThank u,\nMia'
    expect(await findingsIn(text, {audience: 'support', stage: 'first'})).toEqual([])
  })
})
