import type {Lexicon} from '@tactlint/core'
import {source} from './source.js'

/** Both spellings, hilsner and hilsener, are in use. */
export const closings = {
  source,
  phrases: [
    '(med|) venlig hilsen',
    '(med|) (venlige|de venligste|de bedste|bedste|mange|kærlige|varme) (hilsner|hilsener)',
    '(kærlig|bedste|varm|de bedste) hilsen',
    'hilsen',
    '(hilsner|hilsener)',
    '(mvh|vh|kh|dbh|m.v.h)',
    'på gensyn',
    '(ha|hav) en (rigtig|) (god|dejlig) (dag|weekend|aften)',
    '(rigtig|fortsat) god (dag|weekend|aften)',
  ],
} satisfies Lexicon
