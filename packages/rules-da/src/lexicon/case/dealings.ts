import {words, type Lexicon, type Pattern} from '@tactlint/core'
import {moneyTaken} from './own-things.js'
import {serviceActions} from './service-actions.js'
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
  repareret udskiftet spærret slettet afbestilt aflyst skiftet overført udbetalt betalt ringet
`)
const readersPast = words(`
  leverede afleverede satte sendte trak hævede opkrævede fakturerede lukkede fjernede spærrede slettede afviste monterede
  installerede reparerede udskiftede skiftede aflyste lovede
`)

const tidings = words(`
  e-mail mail mails e-mails sms sms'er besked beskeder brev opkald nyhedsbrev reklame tilbud idé lov lyst øje mulighed tid svar ret at
`)

/** „min sidste regning“: hvad der er skriverens, med op til to ord imellem. */
export const own = (name: string, nouns: readonly string[]): Pattern => ({
  name: `min … ${name}`,
  steps: [{surface: words('min mit mine vores')}, {gap: 2}, {surface: nouns}],
})

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
    ...serviceActions,
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
