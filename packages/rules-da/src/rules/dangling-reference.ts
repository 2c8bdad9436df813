import {danglingReferenceRule} from '@tactlint/core'
import {source} from '../lexicon/source.js'

const things =
  '(ordrer|varer|enheder|produkter|tal|oplysninger|datoer|tabel|liste|asin|sku|forsendelser|fakturaer|trin|beløb|ordre|vare|ordrenumre|numre)'
const definite =
  '(ordrerne|varerne|enhederne|tallene|oplysningerne|datoerne|tabellen|listen|forsendelserne|fakturaerne|beløbene|numrene|trinene)'

const below = {
  source,
  phrases: [
    '(se|jf|find|som nævnt|som beskrevet|som anført|som vist|angivet|nævnt|beskrevet|anført|listet|vist) (nedenfor|herunder|nedenstående)',
    `${definite} (nedenfor|herunder)`,
    `(i |) (nedenstående|følgende) ${things}`,
  ],
}

const above = {
  source,
  phrases: [
    `(ovenstående|ovennævnte|førnævnte|omtalte) ${things}`,
    '(se|jf|som nævnt|som beskrevet|som anført|nævnt|beskrevet|anført) ovenfor',
    `${definite} ovenfor`,
  ],
}

/** Ord, der ikke peger på noget. */
export const danglingReference = danglingReferenceRule({
  below,
  above,
  wording: {
    below: {
      what: '»{words}«, men der følger ikke noget.',
      why: 'Modtageren leder efter det, der mangler, og må spørge.',
      instead: 'Tilføj det, eller slet ordene.',
    },
    above: {
      what: '»{words}«, men der står ikke noget ovenfor.',
      why: 'Modtageren ved ikke, hvad der er ment.',
      instead: 'Nævn det: Skriv nummeret.',
    },
  },
  examples: [
    {bad: 'Der mangler tolv stk. Se tallene nedenfor.\n\nVenlig hilsen\nNora'},
    {bad: 'Hej\n\nKan I annullere følgende ordrer?\n\nMange tak\nNora'},
    {bad: 'Hej\n\nOvennævnte ordre er ikke kommet. Kan I undersøge det?'},
    {allowed: 'Se tallene nedenfor:\n\n- 120 sendt\n- 108 modtaget'},
    {allowed: 'Kan I annullere følgende ordrer?\n\n58704 og 58705\n\nMange tak\nNora'},
    {allowed: 'Hej\n\nOrdre 58704 er ikke kommet. Kan I undersøge ovennævnte ordre?'},
    {context: {subject: 'Ordre 58704'}, allowed: 'Ovennævnte ordre er ikke kommet. Kan I undersøge det?'},
    {allowed: 'Pumpen stopper under 5 grader, og vi mangler dele, herunder også kabler.'},
    {allowed: 'Følgende uge kom en tekniker.'},
    {allowed: 'Ovennævnte ordre (58704) er ikke kommet.'},
    {context: {attachments: ['tabel.png']}, allowed: 'Se tabellen nedenfor.'},
  ],
})
