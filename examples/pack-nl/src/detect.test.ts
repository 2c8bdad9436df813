import {describe, expect, it} from 'vitest'
import {detect} from './detect.js'

describe('likelihood of Dutch', () => {
  it.each([
    'Mijn bestelling is nog niet bezorgd. Kunt u nagaan waar het pakket is?',
    'Geachte heer, mevrouw, graag ontvang ik een factuur op naam van mijn bedrijf.',
    'De lamp doet het niet meer en ik heb hem pas twee weken.',
  ])('high: %s', text => {
    expect(detect(text)).toBeGreaterThan(0.7)
    expect(detect(text)).toBeLessThan(1)
  })

  it.each([
    'My order has not arrived yet. Could you please check where the parcel is?',
    'Min ordre er ikke kommet endnu. Kan I se, hvor pakken er?',
    'Meine Bestellung ist noch nicht angekommen. Können Sie bitte nachsehen, wo das Paket ist?',
    'My bestelling het nie aangekom nie. Kan julle asseblief kyk waar dit is?',
    '注文した商品がまだ届きません。',
    '58-70431, B00X4WHP5E, Jan de Vries',
    '',
  ])('low: %s', text => {
    expect(detect(text)).toBeLessThan(0.15)
  })
})
