import {words, type Lexicon, type Pattern} from '@tactlint/core'
import {source} from '../source.js'
import {adjectives, yours, aside} from './who-has-what.js'

const shown: readonly Pattern[] = [
  {
    name: 'din ordre',
    steps: [
      yours,
      {
        not: {
          surface: words(`
            mail mails svar besked hjælp tid kollega kolleger indsats forståelse chef side støtte assistance hurtige venlige gode sidste
            seneste e-mail bistand opringning chauffør montør tekniker medarbejder butik webshop hjemmeside løsning forslag venlighed
            , . :
          `),
        },
      },
    ],
  },
  {
    name: 'jeres ordre',
    steps: [
      {surface: 'jeres'},
      adjectives,
      {
        surface: words(
          'ordre bestilling henvendelse pakke køb varer ordrer bestillinger pakker reservation abonnement',
        ),
      },
    ],
  },
  {
    name: 'tak for din henvendelse',
    steps: [
      {surface: 'tak'},
      {surface: 'for'},
      {surface: words('din dit dine jeres deres')},
      {gap: 1},
      {
        surface: words(
          'henvendelse ordre bestilling tålmodighed interesse køb betaling indbetaling reservation booking ansøgning klage tilmelding anmeldelse feedback forespørgsel returnering opsigelse',
        ),
      },
    ],
  },
  {
    name: 'tak, fordi du skrev',
    steps: [
      {surface: 'tak'},
      {optional: [{surface: ','}]},
      {surface: 'fordi'},
      {surface: words('du i de')},
      {optional: [{surface: 'har'}]},
      {
        surface: words(`
          skrev skriver skrevet kontaktede kontaktet kontakter handlede handlet handler valgte valgt vælger spørger spurgte spurgt ringede
          ringer bestilte bestilt købte købt henvendte sendte sendt sender gjorde gør gav giver ventede venter fortalte fortæller ville
        `),
      },
    ],
  },
  {
    name: 'vi sender dig',
    steps: [
      {surface: 'vi'},
      {gap: 4},
      {
        surface: words(`
          sender sendt sende refunderer refunderet refundere tilbyder tilbyde tilbudt giver give givet ringer ringe kontakter kontakte
          kontaktet skriver tilbagebetaler tilbagebetalt krediterer krediteret oprettet opretter reserveret lover beder bede hjælpe hjælper
        `),
      },
      {surface: words('dig dem')},
    ],
  },
  {
    name: 'vi beklager ulejligheden',
    steps: [
      // „Tak, og undskyld ulejligheden“ says who asks.
      {notBehind: {surface: words('og men')}},
      {surface: words('beklager undskyld undskylder undskyldning undskylde')},
      {gap: 3},
      {
        surface: words(
          'ulejligheden besværet ventetiden forsinkelsen ulejlighed besvær ventetid forvirringen fejlen du',
        ),
      },
    ],
  },
  {
    name: 'vi er kede af',
    steps: [
      {surface: words('er')},
      {gap: 2},
      {surface: words('kede ked')},
      {surface: 'af'},
      {surface: words('det at')},
    ],
  },
  {
    name: 'svar på denne mail',
    steps: [
      {surface: words('svar svare skriv besvar ring')},
      {gap: 2},
      {
        anyOf: [
          [{surface: 'denne'}, {surface: words('mail besked e-mail')}],
          [{surface: 'tilbage'}],
          [{surface: 'til'}, {surface: 'os'}],
        ],
      },
    ],
  },
  {
    name: 'du er velkommen til',
    steps: [{surface: words('du er de')}, {surface: words('er du de')}, {gap: 2}, {surface: 'velkommen'}],
  },
]

/** The writer answers for a company. */
export const toCustomer = {
  source,
  phrases: [
    'kære (kunde|kunder|lejer|lejere|medlem|beboer|gæst|patient)',
    'deres (henvendelse|ordre|bestilling|klage|sag|konto|reservation)',
    'vores (kundeservice|support|returportal|vilkår|handelsbetingelser)',
    'teamet (bag|hos|fra|i)',
    'tøv ikke med',
    'har du (flere |yderligere |andre |)spørgsmål',
    'har du brug for',
  ],
  patterns: shown,
} satisfies Lexicon

/** The same, in company of other signs. */
export const customerHints = {
  source,
  phrases: [
    'hos os',
    '(desværre|beklageligvis)',
    'uden beregning',
    'hverdage',
    '(gavekort|rabatkode|goodwill)',
    'fra vores side',
    '(uden yderligere varsel|restancen|restance)',
  ],
  patterns: [
    {
      name: 'tak for din mail',
      steps: [
        {surface: 'tak'},
        {surface: 'for'},
        {
          anyOf: [
            [yours],
            [{surface: words('deres snakken samtalen billederne billedet opkaldet bestillingen')}],
          ],
        },
        {notAhead: [{gap: 2}, {surface: words('svar hjælp indsats tid')}]},
      ],
    },
    {
      name: 'du kan',
      steps: [
        {surface: 'du'},
        {surface: words('kan får skal må behøver modtager vil bliver finder har kommer vælger skriver er')},
      ],
    },
    {name: 'skal du', steps: [{surface: words('skal må får behøver hvis når om har')}, {surface: 'du'}]},
    // „fordi du klikkede på grøn“, „Betaler du ikke“
    {
      name: 'du klikkede',
      steps: [
        {surface: 'du'},
        aside,
        {
          surface: words(`
            klikkede valgte bestilte indtastede tastede købte betalte tilmeldte oplyste returnerede opsagde accepterede underskrev uploadede
            oprettede bookede
          `),
        },
      ],
    },
    {
      name: 'betaler du',
      steps: [{surface: words('betaler ønsker vælger modtager oplever opsiger bestiller')}, {surface: 'du'}],
    },
    {name: 'dig', steps: [{surface: words('dig')}]},
    {
      name: 'vi har sendt',
      steps: [
        {surface: 'vi'},
        {optional: [{surface: words('har vil kan er')}]},
        aside,
        {
          surface: words(`
              beklager undersøger undersøgt refunderer refunderet refundere modtaget noteret trukket pakket vender vende set sendt sender
              forventer regner kontakter tilbyder tilbyde bestilt flyttet rettet oprettet følger kigger kigget talt
            `),
        },
      ],
    },
  ],
} satisfies Lexicon
