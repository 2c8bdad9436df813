import {describe, expect, it} from 'vitest'
import {detect} from './detect.js'

describe('detect', () => {
  it.each([
    'Hej, min pakke er ikke kommet endnu. Kan I se, hvor den er?',
    'pakken er stadig ikke kommet, hvad gør jeg',
    'Vil I venligst rette titlen på varen, så kunderne kan finde den?',
    'The case “Payment on hold” er stadig åben. Kan I hjælpe mig med at få den lukket? Tak for jeres hjælp.',
  ])('is sure of Danish: %s', text => {
    expect(detect(text)).toBeGreaterThan(0.7)
    expect(detect(text)).toBeLessThan(1)
  })

  it('is unsure of a greeting', () => {
    expect(detect('Hej Anna')).toBeGreaterThan(0.15)
    expect(detect('Hej Anna')).toBeLessThan(0.7)
  })

  it.each([
    'My parcel has not arrived yet. Could you please check where it is?',
    'Kind regards',
    '注文した商品がまだ届いていません。ご確認いただけますでしょうか。',
    'Hei, jeg har ikke mottatt pakken min ennå. Kan dere sjekke hvor den er?',
    'Hej, jag har inte fått mitt paket än. Kan ni kolla var det är?',
    'Hallo, ich habe mein Paket noch nicht erhalten. Können Sie bitte nachsehen?',
    'Hallo, ik heb mijn pakket nog niet ontvangen. Kunt u kijken waar het is?',
    'Jonas Thybo, Nordkrus ApS',
    '112-4738291-5047863 · 4.000',
    '',
  ])('is no Danish: %s', text => {
    expect(detect(text)).toBeLessThan(0.15)
  })

  it('is none beside many words in other letters', () => {
    expect(detect('Я заказал две книги, они не пришли, и никто не отвечает: tak')).toBe(0)
  })
})
