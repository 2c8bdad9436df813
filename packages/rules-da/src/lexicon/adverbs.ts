import {words, type Steps} from '@tactlint/core'

/** May stand between subject, verb and participle: „I har ⟦simpelthen igen⟧ mistet“. */
const adverbs = words(`
  altså bare da endelig endnu engang faktisk helt igen jo nu også selv simpelthen stadig så tydeligvis
  virkelig ærligt åbenbart åbenlyst alle allerede derfor egenhændigt tilsyneladende også atter konsekvent
  bevidst meget ganske ret efterhånden begge fuldstændig fuldstændigt total totalt komplet ekstremt dybt
  enormt sindssygt vildt mega godt nok direkte utrolig utroligt rigtig så fandeme hele tiden gang på nærmest
  næsten både ærlig talt
`)

/** Any number of them; no more stand together. */
export const someAdverbs = {optional: [{repeat: [{surface: adverbs}], most: 4}]} satisfies Steps[number]

export const writer = {surface: ['jeg', 'vi', 'man']} satisfies Steps[number]
