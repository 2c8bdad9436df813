import {describe, expect, it} from 'vitest'
import {createLinter} from '../lint/linter.js'
import {messageOf, type Context} from '../message/message.js'
import type {Pack} from '../packs/pack.js'
import type {Lexicon} from '../phrases/lexicon.js'
import {identity} from '../projection/projection.js'
import {lexicon, toyPack} from '../testing/toy-pack.js'
import type {Facts} from './facts.js'
import {interpreter, lexiconsOf, type SpeechLexicons} from './interpreter.js'

const none = lexicon()
const speech: SpeechLexicons = {
  greeting: lexicon(['dear']),
  closing: none,
  thanks: none,
  request: {...none, patterns: [{name: 'can you', steps: [{surface: 'can'}, {gap: 1}, {surface: 'you'}]}]},
  complaint: lexicon(['lost']),
  topics: {shipment: lexicon(['parcel']), listing: none, order: none, refund: none},
  audience: {support: none, customer: none},
  stage: {resolved: lexicon(['works again']), 'follow-up': lexicon(['wrote before'])},
  generalQuestion: lexicon(['how do i']),
  negation: lexicon(['i am not', 'not to']),
  reporting: lexicon(['the customer (says|is)']),
  resuming: lexicon(['(and|but) (i|we)']),
}

function pack(interpret: (lexicons: SpeechLexicons) => ReturnType<typeof interpreter>): Pack {
  const toy = toyPack({language: 'la', letters: 'a-z'})
  return {
    ...toy,
    lexicons: lexiconsOf(speech),
    open: async read => ({...(await toy.open(read)), interpret: interpret(speech)}),
  }
}

async function factsOf(text: string, context: Context = {}, own = pack(interpreter)): Promise<Facts> {
  const linter = createLinter({packs: [own], read: () => Promise.reject(new Error('none'))})
  const {facts} = await linter.lint(messageOf(identity(text), context))
  if (!facts) throw new Error('Facts are expected.')
  return facts
}

describe('words that are not the writer’s own', () => {
  it.each([
    ['i am not angry, you see', 'negated', 'i am not angry'],
    ['the customer is furious', 'reported', ' furious'],
    ['the customer says it is bad, and i agree', 'reported', ' it is bad, '],
    ['the customer says i am not angry', 'reported', ' i am not angry'],
    ['the customer says that the customer is bad', 'reported', ' that the customer is bad'],
    ['they wrote “bad”', 'quoted', '“bad”'],
  ])('%s', async (text, as, words) => {
    const {notTheWriter} = await factsOf(text)
    expect(notTheWriter.map(({start, end, as}) => [as, text.slice(start, end)])).toEqual([[as, words]])
  })

  it('ends a report only where a sign parts it from what the writer goes on with', async () => {
    const text = 'the customer says she and i agree'
    const [{start, end} = {start: 0, end: 0}] = (await factsOf(text)).notTheWriter
    expect(text.slice(start, end)).toBe(' she and i agree')
  })
})

describe('stages', () => {
  it.each([
    ['i wrote before', 'follow-up'],
    ['i wrote before, now it works again', 'resolved'],
    ['it is here', undefined],
  ])('%s', async (text, stage) => {
    expect((await factsOf(text)).stage?.value).toBe(stage)
  })

  it('given is given', async () => {
    expect((await factsOf('it works again', {stage: 'first'})).stage).toEqual({value: 'first', from: 'given'})
  })
})

describe('how far a greeting goes', () => {
  it.each([
    ['dear team', 'dear team'],
    ['dear team, order desk', 'dear team, order desk'],
    ['dear team, my parcel is lost.', 'dear team,'],
    ['dear team and friends of the house', 'dear team and friends of the house'],
    ['dear where is my parcel it was due on monday', 'dear'],
  ])('%s', async (text, words) => {
    const [greeting] = (await factsOf(text)).acts.filter(({act}) => act === 'greeting')
    expect(text.slice(greeting?.start, greeting?.end)).toBe(words)
  })
})

describe('topics', () => {
  it.each([
    ['my parcel', 1],
    ['how do i send a parcel', 0],
    ['how do i get my lost parcel', 1],
  ])('of “%s”', async (text, count) => {
    expect((await factsOf(text)).topics).toHaveLength(count)
  })
})

describe('patterns of a lexicon', () => {
  it('count as its phrases do', async () => {
    const {acts} = await factsOf('can all you see it\ncan you all see it')
    expect(acts.map(({act, start}) => [act, start])).toEqual([
      ['request', 0],
      ['request', 19],
    ])
  })

  it('and phrases give the longest, none within another', async () => {
    const both: Lexicon = {
      ...lexicon(['lost it', 'lost']),
      patterns: [{name: 'lost … twice', steps: [{surface: 'lost'}, {gap: 3}, {surface: 'twice'}]}],
    }
    const toy = toyPack({language: 'la', letters: 'a-z'})
    const own = {...toy, lexicons: [...toy.lexicons, both]}
    const linter = createLinter({packs: [own], read: () => Promise.reject(new Error('none'))})
    const {readings} = await linter.lint(messageOf(identity('lost it all twice, lost it')))
    expect(readings[0]?.found(both).map(({entry}) => entry)).toEqual(['lost … twice', 'lost it'])
  })
})

it('a pack sees what is known of the message beside its text', async () => {
  const seen: Context[] = []
  const own = pack(lexicons => (reading, context?: Context) => {
    if (context) seen.push(context)
    return interpreter(lexicons)(reading)
  })
  await factsOf('dear all', {audience: 'customer', stage: 'first'}, own)
  expect(seen).toEqual([{audience: 'customer', stage: 'first'}])
})

describe('requests in quotation marks', () => {
  it.each([
    ['the page says “can you wait”.', 0],
    ['the page says “can you wait”, can you help.', 1],
  ])('%s', async (text, count) => {
    const {acts} = await factsOf(text)
    expect(acts.filter(({act}) => act === 'request')).toHaveLength(count)
  })
})

it('a message may name its topic any number of times', async () => {
  const {topics} = await factsOf('parcel '.repeat(150_000))
  expect(topics.map(({topic}) => topic)).toEqual(['shipment'])
})
