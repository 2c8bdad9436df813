import {repeatedPunctuationRule} from '@tactlint/core'

/** „Hvor er min ordre“, „Kan I ændre titlen“; not „Hvor er det flot“. */
const question =
  /^(?:hvor (?:er|bliver) (?:min|mit|mine|vores)|hvornår (?:er|kommer|får|bliver|sender)|(?:kan|vil|kunne|ville) (?:i|du)) (?=[a-zæøå])/i

/** „!!!“, „???“, „?!“ */
export const repeatedPunctuation = repeatedPunctuationRule({
  asks: words => question.test(words),
  wording: {
    repeated: {
      what: '»{words}« gentager tegnet.',
      why: 'Flere udråbs- eller spørgsmålstegn læses som råb.',
      instead: 'Skriv ét tegn.',
    },
  },
  examples: [
    {bad: 'Hvor er pakken???', good: 'Hvor er pakken?'},
    {bad: 'Hvor er min ordre!!', good: 'Hvor er min ordre?'},
    {bad: 'Hvor er det flot!!', good: 'Hvor er det flot!'},
    {bad: 'Den skulle være her i går!!', good: 'Den skulle være her i går!'},
    {bad: 'Er den sendt?!', good: 'Er den sendt?'},
    {allowed: 'Tak! Er det 12 eller 13?'},
    {allowed: 'Bilag: kabler, stik osv. … og en brugsanvisning.'},
    {allowed: 'Yahoo!-butikken er lukket.'},
    {allowed: 'I jeres mail stod der »Køb nu!!!«, men linket virker ikke.'},
  ],
})
