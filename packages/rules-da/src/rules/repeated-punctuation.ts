import {repeatedPunctuationRule} from '@tactlint/core'

/** „!!!“, „???“, „?!“ */
export const repeatedPunctuation = repeatedPunctuationRule({
  wording: {
    repeated: {
      what: '»{words}« gentager tegnet.',
      why: 'Flere udråbs- eller spørgsmålstegn læses som råb.',
      instead: 'Skriv ét tegn.',
    },
  },
  examples: [
    {bad: 'Hvor er pakken???', good: 'Hvor er pakken?'},
    {bad: 'Den skulle være her i går!!', good: 'Den skulle være her i går!'},
    {bad: 'Er den sendt?!', good: 'Er den sendt?'},
    {allowed: 'Tak! Er det 12 eller 13?'},
    {allowed: 'Bilag: kabler, stik osv. … og en brugsanvisning.'},
    {allowed: 'Yahoo!-butikken er lukket.'},
    {allowed: 'I jeres mail stod der »Køb nu!!!«, men linket virker ikke.'},
  ],
})
