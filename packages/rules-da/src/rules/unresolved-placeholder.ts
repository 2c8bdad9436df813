import {unresolvedPlaceholderRule} from '@tactlint/core'

const toSend = {template: false} as const

/** A mark that nobody filled in. */
export const unresolvedPlaceholder = unresolvedPlaceholderRule({
  wording: {
    identifier: {
      what: '»{words}« er ikke udfyldt.',
      why: 'Modtageren kan ikke slå sagen op og må skrive tilbage for at få nummeret.',
      instead: 'Skriv nummeret, før du sender beskeden.',
    },
    date: {
      what: '»{words}« er ikke udfyldt.',
      why: 'Modtageren ved ikke, hvornår det er eller var, og må spørge.',
      instead: 'Skriv datoen, før du sender beskeden.',
    },
    other: {
      what: '»{words}« er ikke udfyldt.',
      why: 'Modtageren mangler oplysningen og kan se, at teksten er en skabelon.',
      instead: 'Skriv oplysningen, eller slet pladsholderen, før du sender beskeden.',
    },
  },
  examples: [
    {context: toSend, bad: 'Hej [fornavn på kontakt]\n\nKan du se på det?\n\nVenlig hilsen\nMia'},
    {
      bad: 'Hej\n\nDet gælder fakturanummer ???, der forfaldt den 10. marts. Kan du sige, hvornår den bliver betalt?\n\nVenlig hilsen\nMia',
    },
    {allowed: 'Hej\n\nHvad er mit ordrenummer ??? Jeg har brug for det.\n\nVenlig hilsen\nMia'},
    {context: toSend, bad: 'Kære {{kunde_navn}}\n\nTak for din henvendelse af 3. marts.'},
    {context: toSend, bad: 'Trackingnummer XXXXXXXX viser »leveret«, men pakken er ikke kommet.'},
    {
      bad: 'Hej. Ordre [ORDRENUMMER] fra den 3. marts 2026 er ikke kommet. Kan I se, hvor den er?',
    },
    {context: toSend, bad: 'Din pakke bliver leveret den [indsæt dato].'},
    {context: toSend, bad: 'Hej. Jeg skriver om ordre <indsæt ordrenummer>. Er den sendt?'},
    {context: {template: true}, allowed: 'Kære {{fornavn}}\n\nTak for din ordre {{ordrenr}}.'},
    {allowed: 'Kære {{fornavn}}\n\nTak for din ordre {{ordrenr}}.'},
    {context: toSend, allowed: 'I jeres mail står der »Kære {{fornavn}}« i stedet for mit navn.'},
    {context: toSend, allowed: 'Krusene ligger i kasse [3] og [4]. De fås i str. XXL.'},
    {context: toSend, allowed: 'Prisen er <20 kr. pr. stk., og rabatten er 25 %.'},
    {context: toSend, allowed: 'Underskrift\n\n______________________'},
  ],
})
