import {createLinter, identity, messageOf, type Context, type Facts} from '@tactlint/core'
import {describe, expect, it} from 'vitest'
import {dutch} from './index.js'

const linter = createLinter({packs: [dutch], read: () => Promise.reject(new Error('none'))})

async function factsOf(text: string, context: Context = {}): Promise<Facts> {
  const {facts} = await linter.lint(messageOf(identity(text), {language: 'nl', ...context}))
  if (!facts) throw new Error('Facts are expected.')
  return facts
}

const acts = async (text: string, context?: Context) =>
  (await factsOf(text, context)).acts.map(({act, force}) => (force === undefined ? act : `${act} ${force}`))

describe('requests', () => {
  it.each([
    ['Kunt u de lamp vervangen?', ['request 1']],
    ['De lamp is leeg, dus kunt u hem vervangen?', ['request 1']],
    ['Graag ontvang ik een nieuwe lamp.', ['request 1']],
    ['Wij zouden u graag willen vragen de lamp te vervangen.', ['request 1']],
    ['Stuur mij een nieuwe lamp a.u.b.', ['request 0.7']],
    ['Ik wil mijn geld terug.', ['request 0.3']],
    ['Stuur mij een nieuwe lamp.', ['request 0']],
    ['Pas onze titel aan.', ['request 0']],
    ['Bel mij vandaag terug.', ['request 0']],
    ['Ik verwacht het geld uiterlijk vrijdag.', ['request 0']],
    ['U moet mijn lamp vervangen.', ['request 0']],
    ['Graag de lamp in het zwart.', ['request 0.7']],
    ['Graag gedaan.', []],
    ['Waarom kunt u de lamp niet vervangen.', []],
    ['Dat kunt u op de foto zien.', []],
    ['Stuur ik hem terug, dan betaal ik de kosten.', []],
    ['Bel gerust.', []],
    ['Pas op.', []],
    ['Antwoord op uw vraag.', []],
    ['Ik wil u graag bedanken.', ['thanks']],
  ])('%s', async (text, expected) => {
    expect(await acts(text)).toEqual(expected)
  })

  it('to a customer an imperative is a step of an instruction', async () => {
    expect(await acts('Controleer de stekker.', {audience: 'customer'})).toEqual([])
  })
})

describe('forms', () => {
  it.each([
    ['Geachte heer/mevrouw,\n\nHet is goed.', ['greeting']],
    ['De Vries,\n\nHet is goed.', ['greeting']],
    ['Het is goed.\n\nMet vriendelijke groet,\nNoor', ['closing']],
    ['Het is goed.\n\nAlvast bedankt,\nNoor', ['thanks', 'closing']],
    ['Bedankt voor het goede pakket.', ['thanks']],
  ])('%j', async (text, expected) => {
    expect(await acts(text)).toEqual(expected)
  })
})

describe('complaints', () => {
  it.each([
    ['Mijn pakket is nog steeds niet bezorgd.', true],
    ['Tot nu toe heb ik niets ontvangen.', true],
    ['Het gaat om een pakket dat nooit is aangekomen.', true],
    ['De lamp doet het niet.', true],
    ['Mijn pakket is bezorgd.', false],
  ])('%s', async (text, expected) => {
    expect((await acts(text)).includes('complaint')).toBe(expected)
  })
})

describe('topics, reader and stage', () => {
  it.each([
    ['Mijn bestelling is niet bezorgd.', ['order'], 'support', undefined],
    ['Vorige week heb ik bij u een lamp besteld.', ['order'], undefined, undefined],
    ['De producttitel klopt niet.', ['listing'], undefined, undefined],
    ['Uw bestelling is onderweg.', [], 'customer', undefined],
    ['Hoe kan ik mijn bestelling annuleren?', [], 'support', undefined],
    ['Bedankt voor uw snelle reactie.', [], undefined, 'follow-up'],
    ['De storing is inmiddels opgelost.', [], undefined, 'resolved'],
  ])('%s', async (text, topics, audience, stage) => {
    const facts = await factsOf(text)
    expect(facts.topics.map(({topic}) => topic)).toEqual(topics)
    expect(facts.audience?.value).toBe(audience)
    expect(facts.stage?.value).toBe(stage)
  })
})

describe('whose words', () => {
  it.each([
    ['Ik ben niet boos, wel benieuwd.', 'negated', 'Ik ben niet boos'],
    ['De klant schrijft dat hij boos is, maar ik begrijp het.', 'reported', ' dat hij boos is, '],
    ['Volgens de bezorger was het een puinhoop.', 'reported', ' was het een puinhoop.'],
    ['Er staat ‘boos’ op de doos.', 'quoted', '‘boos’'],
  ])('%s', async (text, as, words) => {
    const {notTheWriter} = await factsOf(text)
    expect(notTheWriter.map(other => [other.as, text.slice(other.start, other.end)])).toEqual([[as, words]])
  })
})
