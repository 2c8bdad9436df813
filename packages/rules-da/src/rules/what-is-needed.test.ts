import {createLinter, identity, messageOf} from '@tactlint/core'
import {describe, expect, it} from 'vitest'
import {danish} from '../index.js'

const linter = createLinter({packs: [danish], read: () => Promise.reject(new Error('no resources'))})

async function found(text: string, rule: string) {
  const context = {language: 'da', audience: 'support', stage: 'first'} as const
  const {findings} = await linter.lint(messageOf(identity(text), context))
  return findings.filter(({ruleId}) => ruleId === rule).length
}

describe('a case that nothing finds is asked for its number', () => {
  it.each([
    'Hej. Iltapparatet, som min mor fik den 4. februar, giver ikke luft nok om natten. Kan I komme og se på det?',
    'Hej. Jeg fraflyttede den 1. marts, og depositummet er stadig ikke kommet. Hvornår udbetaler I det?',
    'Hej. Elcyklens batteri lader ikke op siden den 3. maj. Hvad gør jeg?',
    'Hej. Træningsabonnementet er blevet dyrere siden den 1. april. Kan I sætte det ned igen?',
    'Hej. Den 9. maj blev der trukket 249 kr. uden grund. Vil I føre dem tilbage?',
    'Hej. Der var indbrud hos os den 4. april. Kan I sige, hvor langt I er?',
    'Hej. I går kom min garnpakke, og jeg tæller kun seks nøgler. Vil I eftersende resten?',
    'Hej. Kan I flytte mit kursus til en anden dag?',
    'Hej. Opvaskemaskinen, jeg købte hos jer den 2. maj, viser fejl E15. Kan I sende en tekniker?',
    // Nothing is named, but there is something between the writer and the desk.
    'Hej. Er den ved at være klar? Jeg afleverede den hos jer i tirsdags. Tak. Egon',
    'Hej. I skrev i sidste uge, at den gamle boks skulle retur, men der var ingen label med. Kan I maile en? Tak. Ruth',
    'Hej. Jeg fik at vide i telefonen, at en rådgiver ville ringe tilbage. Er det stadig aftalen? Tak. Leif',
    'Hej. Montøren var her den 4. maj og ville bestille en ny ventil. Hvornår kommer han igen? Tak. Else',
    'Hej. Vi er alligevel ikke hjemme på torsdag. Kan I rykke den til fredag? Tak. Tove',
    'Hej. Jeg kom til at taste det gamle husnummer. Kan I rette det? Tak. Ejnar',
    'Hej. Kan I sætte mig i bero til august? Jeg har brækket armen. Tak. Inga',
    'Hej. Jeg må desværre springe fra. I må gerne annullere. Tak. Viggo',
    'Hej. Kan I se, hvor den er henne? Den skulle være her i mandags. Tak. Aase',
    'Hej. Jeg fik afslag i marts, men nu har jeg flere papirer. Hvor skal jeg sende dem hen? Tak. Preben',
    'Hej. Er jeg oprettet hos jer? De to første blade er ikke kommet. Tak. Anker',
    'Hej. Vi vil gerne have en nat mere, til den 14. Kan det lade sig gøre? Tak. Jørn',
  ])('%s', async text => {
    expect(await found(text, 'missing-identifier')).toBe(1)
  })

  it.each([
    'Hej. Kan I sige, om stolen også fås i blå?',
    'Hej. I dag fik jeg en mail, som foregiver at være fra jer. Skal jeg slette den?',
    'Hej. Hvem betaler, hvis pakken viser sig at veje mere end fem kilo? Jeg har ikke sendt noget endnu.',
    'Hej. Varmen er væk i lejemål 31. Hvornår kommer VVS-manden?',
    'Hej. Teksterne er forsinkede på mit fjernsyn siden den 2. maj. Kontoen hedder ulla@example.dk. Er det en kendt fejl?',
    'Hej. Depositummet for Mosevænget 41 er ikke kommet endnu. Hvornår udbetaler I det?',
    'Hej. Vil I rette mit navn på listen over deltagere i foreningen?',
    'Hej. Vi overvejer at begynde at sælge vaser. Hvornår trækkes lagergebyret? Tak. Svend',
    'Hej. Inden jeg melder mig ind: Kan I sætte et medlemskab i bero? Tak. Karla',
    'Hej. Kan I se, om butikken i Vejle har den? Tak. Jytte',
    'Hej. Er den grå model godkendt til børn? Tak. Bent',
    'Hej. Der er en stavefejl på jeres forside. Kan I rette den? Tak. Knud',
    'Hej. I skrev i nyhedsbrevet, at der ville komme flere farver. Er de kommet? Tak. Lis',
    'Hej. Er den klar? Det er AB 12 345, som jeg afleverede hos jer i går. Tak. Ove',
    'Hej. Kan I slå det til for alle i arbejdsrummet nord-syd? Knappen er grå. Tak. Mia',
    'Hej. Kan I skrive mig på venteliste til en plads? Vi venter barn. Tak. Ayse',
    'Hej. Kan jeg betale med kreditkortet i butikken? Tak. Bo',
  ])('but not: %s', async text => {
    expect(await found(text, 'missing-identifier')).toBe(0)
  })
})

describe('a time in any words is a date given', () => {
  it.each([
    'skærtorsdag',
    'for en uges tid siden',
    'for knap en måned siden',
    'hver aften',
    'forrige onsdag',
    'natten mellem lørdag og søndag',
    'i 2. kvartal',
    'i snart to måneder',
    'siden årsskiftet',
    'hele weekenden',
    'i fjor',
  ])('%s', async time => {
    expect(
      await found(
        `Hej. Mit internet (kundenr. 4410723) er faldet ud ${time}. Kan I se på det?`,
        'missing-date',
      ),
    ).toBe(0)
  })

  it.each(['for noget tid siden', 'forleden'])('but not: %s', async time => {
    expect(
      await found(`Hej. Mit internet (kundenr. 4410723) faldt ud ${time}. Kan I se på det?`, 'missing-date'),
    ).toBe(1)
  })

  it('what is closed as one writes is no event', async () => {
    const text =
      'Hej. Pakken 00370712345678 står til udlevering i Kolding, men butikken er lukket. Kan den flyttes?'
    expect(await found(text, 'missing-date')).toBe(0)
  })
})

describe('a letter may begin and end in its own way', () => {
  const letter = (greeting: string, closing: string) =>
    `${greeting}\n\nLampen fra ordre 5520183 kom den 3. maj med en revne. Kan I sende en ny? Mange tak.\n\n${closing}`

  it.each([
    'Et lille hej herfra',
    'Heyyy',
    'Mine damer og herrer',
    'Hr. direktør Holm',
    'Att.: Bogholderiet',
  ])('%s greets', async greeting => {
    expect(await found(letter(greeting, 'Venlig hilsen\nKaren'), 'missing-greeting')).toBe(0)
  })

  it.each([
    'Glædelig jul\nKaren',
    'Varme tanker\nKaren',
    'God vind\nKaren',
    'Tak, Karen, st. th.',
    'Hyg jer\nKaren',
  ])('%j closes', async closing => {
    expect(await found(letter('Hej', closing), 'missing-closing')).toBe(0)
  })

  it.each(['Svar hurtigt\nKaren', 'Den virker ikke\nKaren'])('%j does not', async closing => {
    expect(await found(letter('Hej', closing), 'missing-closing')).toBe(1)
  })
})
