import {errorCodes, expand, measures, words, type Recogniser} from '@tactlint/core'

export const measured: readonly Recogniser[] = [
  ...measures({
    language: 'da',
    numerals: {
      to: 2,
      tre: 3,
      fire: 4,
      fem: 5,
      seks: 6,
      syv: 7,
      otte: 8,
      ni: 9,
      ti: 10,
      elleve: 11,
      tolv: 12,
      fjorten: 14,
      femten: 15,
      tyve: 20,
      tredive: 30,
      fyrre: 40,
      halvtreds: 50,
      tres: 60,
      hundrede: 100,
      halvanden: 1.5,
      halvandet: 1.5,
      'et dusin': 12,
    },
    // 300,- is said in shops.
    currencies: {
      DKK: ['kr.', 'kr', ',-', ...words('krone kroner dkk')],
      EUR: words('euro eur'),
      USD: words('dollar dollars'),
      GBP: ['pund sterling'],
    },
    durations: {
      second: words('sekunder sek sek.'),
      minute: words('minut minutter min min.'),
      hour: words('time timer timers'),
      day: words('dag dage dages døgn døgns hverdag hverdage hverdages arbejdsdag arbejdsdage bankdage'),
      week: words('uge uger ugers'),
      month: words('måned måneder måneders mdr mdr.'),
      year: words('år års'),
    },
    quantities: words(`
      stk stk. styk styks enhed enheder vare varer eksemplar eksemplarer par sæt pakke pakker kasse kasser karton kartoner
      palle paller kolli pose poser flaske flasker rulle ruller æske æsker
    `),
    between: words(`
      hele fulde lange manglende bortkomne mistede beskadigede ødelagte defekte knuste usælgelige ekstra forskellige ens
    `),
  }),
  errorCodes({
    language: 'da',
    labels: expand('(fejlkode|fejlkoden|fejlnummer|fejlnr|fejlnr.|statuskode|statuskoden|stopkode)'),
    errors: expand('(fejl|fejlen|fejlmeddelelse|fejlmeddelelsen|http-fejl|http fejl|error)'),
    connectors: words('er var lyder nr. nummer'),
  }),
]
