import {vagueProblemRule, type Lexicon} from '@tactlint/core'
import {source} from '../lexicon/source.js'

const problems = {
  source,
  phrases: [
    '(det|den|appen|siden|intet|hjemmesiden) (virker|fungerer) (bare |slet |stadig |overhovedet |)(ikke|forkert)',
    '(jeg|vi) har (et problem|problemer|nogle problemer|lidt problemer|en udfordring)',
    'har (jeg|vi) (et problem|problemer|en udfordring)',
    'der er (noget galt|et problem|problemer|en fejl|sket en fejl|noget i vejen)',
    '(noget|et eller andet) (er|må være|gik) (galt|forkert)',
    'der er gået noget galt',
  ],
} satisfies Lexicon

const amounts = {
  source,
  phrases: [
    '(nogle|flere|et par|en del|mange) (af (mine|vores) |)(ordrer|pakker|varer|forsendelser|fakturaer|produkter|annoncer)',
  ],
} satisfies Lexicon

const context = {audience: 'support', stage: 'first'} as const

export const vagueProblem = vagueProblemRule({
  problems,
  amounts,
  wording: {
    what: {
      what: '„{words}“ siger, at noget er galt, men ikke hvad.',
      why: 'Når man ikke ved, hvad der sker, hvor og siden hvornår, kan ingen finde årsagen.',
      instead: 'Skriv, hvad du gjorde, hvad du forventede, og hvad der skete i stedet.',
    },
    which: {
      what: '„{words}“ siger ikke hvilke.',
      why: 'Uden numre kan modtageren ikke slå noget op.',
      instead: 'Skriv deres numre i en liste.',
    },
  },
  examples: [
    {context, bad: 'Hej\n\nDet virker ikke. Kan I hjælpe?\n\nVenlig hilsen\nNora'},
    {context, bad: 'Jeg har et problem med jeres app. Kan I hjælpe mig?'},
    {context, bad: 'Nogle af mine ordrer mangler. Kan I finde dem?'},
    {context, allowed: 'Det virker ikke: Uploaden stopper ved trin 3 med fejl 8541. Kan I hjælpe?'},
    {context, allowed: 'Nogle ordrer mangler: 58-70431 og 58-70433. Kan I finde dem?'},
    {
      context,
      allowed:
        'Appen virker ikke. Knappen har ikke reageret siden opdateringen, og siden er forsvundet. Kan I hjælpe?',
    },
    {context: {audience: 'customer'}, allowed: 'Jeg er ked af, at det ikke virker. Vil du sende et billede?'},
  ],
})
