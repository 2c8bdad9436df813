import {createLinter, identity, messageOf} from '@tactlint/core'
import {describe, expect, it} from 'vitest'
import {danish} from './index.js'

const linter = createLinter({packs: [danish], read: () => Promise.reject(new Error('no resources'))})

async function factsOf(text: string) {
  const {facts} = await linter.lint(messageOf(identity(text), {language: 'da'}))
  return {
    acts: facts?.acts.map(({act, start, end}) => `${act}: ${text.slice(start, end)}`),
    topics: facts?.topics.map(({topic}) => topic),
    audience: facts?.audience?.value,
  }
}

describe('acts', () => {
  it('finds what the sentences of a message do', async () => {
    const {acts} = await factsOf(
      'Hej kundeservice\n\nMin pakke er ikke kommet. Kan I se, hvor den er?\n\nPå forhånd tak.\n\nMed venlig hilsen\nMaja',
    )
    expect(acts).toEqual([
      'greeting: Hej kundeservice',
      'complaint: Min pakke er ikke kommet.',
      'request: Kan I se, hvor den er?',
      'thanks: På forhånd tak.',
      'closing: Med venlig hilsen',
      'signature: Maja',
    ])
  })

  it.each(['Nej tak.', 'Tak for ingenting.', 'Ellers tak.'])('%s is no thanks', async text => {
    expect((await factsOf(text)).acts).not.toContain(`thanks: ${text}`)
  })

  it.each(['Ret titlen.', 'Venligst ret titlen.', 'vil i rette titlen', 'Hvor er min pakke?'])(
    '%s is one request',
    async text => {
      expect((await factsOf(text)).acts).toEqual([`request: ${text}`])
    },
  )

  it.each([
    ['1. Åbn kontoen. 2. Send koden.', []],
    ['Trin 1 Åbn kontoen.\nTrin 2 Send koden.', []],
    ['- Åbn kontoen.\n- Send koden.', []],
    ['Jeg fik størrelse 38. Send koden.', ['request: Send koden.']],
    ['Kontoen er lukket. Send koden.', ['request: Send koden.']],
  ])('a step of a guide is no order: %j', async (text, requests) => {
    const {acts} = await factsOf(text)
    expect(acts?.filter(act => act.startsWith('request'))).toEqual(requests)
  })

  it('“ret” is no order in the middle of a sentence', async () => {
    expect((await factsOf('Det er ret vigtigt.')).acts).toEqual([])
  })
})

describe('topics', () => {
  it.each([
    ['Min pakke er ikke kommet.', 'delivery'],
    ['Jeg har ikke fået de sko, jeg bestilte.', 'order'],
    ['Vores FBA-forsendelse er væk.', 'shipment'],
    ['Titlen på mit produkt er forkert.', 'listing'],
    ['Jeg vil gerne have pengene tilbage.', 'refund'],
    ['Pakken er kommet, men der mangler to kopper.', 'delivery'],
  ])('%s: %s', async (text, topic) => {
    expect((await factsOf(text)).topics).toEqual([topic])
  })

  it.each([
    'Tak, pakken er kommet.',
    'Hvordan returnerer jeg pakken?',
    'Hvad gør jeg, hvis pakken ikke kommer?',
    'Hvilken pære passer til den lampe, jeg købte?',
    'Har I varen på lager igen?',
    'Jeg har betalt for meget i husleje og vil gerne have pengene tilbage.',
  ])('%s: no case', async text => {
    expect((await factsOf(text)).topics).toEqual([])
  })
})

describe('audience', () => {
  it.each([
    ['Hej Seller Support. Siden er nede.', 'support'],
    ['Jeg bestilte en lampe hos jer i marts.', 'support'],
    ['Hej Maja. Tak for din henvendelse. Din pakke er på vej.', 'customer'],
    ['Kære kunde. Vi beklager ventetiden.', 'customer'],
    ['Kan I rette titlen på dette produkt?', undefined],
    ['Tak for dit svar. Hvornår kommer du?', undefined],
  ])('%s: %s', async (text, audience) => {
    expect((await factsOf(text)).audience).toBe(audience)
  })
})
