import {describe, expect, it} from 'vitest'
import type {Facts} from '../facts/facts.js'
import {lastSentence, owesNoForm} from './message-shape.js'

/** Facts of a message whose sentences end with a full stop. */
function factsOf(text: string): Facts {
  const sentences = text.split(/(?<=\.)/).flatMap((words, index, all) => {
    const start = all.slice(0, index).join('').length + words.length - words.trimStart().length
    return words.endsWith('.') ? [{start, end: start + words.trim().length}] : []
  })
  return {
    language: 'en',
    audience: undefined,
    audienceSigns: [],
    stage: undefined,
    template: undefined,
    entities: [],
    beside: [],
    acts: [],
    sentences,
    topics: [],
    times: [],
    notTheWriter: [],
    markers: [],
    slot: () => ({insertAt: 0, lines: line => line}),
  }
}

describe('where a closing is missed', () => {
  it.each([
    ['One. Two. Three.', 'Three.'],
    ['One. Two.\nThree goes on\nand on.\n', 'and on.'],
    ['One.\n\nTwo. Three.\n\n', 'Three.'],
    ['No sentence', 'No sentence'],
  ])('%j', (text, words) => {
    const range = lastSentence(factsOf(text), text)
    expect(text.slice(range?.start, range?.end)).toBe(words)
  })

  it('nothing is said', () => {
    expect(lastSentence(factsOf(' \n '), ' \n ')).toBeUndefined()
  })
})

describe('what a chat owes', () => {
  const opening = {value: 'first', from: 'given'} as const
  const later = {value: 'follow-up', from: 'given'} as const
  it.each([
    ['closing', 'Order 5 is lost. Where is it?.', opening, true],
    ['closing', 'Where is order 5?.', opening, false],
    ['closing', 'Order 5 is lost. Where is it?.', later, false],
    ['closing', 'Order 5 is lost. Where is it?.', undefined, false],
    ['greeting', 'Where is order 5?.', opening, true],
    ['greeting', 'Where is order 5?.', later, false],
    ['greeting', 'Order 5 is lost. It left in May. Where is it?.', later, true],
    ['closing', 'Order 5 is lost. It left in May. Where is it?.', later, true],
    ['closing', 'Order 5 is lost. It left in May. Where is it?.', undefined, false],
    ['thanks', 'Where is order 5?.', later, true],
  ] as const)('%s in %j', (act, text, stage, owes) => {
    const facts: Facts = {...factsOf(text), stage, audience: {value: 'support', from: 'given'}}
    expect(owesNoForm(act, {channel: 'chat'}, facts) === undefined).toBe(owes)
  })

  it('a text message owes nothing', () => {
    const facts: Facts = {
      ...factsOf('Order 5 is lost. Where is it?.'),
      stage: opening,
      audience: {value: 'support', from: 'given'},
    }
    expect(owesNoForm('closing', {channel: 'sms'}, facts)).toBe('a fragment or a chat')
  })
})
