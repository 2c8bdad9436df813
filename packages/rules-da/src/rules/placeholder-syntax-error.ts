import {placeholderSyntaxErrorRule} from '@tactlint/core'

/** En pladsholder, som intet program kan udfylde. */
export const placeholderSyntaxError = placeholderSyntaxErrorRule({
  wording: {
    empty: {
      what: '»{words}« har intet navn.',
      why: 'Der kan ikke sættes noget ind, så modtageren ser et hul eller selve tegnene.',
      instead: 'Skriv feltets navn mellem tegnene.',
    },
    unbalanced: {
      what: '»{words}« har en klamme for lidt eller for meget.',
      why: 'Pladsholderen bliver ikke udfyldt, så modtageren ser selve tegnene.',
      instead: 'Afslut den med lige så mange klammer, som den begynder med.',
    },
    mixed: {
      what: '»{words}« begynder med én slags tegn og slutter med en anden.',
      why: 'Pladsholderen bliver ikke udfyldt, så modtageren ser selve tegnene.',
      instead: 'Brug de samme tegn på begge sider.',
    },
    'not-closed': {
      what: '»{words}« bliver aldrig afsluttet.',
      why: 'Programmet går i stå her eller udelader resten af beskeden.',
      instead: 'Skriv afslutningen efter de sidste ord, der hører med.',
    },
    'not-opened': {
      what: '»{words}« afslutter noget, der aldrig er begyndt.',
      why: 'Programmet går i stå her og sender ingen besked.',
      instead: 'Skriv begyndelsen, eller slet afslutningen.',
    },
    'other-syntax': {
      what: '»{words}« er skrevet til et andet program end de øvrige pladsholdere.',
      why: 'En af dem bliver ikke udfyldt, så modtageren ser selve tegnene.',
      instead: 'Skriv alle pladsholdere på samme måde.',
    },
  },
  examples: [
    {bad: 'Kære {{fornavn}}\n\nDin ordre {{ordrenummer}} kommer den %DATO%.'},
    {
      context: {template: true},
      bad: 'Kære {{fornavn}\n\nTak for din ordre.',
      good: 'Kære {{fornavn}}\n\nTak for din ordre.',
    },
    {bad: 'Din ordre {ordrenummer}} er på vej.', good: 'Din ordre {{ordrenummer}} er på vej.'},
    {bad: 'Kære [[fornavn}}\n\nDin ordre er på vej.'},
    {bad: 'Kære {{ }}\n\nDin ordre er på vej.'},
    {bad: '{% if medlem %}Som medlem har du fri retur.\n\nVenlig hilsen\nMia'},
    {bad: 'Som medlem har du fri retur.{% endif %}\n\nVenlig hilsen\nMia'},
    {allowed: 'Kære {{fornavn}}\n\n{% if medlem %}Du har fri retur.{% endif %}'},
    {context: {template: false}, allowed: 'Kære {{fornavn}\n\nTak for din ordre.'},
  ],
})
