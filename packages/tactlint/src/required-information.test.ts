import {describe, expect, it} from 'vitest'
import {createTactlint, requiredInformation} from './index.js'

const context = {audience: 'support', stage: 'first'} as const

describe('what a topic needs', () => {
  it('is named in the language asked for', async () => {
    const of = async (locale: string) =>
      (await requiredInformation({topic: 'booking'}, {locale})).missing.map(({label, asked}) => [
        label,
        asked,
      ])
    expect(await of('en')).toEqual([['Booking reference', 'a booking reference']])
    expect(await of('da')).toEqual([['Bookingnummer', 'et bookingnummer']])
    expect(await of('ja')).toEqual([['予約番号', '予約番号']])
  })

  it('comes with what is useful and how it is given', async () => {
    const {topics, needs, useful} = await requiredInformation({topic: 'shipment'})
    expect(topics).toEqual(['shipment'])
    expect(needs.map(({information, signs}) => [information, signs[0]])).toEqual([
      ['shipment-reference', 'shipment-id'],
    ])
    expect(useful.map(({information}) => information)).toEqual(['product-reference', 'quantity', 'date'])
  })

  it('is not known for other topics and languages', async () => {
    await expect(requiredInformation({topic: 'weather'})).rejects.toThrow(
      /^There is no topic “weather”\. There are order, delivery, /,
    )
    await expect(requiredInformation({topic: 'order'}, {locale: 'fr'})).rejects.toThrow(
      'There is no pack for the language “fr”. There are packs for en, da, ja.',
    )
  })
})

describe('what a message gives of it', () => {
  it.each([
    [
      'Hello,\n\n12 units of our FBA shipment FBA15DJ9S3J5 have been missing since 3 March 2026. Could you please recount them?',
      'shipment',
      {needs: ['FBA15DJ9S3J5'], useful: [[], ['12 units'], ['3 March 2026']], missing: []},
    ],
    [
      'Hello,\n\nthe room we booked for 3 May has no balcony. Could you please change it?',
      'booking',
      {needs: [], useful: [['3 May']], missing: ['Booking reference']},
    ],
    [
      'Hello,\n\nmy internet connection keeps dropping. My customer number is 4410723. Could you please check the line?',
      'subscription',
      {needs: ['4410723'], useful: [[]], missing: ['Date']},
    ],
    [
      'Hello,\n\nsince yesterday my internet connection keeps dropping. Could you please check the line?',
      'subscription',
      {needs: [], useful: [['yesterday']], missing: ['Customer number']},
    ],
    [
      'Hej\n\nMit internet har været nede siden den 3. marts. Kan I sende en tekniker?',
      'subscription',
      {needs: [], useful: [['3. marts']], missing: ['Kundenummer']},
    ],
    [
      'お世話になっております。\n\n5月3日に予約していた部屋（予約番号：KX7Q2P）の変更をお願いできますでしょうか。',
      'booking',
      {needs: ['KX7Q2P'], useful: [['5月3日']], missing: []},
    ],
  ])('%s', async (message, topic, expected) => {
    const {topics, needs, useful, missing} = await requiredInformation({message}, {context})
    const words = (at: readonly {start: number; end: number}[]) =>
      at.map(({start, end}) => message.slice(start, end))
    expect(topics[0]).toBe(topic)
    expect({
      needs: needs.flatMap(({at}) => words(at)),
      useful: useful.map(({at}) => words(at)),
      missing: missing.map(({label}) => label),
    }).toEqual(expected)
  })

  it('is read: amounts, quantities and days', async () => {
    const {useful} = await requiredInformation(
      {
        message:
          'Hej\n\nMin faktura nr. 2024-118 fra den 3. maj 2026 er på 1.299,50 kr. og forkert. Kan I rette den?',
      },
      {context},
    )
    expect(useful).toMatchObject([
      {information: 'amount', at: [{value: 1299.5, currency: 'DKK'}]},
      {information: 'date', at: [{value: '2026-05-03'}]},
    ])
  })

  it('counts what stands beside the text', async () => {
    const {needs, missing} = await requiredInformation(
      {
        message:
          'My parcel has not arrived, which was due on 3 March. Could you please find out where it is?',
      },
      {context: {...context, subject: 'Order 58-70431'}},
    )
    expect(needs).toMatchObject([{information: 'order-reference', isGiven: true, at: []}])
    expect(missing).toEqual([])
  })

  it('is in offsets of the source', async () => {
    const message =
      '---\naudience: support\n---\n\nHello,\n\n**Order 58-70431** has not arrived. Could you please find it?'
    const {needs} = await requiredInformation({message}, {format: 'markdown'})
    expect(needs.flatMap(({at}) => at.map(({start, end}) => message.slice(start, end)))).toEqual(['58-70431'])
  })

  it('is nothing where no topic is told', async () => {
    expect(await requiredInformation({message: 'Hello, what a lovely day it is today.'})).toEqual({
      topics: [],
      needs: [],
      useful: [],
      missing: [],
    })
  })
})

it.each([['error'], ['off']] as const)('topics of the team are known, the rule being %s', async level => {
  const tactlint = await createTactlint({
    rules: {'missing-identifier': level},
    topics: [
      {
        topic: 'car-loan',
        words: 'my car loan',
        identifiers: ['account-id'],
        label: 'Loan number',
        example: 'My car loan is late.',
      },
    ],
  })
  const labels = async (on: {topic: string} | {message: string}) =>
    (await tactlint.requiredInformation(on)).missing.map(({label}) => label)
  expect(await labels({topic: 'car-loan'})).toEqual(['Loan number'])
  expect(await labels({message: 'Hello, my car loan is not in the list. Could you please check?'})).toEqual([
    'Loan number',
  ])
  expect(
    await labels({message: 'Hello, my car loan (account no. 4410882) is not in the list. Please check.'}),
  ).toEqual([])
})
