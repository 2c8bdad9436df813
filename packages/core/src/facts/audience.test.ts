import {describe, expect, it} from 'vitest'
import {createLinter} from '../lint/linter.js'
import {messageOf, type Context} from '../message/message.js'
import type {Pack} from '../packs/pack.js'
import {identity} from '../projection/projection.js'
import {lexicon, toyPack} from '../testing/toy-pack.js'
import {audienceShownBy, type AudienceSign} from './audience.js'
import {interpreter, lexiconsOf, type SpeechLexicons} from './interpreter.js'

const none = lexicon()
const speech: SpeechLexicons = {
  greeting: lexicon(['dear', 'hello']),
  closing: lexicon(['regards']),
  thanks: none,
  request: lexicon(['could you']),
  complaint: lexicon(['lost']),
  topics: {shipment: none, listing: none, order: none, refund: none},
  audience: {
    support: lexicon(['my parcel', 'our parcel']),
    customer: lexicon(['your parcel', 'rest assured']),
  },
  audienceHints: {support: lexicon(['trace it', 'find it']), customer: lexicon(['we checked', 'track it'])},
  desks: lexicon(['customer service']),
  stage: {'follow-up': lexicon(['wrote before'])},
  contact: lexicon(['replied', 'called']),
  reporting: lexicon(['the customer says']),
}

const toy = toyPack({language: 'la', letters: 'a-z'})
const pack: Pack = {
  ...toy,
  lexicons: lexiconsOf(speech),
  open: async read => ({...(await toy.open(read)), interpret: interpreter(speech)}),
}

async function factsOf(text: string, context: Context = {}) {
  const linter = createLinter({packs: [pack], read: () => Promise.reject(new Error('none'))})
  const {facts} = await linter.lint(messageOf(identity(text), context))
  if (!facts) throw new Error('Facts are expected.')
  return facts
}
const audienceOf = async (text: string) => (await factsOf(text)).audience?.value

/** A message with greeting and end. */
const letter = (body: string) => `hello\n${body}\nregards\nmia`

describe('who reads', () => {
  it.each([
    ['one plain sign in a message', letter('my parcel'), 'support'],
    ['one plain sign in a message', letter('your parcel'), 'customer'],
    ['one plain sign in a line of anything', 'my parcel', undefined],
    ['a plain sign, and something wrong', 'my parcel is lost', 'support'],
    ['a reply that a help desk will greet and sign', 'your parcel', 'customer'],
    ['one hint', letter('trace it'), undefined],
    ['two hints, and nothing against them', letter('trace it and find it'), 'support'],
    ['two hints in a line of anything', 'trace it and find it', undefined],
    ['two hints of an answer', letter('we checked\ntrack it'), undefined],
    ['two hints, and one against them', letter('trace it and find it\nwe checked'), undefined],
    ['two hints, and a problem', letter('trace it and find it\nit is lost'), 'support'],
    ['a shipment to the marketplace, which only a seller has', 'it is here FBA15DJ9S3J5', 'support'],
    ['a shipment that an answer names', letter('your parcel FBA15DJ9S3J5'), 'customer'],
    ['signs for both', letter('my parcel\nyour parcel'), undefined],
    ['more signs for one', letter('my parcel\nour parcel\ntrace it\nwe checked'), 'support'],
    ['twice as many are needed', letter('my parcel\ntrace it\nyour parcel'), undefined],
    [
      'the same again says little more',
      letter('my parcel my parcel my parcel\nyour parcel rest assured'),
      undefined,
    ],
    ['nothing', letter('it is here'), undefined],
  ])('%s: %j', async (_, text, audience) => {
    expect(await audienceOf(text)).toBe(audience)
  })

  it.each([
    ['a desk that is greeted reads', 'dear customer service\nit is here\nregards\nmia', 'support'],
    ['a desk that signs writes', 'dear ann\nit is here\nregards\ncustomer service', 'customer'],
    ['a desk that is told of does neither', letter('ask the customer service of the shop now'), undefined],
  ])('%s: %j', async (_, text, audience) => {
    expect(await audienceOf(text)).toBe(audience)
  })

  it('is not told by the words of others', async () => {
    expect(await audienceOf(letter('the customer says my parcel is here'))).toBeUndefined()
    expect(await audienceOf(letter('she wrote “my parcel is here” and nothing else'))).toBeUndefined()
  })

  it('is a customer where a template has a name to fill in behind the greeting', async () => {
    expect(await audienceOf('hello {{first_name}}\nit is here\nregards\nmia')).toBe('customer')
    expect(await audienceOf(letter('it is here {{first_name}}'))).toBeUndefined()
  })

  it('is what the context says, whatever the words say; the signs are told all the same', async () => {
    const {audience, audienceSigns} = await factsOf(letter('my parcel'), {audience: 'customer'})
    expect(audience).toEqual({value: 'customer', from: 'given'})
    expect(audienceSigns.map(({audience, weight}) => [audience, weight])).toEqual([['support', 2]])
  })

  it('is shown at the sign that weighs most', () => {
    const sign = (start: number, weight: number): AudienceSign => ({
      start,
      end: start + 1,
      audience: 'support',
      weight,
    })
    expect(audienceShownBy([sign(0, 1), sign(5, 2)])?.at).toEqual({start: 5, end: 6})
    expect(audienceShownBy([])).toBeUndefined()
  })
})

describe('a message to a desk that speaks of no contact', () => {
  it.each([
    ['my parcel is lost', 'first'],
    ['my parcel is lost\ni called', undefined],
    ['my parcel is lost\ni wrote before', 'follow-up'],
    ['your parcel is here', undefined],
    ['it is here', undefined],
  ])('%j: %s', async (body, stage) => {
    expect((await factsOf(letter(body))).stage?.value).toBe(stage)
  })
})
