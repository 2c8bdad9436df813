import {createLinter, identity, messageOf} from '@tactlint/core'
import {describe, expect, it} from 'vitest'
import {danish} from '../index.js'

const linter = createLinter({packs: [danish], read: () => Promise.reject(new Error('no resources'))})

async function rulesIn(sentence: string) {
  const text = `Hej\n\nStolen fra ordre 70418 kom den 3. maj med en revne. ${sentence}\n\nVenlig hilsen\nKaren`
  const context = {language: 'da', audience: 'support', stage: 'first'} as const
  const {findings} = await linter.lint(messageOf(identity(text), context))
  return findings.map(({ruleId}) => ruleId)
}

describe('asks for somebody above the reader, whatever the title', () => {
  it.each([
    'Vil I bede stationslederen ringe til mig?',
    'Kan jeg tale med jeres økonomidirektør Lars Holm?',
    'Jeg vil gerne have direktørens mailadresse.',
    'Sæt mig venligst i forbindelse med ejeren af kæden.',
    'Lad bestyrelsen se på det.',
    'Jeg vil tale med nogen over dig.',
    'Jeg ønsker sagen løftet til niveau 2.',
    'Det her hører hjemme hos ledelsen.',
  ])('%s', async sentence => {
    expect(await rulesIn(sentence)).toContain('premature-escalation')
  })

  it.each([
    'Jeres butikschef var meget hjælpsom. Kan I sende en ny?',
    'Tak til jeres leder for hjælpen. Kan I sende en ny?',
    'Billederne er vedlagt. Kan I vurdere dem?',
    'I vejleder godt i butikken. Kan I sende en ny?',
  ])('but not: %s', async sentence => {
    expect(await rulesIn(sentence)).not.toContain('premature-escalation')
  })
})

describe('what is wished is a wish in any construction', () => {
  it.each([
    'Jeg har ingen brug for en undskyldning og beder om et nyt ben.',
    'Få en montør til at ringe til mig.',
    'Jeg vil se en montør her senest torsdag.',
    'En ny ville gøre mig glad.',
    'Vi håber at få en ny.',
    'Jeg vil bytte den, hvis det er i orden.',
    'Et afslag på 100 kr. er fint med mig.',
    'Vi nøjes gerne med et afslag.',
    'Jeg overlader det til jer at finde en løsning.',
  ])('%s', async sentence => {
    expect(await rulesIn(sentence)).not.toContain('missing-desired-resolution')
  })

  it.each([
    'Få en montør til at ringe til mig.',
    'Jeg vil se en montør her senest torsdag.',
    'Du ringer til mig inden kl. 15.',
    'Stolen skal stå her på fredag.',
    'Ryk mig frem i køen.',
  ])('%s is an order', async sentence => {
    expect(await rulesIn(sentence)).toContain('demand-phrasing')
  })

  it.each([
    'Få har prøvet det. Kan I sende en ny?',
    'Jeg vil gerne høre fra jer senest torsdag.',
    'Send mig et bud på prisen, når det passer jer.',
    'Giv mig besked, når I har kigget på den.',
    'Stolen skal gerne være her på fredag.',
  ])('%s is none', async sentence => {
    expect(await rulesIn(sentence)).not.toContain('demand-phrasing')
  })
})

it('a farewell of a desk accuses nobody', async () => {
  const context = {language: 'da', audience: 'customer'} as const
  const {findings} = await linter.lint(
    messageOf(identity('Sagen er afsluttet, og du vil ikke høre mere herfra.'), context),
  )
  expect(findings.map(({ruleId}) => ruleId)).not.toContain('blame-language')
})
