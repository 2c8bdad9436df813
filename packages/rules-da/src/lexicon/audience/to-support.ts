import {words, type Lexicon, type Pattern} from '@tactlint/core'
import {source} from '../source.js'
import {belongings, companysThings, adjectives, mine, writer, has, aside, acquired} from './who-has-what.js'

const shown: readonly Pattern[] = [
  {name: 'min ordre', steps: [mine, adjectives, {surface: belongings}]},
  {
    name: 'vores ordre',
    steps: [
      {surface: words('vores vor')},
      {optional: [{surface: words('sidste seneste nye')}]},
      {
        surface: words(`
          ordre pakke bestilling forsendelse fba-forsendelse sending listing listings annonce reklamation retur ordrer pakker bestillinger
          forsendelser annoncer booking reservation sælgerkonto bagage rejse
        `),
      },
    ],
  },
  {name: 'jeg har købt', steps: [writer, {optional: [has]}, aside, {surface: acquired}]},
  {name: 'købte jeg', steps: [{surface: words('bestilte købte lejede bookede tegnede')}, writer]},
  {name: 'har jeg købt', steps: [has, writer, aside, {surface: acquired}]},
  {
    name: 'købt hos jer',
    steps: [{surface: words('hos af fra til på')}, {surface: 'jer'}],
  },
  {name: 'jeres butik', steps: [{surface: 'jeres'}, adjectives, {surface: companysThings}]},
  {
    name: 'som kunde',
    steps: [
      {surface: words('jeg vi')},
      {surface: words('er har')},
      {gap: 3},
      {surface: words('kunde sælger lejer medlem abonnent kunder sælgere beboer')},
      {notAhead: [{surface: words('hos os service')}]},
    ],
  },
]

/** What a letter to a desk is addressed to by name. */
const companies =
  'amazon|etsy|ebay|zalando|dsb|movia|sas|norwegian|ryanair|molslinjen|scandlines|flixbus|arriva|metroselskabet|rejsekort|yousee|tdc|telenor|telia|oister|norlys|hiper|stofa|ørsted|ewii|andel energi|postnord|gls|dao|bring|dhl|ups|ikea|elgiganten|power|bilka|coop|føtex|netto|matas|h&m|boozt|saxo|nordea|danske bank|jyske bank|sydbank|lunar|tryg|topdanmark|alm. brand|codan|gjensidige|airbnb|skattestyrelsen|skat|udbetaling danmark|novo'
const offices =
  '(vand|varme|el|fjernvarme|kraftvarme)værket|(net|el|forsynings|rejse|bus|tele|forsikrings)selskabet|(bolig|andels|grundejer|ejer|antenne|fag)foreningen|(forsyningen|kommunen|banken|a-kassen|sygekassen|skolen|biblioteket|hotellet|klinikken|udlejningen|administrationen|byggesagsafdelingen|teknisk forvaltning|teknik og miljø|bogholderi|bogholderiet|økonomiafdelingen|debitorafdeling|debitorafdelingen|regnskab|regnskabsafdelingen|kundeteam|kundeteamet)'

/** The writer has bought, sold or sent something and writes to those who look after it. */
export const toSupport = {
  source,
  phrases: [
    `(hej|kære|til|goddag|hejsa) (${companies})`,
    `(hej|kære|til|goddag|hejsa) (${offices})`,
    '(seller|sælger) support',
    '(hej|kære|til|goddag) (supporten|kundeafdelingen|webshoppen|kundecentret|sælgersupport|udlejer|vicevært|bibliotek|hotline)',
    'til rette vedkommende',
    '(jeg|vi) har (stadig|endnu|) (ikke|aldrig) (modtaget|fået)',
  ],
  patterns: shown,
} satisfies Lexicon

/** The same, in company of other signs. */
export const supportHints = {
  source,
  phrases: [],
  patterns: [
    // Who answers says „vi“ and „du“, who asks „jeg“, „mig“ and „I“.
    {
      name: 'mig',
      steps: [
        {
          anyOf: [
            [{surface: 'mig'}],
            [mine, {not: {surface: words('kollega kolleger chef fejl undskyldning side kollegas')}}],
          ],
        },
      ],
    },
    {
      name: 'jer',
      steps: [
        {surface: words('jer jeres')},
        {notAhead: [{surface: words('ordre bestilling henvendelse pakke køb')}]},
      ],
    },
    {
      name: 'vil I',
      steps: [
        {surface: words('vil kan kunne må har skal ville')},
        {surface: 'i'},
        {
          surface: words(
            'venligst gerne måske ikke se hjælpe sende oplyse give ringe kigge åbne nulstille bruge tømme hente flytte spærre rykke refundere annullere måle regne tilbageføre fjerne genåbne oprette reparere bytte afbestille kontrollere forklare slette opdatere stoppe frigive aktivere bekræfte undersøge tjekke give fortælle sørge ordne rette ændre lave svare finde',
          ),
        },
      ],
    },
    // „Til ParkCare“ on a line of its own
    {
      name: 'Til ParkCare',
      steps: [
        {at: 'start'},
        {surface: 'til'},
        {not: {surface: words('dig jer alle mine beboerne lejerne medlemmerne kunderne forældrene')}},
        {gap: 2},
        {at: 'end'},
      ],
    },
    {
      name: 'Hej support',
      steps: [
        {at: 'start'},
        {surface: words('hej kære goddag til hejsa')},
        {gap: 2},
        {
          surface: words(
            'support supportteam team teamet kundeservice kundesupport kundecenter bank banken kommune kommunen servicedesk it-afdeling it-support alle',
          ),
        },
      ],
    },
  ],
} satisfies Lexicon
