import {applyEdits, createLinter, identity, messageOf} from '@tactlint/core'
import {describe, expect, it} from 'vitest'
import {danish} from '../index.js'

const linter = createLinter({packs: [danish], read: () => Promise.reject(new Error('no resources'))})
const tone = new Set([
  'blame-language',
  'emotional-language',
  'passive-aggressive-phrase',
  'premature-escalation',
])

/** The text with the first offer for its first finding of tone; the text itself where none is made. */
async function offered(text: string) {
  const message = messageOf(identity(text), {language: 'da', audience: 'support', stage: 'first'})
  const result = await linter.lint(message)
  for (const finding of result.findings) {
    if (!tone.has(finding.ruleId)) continue
    const [offer] = result.resolve(finding)
    if (offer?.edits) return applyEdits(text, offer.edits)
  }
  return text
}

describe('blame is turned into what happened', () => {
  it.each([
    ['I har ødelagt mit gulv.', 'Mit gulv er blevet ødelagt.'],
    ['Det er jeres skyld, at vi nu fryser.', 'Vi fryser nu.'],
    ['I har igen glemt at sende en ny label til mig.', 'Der er endnu ikke sendt en ny label til mig.'],
    ['I bliver ved med at trække 199 kr. hver måned.', 'Der bliver stadig trukket 199 kr. hver måned.'],
    ['I har intet gjort.', 'Der er endnu ikke sket noget.'],
    ['I har brudt aftalen.', 'Aftalen er ikke overholdt.'],
    ['I har undladt at sende fakturaen.', 'Fakturaen er endnu ikke sendt.'],
    ['I har simpelthen smadret mine gamle stole i går!', 'Mine gamle stole blev ødelagt i går.'],
    ['Den 14. januar har I ødelagt min dør.', 'Den 14. januar blev min dør ødelagt.'],
    ['Jeres montør har ødelagt gulvet i stuen.', 'Gulvet er blevet ødelagt i stuen.'],
    ['I har mistet min kuffert.', 'Min kuffert er væk.'],
    [
      'I bliver ved med at sende rykkere til en død mand.',
      'Der bliver stadig sendt rykkere til en død mand.',
    ],
    ['Hvorfor svarer I ikke på mine mails?', 'Jeg har endnu ikke fået svar på mine mails.'],
    ['Hvorfor har I ødelagt min cykel?', 'Hvorfor er min cykel blevet ødelagt?'],
    [
      'I lovede at ringe i mandags, og det gjorde I ikke.',
      'I lovede at ringe i mandags, men det er endnu ikke sket.',
    ],
    ['Pakken er våd, og I har ødelagt min lampe.', 'Pakken er våd, og min lampe er blevet ødelagt.'],
    ['Lampen er væk, og det er jeres skyld.', 'Lampen er væk.'],
    [
      'Lampen er i stykker. I tænker kun på penge. Kan I sende en ny?',
      'Lampen er i stykker. Kan I sende en ny?',
    ],
  ])('%s', async (text, expected) => {
    expect(await offered(text)).toBe(expected)
  })

  it.each([
    // Where the thing ends is not sure, or another clause depends on it.
    'I har ødelagt min ferie og min tillid.',
    'I har ødelagt lampen, fordi I kastede med kassen.',
    'I ringede aldrig tilbage i mandags, som I skulle.',
    'Lampen er knust. Jeres tekniker gjorde det kun værre. Kan I sende en ny?',
    'Havde I bare målt efter, var bordet ikke for kort.',
  ])('but not: %s', async text => {
    expect(await offered(text)).toBe(text)
  })
})

describe('what is felt goes, what happened stays', () => {
  it.each([
    ['Jeg er rasende over, at ingen har svaret i to uger!', 'Jeg har endnu ikke fået svar i to uger.'],
    ['Jeg er rasende over, at I har slettet min konto.', 'Min konto er blevet slettet.'],
    ['Jeg er rasende, fordi pakken stadig ikke er kommet.', 'Pakken er stadig ikke kommet.'],
    ['Jeg er så træt af at vente på svar.', 'Jeg venter stadig på svar.'],
    ['Det er en skandale, at varerne ikke er kommet.', 'Varerne er ikke kommet.'],
    ['Fantastisk timing: kortet blev spærret i kassen.', 'Kortet blev spærret i kassen.'],
  ])('%s', async (text, expected) => {
    expect(await offered(text)).toBe(expected)
  })

  it.each([
    'Jeg koger indeni, når der står »leveret«, og måtten er tom.',
    'Jeg er så rasende, at jeg kunne skrige højt.',
    'Det er en skandale, at vi altid fryser. Kan I sende en ny?',
    'Det er en skandale, at vi nu igen ikke kan sove. Kan I sende en ny?',
    'Mit hjerte gik i tusind stykker i aftes.',
    'Den idiotiske formular afviser mit navn, fordi der er et ø i det.',
  ])('but not: %s', async text => {
    expect(await offered(text)).toBe(text)
  })
})

describe('a jab goes, or refers to an earlier message', () => {
  it.each([
    [
      'Som jeg allerede har skrevet flere gange, er adressen forkert.',
      'Som nævnt i min mail af ⟨dato⟩ er adressen forkert.',
    ],
    [
      'Som jeg også skrev i de to foregående mails, er låget løst.',
      'Som nævnt i de to foregående mails er låget løst.',
    ],
    ['Til forskel fra jer har jeg gemt samtalen.', 'Jeg har gemt samtalen.'],
    ['Nu siger jeg det for tredje gang: kontoen er min.', 'Kontoen er min.'],
    ['Er der nogen hjemme? Jeg spurgte den 2. maj.', 'Jeg spurgte den 2. maj.'],
  ])('%s', async (text, expected) => {
    expect(await offered(text)).toBe(expected)
  })

  it.each([
    'Lad mig gætte: systemet er nede.',
    'Hvor mange gange skal kvitteringen sendes? Her er den så igen.',
    'Dejligt at se, at sagen er lukket.',
  ])('but not: %s', async text => {
    expect(await offered(text)).toBe(text)
  })
})

describe('a superior is asked for in case it is needed', () => {
  const polite = 'Hvis sagen ikke kan løses hos jer, vil I så sende den videre til en leder?'

  it.each([
    ['Min konto er spærret. Jeg vil gerne tale med en chef om det.', `Min konto er spærret. ${polite}`],
    ['Lampen er knust, og jeg vil tale med jeres chef.', `Lampen er knust. ${polite}`],
    ['Jeg vil tale med en chef om faktura 88120.', `Det drejer sig om faktura 88120. ${polite}`],
    [polite, polite],
    [
      'Få en overordnet til at ringe på 61 44 09 38 før klokken 16.',
      'Få en overordnet til at ringe på 61 44 09 38 før klokken 16.',
    ],
  ])('%s', async (text, expected) => {
    expect(await offered(text)).toBe(expected)
  })
})
