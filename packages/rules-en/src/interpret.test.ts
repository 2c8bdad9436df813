import {createLinter, identity, messageOf, type Context} from '@tactlint/core'
import {describe, expect, it} from 'vitest'
import {english} from './index.js'

const linter = createLinter({packs: [english], read: () => Promise.reject(new Error('reads nothing'))})
async function factsOf(text: string, context: Context = {}) {
  const {facts} = await linter.lint(messageOf(identity(text), {language: 'en', ...context}))
  if (facts === undefined) throw new Error('No facts.')
  return facts
}

describe('speech acts', () => {
  it.each([
    ['Dear Ms Rowe,\nthe rug is grey.', ['greeting']],
    ['The rug is grey.\nBest wishes,\nMia', ['closing']],
    ['Could you check it?', ['request']],
    ['Fix the title.', ['request']],
    ['The fix the team made holds.', []],
    ['The parcel has not arrived.', ['complaint']],
    ['Thank you for your time.', ['thanks']],
    ['Thanks to the delay we waited.', []],
  ])('%s', async (text, acts) => {
    expect((await factsOf(text)).acts.map(({act}) => act)).toEqual(expect.arrayContaining(acts))
    if (acts.length === 0) expect((await factsOf(text)).acts).toEqual([])
  })
})

describe('topics', () => {
  it.each([
    ['My parcel has not arrived.', 'delivery'],
    ['Order 58-70431 came late.', 'order'],
    ['Twelve units of our last shipment are missing.', 'shipment'],
    ['The title of our product is wrong.', 'listing'],
    ['I am waiting for my refund.', 'refund'],
  ])('%s', async (text, topic) => {
    expect((await factsOf(text)).topics[0]?.topic).toBe(topic)
  })

  it.each([
    'How do I return an order?',
    'Do you also ship to Iceland?',
    'I want to place an order.',
    'Thank you, the parcel arrived.',
    'What is your refund policy?',
    'I would like a refund of the rent for my flat.',
  ])('none: %s', async text => {
    expect((await factsOf(text)).topics).toEqual([])
  })
})

describe('audience', () => {
  it.each([
    ['Hello Seller Support, it is late.', 'support'],
    ['My order is late.', 'support'],
    ['Thank you for contacting us about your order.', 'customer'],
    ['Dear Parks team,\nplease have the bench repaired. It fell apart.\nRegards,\nMia', 'support'],
    ['Dear Mia,\nwe refer to your letter.\nRegards,\nComplaints Unit', 'customer'],
    ['The title of this product is wrong.', undefined],
  ])('%s', async (text, audience) => {
    expect((await factsOf(text)).audience?.value).toBe(audience)
  })
})

it('takes “not to …” for what the writer does not want', async () => {
  const text = 'We write not to increase our sales, but to correct it.'
  const [range] = (await factsOf(text)).notTheWriter
  expect(text.slice(range?.start, range?.end)).toBe('not to increase our sales')
})
