import {describe, expect, it} from 'vitest'
import {detect} from './detect.js'

describe('English', () => {
  it.each([
    'Hello Seller Support,\n\nThe title of our product is wrong. Could you please correct it?',
    'Where is my parcel? It should have been here on Monday.',
    'We have not received the goods that you sent us last week, and nobody answers the phone.',
  ])('is likely: %s', text => {
    expect(detect(text)).toBeGreaterThan(0.7)
  })

  it.each(['The title is wrong', 'Order not delivered', 'Hi Anna', 'Kind regards,\nMia'])(
    'is possible, no more: %s',
    text => {
      expect(detect(text)).toBeGreaterThanOrEqual(0.15)
      expect(detect(text)).toBeLessThan(0.9)
    },
  )

  it.each([
    'Hej Anna',
    'Hej, jeg vil gerne have mine penge tilbage for de to bøger. And the other?',
    'Min pakke er ikke kommet, og jeg har ikke hørt noget.',
    'Jeg har ikke mottatt pakken min, og ingen svarer på telefonen.',
    'Jag har inte fått mitt paket och ingen svarar.',
    'Ich habe das Paket noch nicht bekommen und will mein Geld zurück.',
    'Ik heb mijn bestelling niet ontvangen, waar is het pakket?',
    '注文した商品がまだ届きません。ASIN のタイトルを the new title に変更してください。',
    'Kevin Smith',
    '12 345, 6',
    '',
  ])('is out of the question: %s', text => {
    expect(detect(text)).toBeLessThan(0.15)
  })
})
