import {preferListRule, words} from '@tactlint/core'

export const preferList = preferListRule({
  joiners: ['og', 'eller', 'samt', '&'],
  following: {
    'order-id': 'følgende ordrer',
    asin: 'følgende ASIN-numre',
    'product-code': 'følgende varer',
    'shipment-id': 'følgende forsendelser',
    'tracking-number': 'følgende pakker',
    'invoice-number': 'følgende fakturaer',
    'case-id': 'følgende sager',
  },
  replaced: words(`
    ordrenumrene ordrerne ordrer ordre ordrenumre ordrenr. ordrenummer forsendelserne forsendelser forsendelse pakkerne pakker
    pakke fakturaerne fakturaer faktura fakturanumrene fakturanumre sagerne sager sag asin
  `)
    .slice()
    .sort((a, b) => b.length - a.length),
  lead: ':',
  bullet: '- ',
  wording: {
    row: {
      what: 'Der står {count} numre i én sætning.',
      why: 'I en liste kan hvert nummer kopieres og krydses af, og ingen bliver overset.',
      instead: 'Sæt dem op i en liste med ét nummer på hver linje.',
    },
  },
  examples: [
    {
      bad: 'Ordre 58-70431, 58-70432 og 58-70433 er ikke kommet.',
      good: 'Følgende ordrer er ikke kommet:\n\n- 58-70431\n- 58-70432\n- 58-70433',
    },
    {
      bad: 'Kan I tjekke ordrerne 58-70431, 58-70432 og 58-70433? På forhånd tak.',
      good: 'Kan I tjekke følgende ordrer?\n\n- 58-70431\n- 58-70432\n- 58-70433\n\nPå forhånd tak.',
    },
    {allowed: 'Ordre 58-70431 og 58-70432 er ikke kommet.'},
    {allowed: 'Disse ordrer er ikke kommet:\n\n- 58-70431\n- 58-70432\n- 58-70433'},
  ],
})
