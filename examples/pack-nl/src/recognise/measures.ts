import {errorCodes, measures, words, type Recogniser} from '@tactlint/core'

export const measured: readonly Recogniser[] = [
  ...measures({
    language: 'nl',
    numerals: {
      twee: 2,
      drie: 3,
      vier: 4,
      vijf: 5,
      zes: 6,
      zeven: 7,
      acht: 8,
      negen: 9,
      tien: 10,
      veertien: 14,
    },
    currencies: {EUR: words('euro eur ,-')},
    durations: {
      minute: words('minuut minuten'),
      day: words('dag dagen werkdag werkdagen'),
      week: words('week weken'),
      month: words('maand maanden'),
      year: words('jaar jaren'),
    },
    quantities: words('stuk stuks st. artikel artikelen doos dozen pakket pakketten paar set sets'),
    between: words('hele volle beschadigde ontbrekende kapotte'),
  }),
  errorCodes({
    language: 'nl',
    labels: words('foutcode foutnummer statuscode'),
    errors: words('fout foutmelding error'),
    connectors: words('is was luidt'),
  }),
]
