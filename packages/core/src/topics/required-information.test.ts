import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import type {Entity, IdentifierFamily} from '../entities/entity.js'
import type {TopicMention} from '../facts/facts.js'
import {topicCatalogue} from './catalogue.js'
import {words} from '../phrases/words.js'
import {candidateTopics, demanded} from './required-information.js'
import {given} from './signs.js'

const sentence = {start: 0, end: 100}
const factsWith = (weights: Readonly<Record<string, number>>, isWanted = true) => ({
  topics: Object.entries(weights).map(([topic, weight]): TopicMention => ({
    topic,
    weight,
    at: [{start: 0, end: 5}],
  })),
  acts: isWanted ? [{act: 'request' as const, language: 'la', ...sentence}] : [],
  sentences: [sentence],
})
const topicsOf = (weights: Readonly<Record<string, number>>, isWanted = true) =>
  candidateTopics(factsWith(weights, isWanted), undefined).map(({topic}) => topic)
const identifier = (family: IdentifierFamily): Entity => ({
  kind: 'identifier',
  scheme: 'labelled',
  family,
  verdict: 'plausible',
  start: 10,
  end: 20,
})
const missing = (weights: Readonly<Record<string, number>>, ...families: readonly IdentifierFamily[]) =>
  demanded(
    candidateTopics(factsWith(weights), undefined),
    {entities: families.map(identifier), beside: [], times: []},
    '',
  ).map(({information}) => information)

describe('topics that a message may be about', () => {
  it.each([
    [{order: 5, refund: 4, listing: 3}, ['order', 'refund']],
    [{order: 5, refund: 3}, ['order']],
    [{listing: 2, shipment: 2}, ['shipment', 'listing']],
    // A refund of a stay is found by the booking, unless that is named in passing.
    [{refund: 2, booking: 1}, ['booking']],
    [{refund: 3, booking: 1}, ['refund']],
    // A marketplace keeps its own.
    [{listing: 2, software: 1}, ['listing']],
    [{}, []],
    [{weather: 1}, []],
  ])('%j: %j', (weights, topics) => {
    expect(topicsOf(weights)).toEqual(topics)
  })

  it('a desk’s matter counts where something is wrong or wanted', () => {
    expect(topicsOf({authority: 1}, false)).toEqual([])
    expect(topicsOf({order: 1}, false)).toEqual(['order'])
  })
})

describe('what must still be given', () => {
  it('is what the topic needs', () => {
    expect(missing({listing: 1})).toEqual(['product-reference'])
    expect(missing({listing: 1}, 'asin')).toEqual([])
    expect(missing({listing: 1}, 'order-id')).toEqual(['product-reference'])
    expect(missing({listing: 1}, 'case-id')).toEqual([])
    expect(missing({upload: 1})).toEqual([])
  })

  it('is what two topics share that are as likely', () => {
    expect(missing({subscription: 1, 'bank-account': 1})).toEqual(['subscription-reference'])
    expect(missing({subscription: 1, 'bank-account': 1}, 'bank-account')).toEqual([])
    expect(missing({listing: 1, upload: 1})).toEqual([])
  })

  it('is never an ASIN for another desk than a marketplace', () => {
    for (const {needs, desk} of Object.values(topicCatalogue)) {
      if (desk !== 'marketplace') expect(needs).not.toContain('product-reference')
    }
  })
})

describe('numbers that may be what is asked for', () => {
  const numbers = (sign: string, text: string) =>
    given([sign], false, {entities: [], beside: [], times: []}, text).at.map(({start, end}) =>
      text.slice(start, end),
    )

  it.each([
    ['my line 20 31 44 55 is dead', ['20 31 44 55']],
    ['I paid 1,250.00 on 3 May for 12 units', []],
  ])('%s', (text, expected) => {
    expect(numbers('long-number', text)).toEqual(expected)
  })

  it('are no amounts', () => {
    const amount = {kind: 'amount', value: 1_250_000, currency: 'DKK', start: 7, end: 17} as const
    const {at} = given(['order-id'], true, {entities: [amount], beside: [], times: []}, 'I paid 1250000 kr')
    expect(at).toEqual([])
  })

  it('lie within the text', () => {
    fc.assert(
      fc.property(
        fc.string({unit: fc.constantFrom(...words('0 1 2 9 . , - : / € $ 円 kr a'), ' ')}),
        text => {
          for (const {start, end} of given(['long-number'], true, {entities: [], beside: [], times: []}, text)
            .at) {
            expect(start).toBeLessThan(end)
            expect(end).toBeLessThanOrEqual(text.length)
            expect(text.slice(start, end)).toMatch(/\d/)
          }
        },
      ),
    )
  })
})
