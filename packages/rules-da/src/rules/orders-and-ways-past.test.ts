import {describe, expect, it} from 'vitest'
import {toneOf} from '../testing/tone-of.js'

describe('orders in the shape of statements, ways past the reader, and own margins', () => {
  it.each([
    'Jeg skal have rapporten inden torsdag.',
    'Gebyret frafaldes inden fredag.',
    'Jeg hører fra jer senest mandag.',
    'På fredag vil jeg se den stå her.',
    'Ring til kunden, og det er nu.',
    'Tekniker herud i morgen.',
    'Nogen skal hente den.',
    'Et svar senest kl. 16.',
    'Den regning betaler I.',
    'Vagten skal ringe til mig inden en time.',
    'Det er på tide, at pengene kommer.',
    'Skift låsen i dag.',
    'Tag jeres stillads ned.',
  ])('orders: %s', async text => {
    expect(await toneOf(text, 'support')).toContainEqual(expect.stringMatching(/^demand-phrasing$/))
  })

  it.each([
    'Jeg skal have pakket inden torsdag.',
    'Jeg skal have gæster inden fredag.',
    'Beløbet refunderes inden fredag, skrev I.',
    'Gebyret refunderes automatisk senest den 1., ifølge siden.',
    'Jeg hører gerne fra jer.',
    'I morgen vil jeg se, om den virker.',
    'Nogen skal hente den, ved I hvem?',
    'Montøren skal ringe til mig, står der i mailen.',
    'Hvad betaler I?',
    'Skift inden afgang.',
    'Tag uden isolering, 40 kvm.',
  ])('orders nothing: %s', async text => {
    expect(await toneOf(text, 'support')).toEqual([])
  })

  it.each([
    'Jeg beder om en supervisor med det samme.',
    'Send den til en ledende udvikler.',
    'Sig mig, hvem der er over kundeservice.',
    'Jeg taler ikke med andre end lederen.',
    'Stil mig om til en, der sidder højere på strå.',
    'Kan formanden ringe til mig?',
  ])('goes past the reader: %s', async text => {
    expect(await toneOf(text, 'support')).toContainEqual(expect.stringMatching(/^premature-escalation$/))
  })

  it.each([
    'Hun er ledende overlæge og skal have adgang.',
    'Kan I sende et link til supporten?',
    'Hvem står over udgifterne?',
    'Rullegardinet går ikke helt til toppen.',
  ])('asks for nobody else: %s', async text => {
    expect(await toneOf(text, 'support')).toEqual([])
  })

  it.each([
    'Portoen sluger hele min fortjeneste. Kan I sænke den?',
    'Konverteringen er faldet med 20 %, siden teksten forsvandt.',
    'Jeg går i minus på hver pakke.',
    'For os betyder det færre ordrer.',
    'De andre løber med mine kunder.',
    'Min bonus afhænger af, at den er live på fredag.',
  ])('argues from one’s own margin: %s', async text => {
    expect(await toneOf(text, 'support')).toContainEqual(expect.stringMatching(/^seller-centric-framing$/))
  })

  it.each([
    'Jeg går i minus på kontoen den 1., hvis beløbet trækkes to gange.',
    'Giver en ny titel færre ordrer?',
    'Jeg har betalt den 28., se kvitteringen.',
  ])('argues from nothing of one’s own: %s', async text => {
    expect(await toneOf(text, 'support')).toEqual([])
  })
})
