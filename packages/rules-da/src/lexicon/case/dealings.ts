import {words, type Lexicon, type Pattern} from '@tactlint/core'
import {either, gap, maybe, notNext, one, other, pattern, upTo} from '../notation.js'
import {arrangements} from './arranged.js'
import {askedFor} from './asked-for.js'
import {contacts} from './contacts.js'
import {hints, wantings} from './hints.js'
import {moneyTaken, papersNamed} from './own-things.js'
import {serviceActions} from './service-actions.js'
import {servicesForPeople} from './services-for-people.js'
import {states} from './states.js'
import {source} from '../source.js'

const done = words(`
  købt bestilt betalt opsagt afbestilt booket reserveret returneret tilmeldt meldt afmeldt fornyet modtaget fået hentet lejet
  indbetalt overført handlet fortrudt annulleret underskrevet indsendt indleveret afleveret solgt leaset
`)
const past = words(`
  købte bestilte betalte opsagde afbestilte bookede reserverede returnerede fornyede modtog fik hentede lejede indbetalte
  overførte handlede fortrød annullerede indsendte indleverede afleverede solgte lånte leasede
`)
const ofReader = words(`
  trukket hævet opkrævet hentet leveret sendt lovet bekræftet lukket afvist fjernet faktureret solgt installeret monteret
  repareret udskiftet spærret slettet afbestilt aflyst skiftet overført udbetalt betalt ringet afslået godkendt
`)
const readersPast = words(`
  leverede afleverede satte sendte trak hævede opkrævede fakturerede lukkede fjernede spærrede slettede afviste monterede
  installerede reparerede udskiftede skiftede aflyste lovede
`)

const handed = words('stillede afleverede sendte lagde indleverede gav parkerede kørte bragte overdrog')
const handedSince = words('stillet afleveret sendt indleveret bragt overdraget')

const tidings = words(`
  e-mail mail mails e-mails sms sms'er besked beskeder brev opkald nyhedsbrev reklame brochure katalog folder tilbud idé lov lyst øje mulighed tid svar ret at
`)

/** „min sidste regning“: hvad der er skriverens, med op til to ord imellem. */
export const own = (name: string, nouns: readonly string[]): Pattern => ({
  name: `min … ${name}`,
  steps: [{surface: words('min mit mine vores')}, {gap: 2}, {surface: nouns}],
})

/** „Jeg stillede den til jer mandag morgen“, „Den 8. sendte jeg kvitteringer“ */
const handedOver: readonly Pattern[] = [
  pattern(
    'jeg stillede den til jer',
    either(
      [one('jeg vi'), one(handed)],
      [one(handed), one('jeg vi')],
      [one('jeg vi'), one('har'), gap(2), one(handedSince)],
    ),
    maybe(upTo(5, other('mail mails besked beskeder spørgsmål e-mail sms brev kommentar hilsen'))),
    one('til hos'),
    one('jer'),
  ),
  pattern(
    'sendte jeg kvitteringer',
    either([one('jeg vi'), one('sendte uploadede')], [one('sendte uploadede'), one('jeg vi')]),
    gap(3),
    one(`
      kvittering kvitteringer kvitteringen kvitteringerne bilag bilagene papirer papirerne dokumentation dokumentationen skema
      skemaet formularen blanketten attest attesten lægeerklæring lægeerklæringen fuldmagt fuldmagten indsigelse indsigelsen
    `),
  ),
  pattern(
    'er skrevet op til',
    one('er var blev står stod'),
    gap(2),
    one('skrevet'),
    one('op'),
    one('til på hos i'),
  ),
  pattern(
    'står på venteliste',
    one('står stod er var'),
    gap(4),
    one('på i'),
    gap(1),
    one('venteliste ventelisten ventelister kø køen'),
  ),
]

/** Hvad nogen og en virksomhed har haft med hinanden at gøre, uanset branche: „vi har betalt“, „I hentede den“, „mit gavekort“. */
export const dealings = {
  source,
  phrases: [
    '(købt|bestilt|betalt|fik|fået|lejet|solgt) (hos|af|ved|gennem) (jer|dig|jeres)',
    'jeres (brev|regning|faktura|rykker|opkrævning|bekræftelse|tilbud|kvittering|chauffør|montør|tekniker|mand) (af|fra|har|siger|viser|kom|sagde)',
    '(en|jeres) (tekniker|montør|installatør|håndværker)',
    '(gavekort|gavekortet|tilgodebevis|tilgodebeviset|bonuspoint)',
    '(trukket|hævet|opkrævet) (kr|dkk|et beløb|beløbet|penge|for)',
    '(på|fra) mit kort',
    '(endnu en|en ny|en anden|den seneste|den næste) (regning|rykker|opkrævning|faktura)',
    '(jeg|vi) (er|blev) (startet|tilmeldt|oprettet|registreret|kunde|medlem|sælger) (som|hos|på|i) (sælger|kunde|medlem|jer|jeres)',
  ],
  patterns: [
    ...moneyTaken,
    ...papersNamed,
    ...serviceActions,
    ...servicesForPeople,
    ...contacts,
    ...states,
    ...askedFor,
    ...arrangements,
    ...hints.patterns,
    ...wantings.patterns,
    ...handedOver,
    {
      name: 'jeg har … betalt',
      steps: [
        {
          anyOf: [
            [{surface: ['jeg', 'vi']}, {surface: ['har', 'havde']}],
            [{surface: ['har', 'havde']}, {surface: ['jeg', 'vi']}],
          ],
        },
        {optional: [{repeat: [{not: {surface: words('ikke aldrig endnu hverken')}}], most: 3}]},
        {surface: done},
        notNext(one('hus bil hund kat sommerhus båd lejlighed rækkehus ejerlejlighed andelsbolig')),
      ],
    },
    // „Jeg har ikke fået …“ is a case, „vi har ikke bestilt endnu“ is none
    {
      name: 'jeg har ikke fået',
      steps: [
        {
          anyOf: [
            [{surface: ['jeg', 'vi']}, {surface: ['har', 'havde']}],
            [{surface: ['har', 'havde']}, {surface: ['jeg', 'vi']}],
          ],
        },
        {gap: 1},
        {surface: words('ikke aldrig')},
        {gap: 1},
        {surface: words('fået modtaget')},
      ],
    },
    {
      name: 'jeg betalte',
      steps: [
        {
          anyOf: [
            [{surface: ['jeg', 'vi']}, {surface: past}],
            [{surface: past}, {surface: ['jeg', 'vi']}],
          ],
        },
        // „I dag fik jeg en mail, som foregiver at være fra jer“
        {notAhead: [{gap: 2}, {surface: tidings}]},
      ],
    },
    // „I satte pallen af hos os“, „den 3. maj lukkede I vores butik“; „sendte i går“ is a time
    {
      name: 'I leverede',
      steps: [{surface: ['i', 'du']}, {surface: readersPast}],
    },
    {
      name: 'lukkede I vores',
      steps: [
        {surface: readersPast},
        {surface: ['i', 'du']},
        {surface: words('vores min mit mine mig os den det')},
      ],
    },
    {
      name: 'I skulle have overført',
      steps: [
        {
          anyOf: [
            [{surface: ['i', 'du']}, {surface: 'skulle'}],
            [{surface: 'skulle'}, {surface: ['i', 'du']}],
          ],
        },
        {gap: 1},
        {surface: 'have'},
        {surface: ofReader},
      ],
    },
    {
      name: 'I har … hentet',
      steps: [
        {
          anyOf: [
            [{surface: ['i', 'du']}, {surface: ['har', 'havde']}],
            [{surface: ['har', 'havde']}, {surface: ['i', 'du']}],
          ],
        },
        {gap: 3},
        {surface: ofReader},
      ],
    },
    own(
      'aftale',
      words(`
        aftale kontrakt medlemskab betaling indbetaling køb bon kvittering bonus point gavekort kort billet billetter
        depositum tilgodehavende garanti reparation tilbud lån regning faktura opgørelse plan sag ansøgning tilmelding
        retur refusion opsigelse
      `),
    ),
  ],
} satisfies Lexicon

/** Hvem der skriver om bolig, skole eller læge, findes på adresse og navn. */
export const knownByName = {
  source,
  phrases: [
    '(lejlighed|lejligheden|lejemål|lejemålet|husleje|huslejen|boligforening|boligforeningen|udlejer|vicevært|viceværten|ejendomsmægler|radiator|radiatoren|opgangen|opgang)',
    '(lægen|klinikken|patient|recept|recepten|tandlæge|tandlægen|sygehus|sygehuset)',
    '(skolen|børnehaven|vuggestuen|vuggestueplads|undervisningen|eksamen|læreren)',
    '(stævning|dødsbo|dødsboet|skifteretten|testamente|skøde|skødet)',
    '(et|jeres|få et|sende et) (tilbud|prisoverslag|overslag) på',
  ],
} satisfies Lexicon

/** Of all customers: „Der er en stavefejl på jeres forside. Kan I rette den?“ */
export const ofEverybody = {
  source,
  phrases: [
    'jeres (hjemmeside|forside|webside|netside|menukort|skilt|plakat|annonce|opslag|video|vejledning|nyhedsbrev|katalog|brochure)',
  ],
} satisfies Lexicon
