import {describe, expect, it} from 'vitest'
import {createLinter} from '../lint/linter.js'
import {messageOf, type Context} from '../message/message.js'
import {identity} from '../projection/projection.js'
import {missingDateRule} from '../rules/missing-date.js'
import {lexicon, toyPack} from '../testing/toy-pack.js'

const wording = {what: '“{words}”', why: 'because'}
const pack = toyPack({
  language: 'la',
  letters: 'a-z',
  speech: {complaint: ['late'], request: ['could you'], thanks: ['thanks'], event: ['vanished']},
  times: {known: ['yesterday'], vague: ['recently'], now: ['today']},
  shipment: ['my shipment'],
  topics: {listing: lexicon(['my page']), delivery: lexicon(['my parcel'])},
  rules: [
    missingDateRule({
      wording: {vague: wording, none: wording},
      line: 'When: ⟨when⟩',
      dated: words => (words === 'recently' ? 'on ⟨when⟩' : undefined),
      examples: [],
    }),
  ],
})
const linter = createLinter({
  packs: [pack],
  read: () => Promise.reject(new Error('none')),
})
const toSupport: Context = {audience: 'support', language: 'la'}

/** Wording and words of the finding; undefined when there is none. */
async function found(text: string, context: Context = toSupport) {
  const {findings} = await linter.lint(messageOf(identity(text), context))
  return findings.map(({wording, range}) => `${wording}: ${text.slice(range.start, range.end)}`)[0]
}

describe('a problem whose time matters', () => {
  it.each([
    ['my page vanished\ncould you look', 'none: vanished'],
    ['my page recently vanished', 'vague: recently'],
    // An event has its day, whatever it is about; what is wrong has one where the topic says so.
    ['the tree vanished', 'none: vanished'],
    ['my shipment is late', 'none: my shipment is late'],
    ['my page is late', undefined],
    ['the tree is late', undefined],
    // What is found by its number needs a day where no number tells it.
    ['my parcel is late', 'none: my parcel is late'],
    ['my parcel 58-70431 is late', undefined],
    // The vague words may stand where the case is named.
    ['i got my shipment recently\nit is late', 'vague: recently'],
    ['thanks for the talk recently\nmy page is late', undefined],
    // What is to be done today says nothing of the problem.
    ['my page vanished today', undefined],
    ['my page vanished\ncould you look today', 'none: vanished'],
  ])('%j: %s', async (text, expected) => {
    expect(await found(text)).toBe(expected)
  })

  it('is dated in a reminder that tells the case anew', async () => {
    const retold = 'my page vanished\nit was a fine page\ncould you look'
    expect(await found(retold, {...toSupport, stage: 'follow-up'})).toBe('none: vanished')
  })

  it.each([
    ['a known day', 'my page vanished yesterday', toSupport],
    ['a mark for one', 'my page vanished on {{date}}', {...toSupport, template: false}],
    ['an agent’s message', 'my page vanished', {...toSupport, audience: 'customer'}],
    ['a reminder', 'my page vanished', {...toSupport, stage: 'follow-up'}],
    ['a template', 'my page vanished', {...toSupport, template: true}],
    ['somebody else’s words', 'he wrote “my page vanished”', toSupport],
    ['nobody knows for whom', 'my page vanished', {language: 'la'}],
  ] satisfies readonly [string, string, Context][])('none for %s', async (_, text, context) => {
    expect(await found(text, context)).toBeUndefined()
  })
})
