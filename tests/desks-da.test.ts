import {lint} from 'tactlint'
import {describe, expect, it} from 'vitest'

const context = {audience: 'support', stage: 'first'} as const
const asked = async (message: string) => {
  const {findings, resolve} = await lint(message, {context, language: 'da'})
  return findings
    .filter(({ruleId}) => ruleId === 'missing-identifier')
    .flatMap(finding => resolve(finding).map(({text}) => text))
}

describe('each desk is asked for its own reference', () => {
  it.each<readonly [desk: string, message: string, line: string, references: readonly string[]]>([
    [
      'bank',
      'Hej\n\nMit dankort{x} er spærret efter et forsøg i automaten. Kan I åbne det igen?',
      'Kontonummer: ⟨kontonummer⟩',
      [', der ender på 4417,', ' (konto 20310442)'],
    ],
    [
      'teleselskab',
      'Hej kundeservice\n\nMit internet{x} har været nede siden søndag. Kan I sende en tekniker?',
      'Kundenummer: ⟨kundenummer⟩',
      [' (kundenummer 4410882)', ' på 20 31 44 55'],
    ],
    [
      'teleselskab',
      'Hej\n\nJeg skriver om mit abonnement{x}, som er steget 40 kr. uden varsel. Kan I forklare hvorfor?',
      'Kundenummer: ⟨kundenummer⟩',
      [', aftalenr. 88-20417'],
    ],
    [
      'hotel',
      'Hej\n\nVi har booket et dobbeltværelse den 3. maj{x}, men fået bekræftet et enkeltværelse. Kan I rette det?',
      'Bookingnummer: ⟨bookingnummer⟩',
      [' (bookingnummer KX7Q2P)', ', reservation 20441882'],
    ],
    [
      'SaaS',
      'Hej support\n\nJeg kan ikke logge ind{x} efter den seneste opdatering. Kan I se på det?',
      'E-mail på kontoen: ⟨e-mail på kontoen⟩',
      [' på maja@example.dk', ' (ticket 20418)'],
    ],
    [
      'forsikringsselskab',
      'Hej\n\nJeg har anmeldt en vandskade i marts{x}, men taksatoren har ikke ringet. Kan I se, hvor langt sagen er?',
      'Policenummer: ⟨policenummer⟩',
      [' (skadesnr. SK-20441)'],
    ],
    [
      'elselskab',
      'Hej\n\nElregningen{x} er dobbelt så høj som sidste år. Kan I tjekke aflæsningen?',
      'Kundenummer: ⟨kundenummer⟩',
      [' (kundenr. 4410882)'],
    ],
    [
      'kommune',
      'Hej\n\nJeg har søgt om byggetilladelse i januar{x} og har stadig ikke fået svar. Kan I se, hvor langt sagen er?',
      'Sagsnummer: ⟨sagsnummer⟩',
      [' (sagsnr. 26/004418)'],
    ],
  ])('%s: %s', async (_, message, line, references) => {
    expect(await asked(message.replace('{x}', ''))).toEqual([line])
    for (const reference of references) expect(await asked(message.replace('{x}', reference))).toEqual([])
  })
})

describe('nothing is asked for where no case has to be found', () => {
  it.each([
    'Hej\n\nHar I parkering ved hotellet, og kan man få morgenmad fra kl. 6? Vil I sende mig prisen?',
    'Hej\n\nHvad koster et abonnement med fri data, og hvor lang er bindingen?',
    'Hej\n\nTak for hjælpen. Alt er i orden nu med mit abonnement.',
    'Hej\n\nHvordan opretter jeg en opsparingskonto hos jer?',
  ])('%s', async message => {
    expect(await asked(message)).toEqual([])
  })
})
