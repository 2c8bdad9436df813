import type {Pattern} from '@tactlint/core'
import {orElse, then} from './threat-words.js'
import {gap, notNext, one, pattern} from '../notation.js'

/** A company ends the business, or shuts somebody out: „Ellers fjerner vi din adgang“. */
export const shuttingOut: readonly Pattern[] = [
  pattern(
    'ellers lukker vi kontoen',
    orElse,
    then,
    one('lukker spærrer'),
    one('vi jeg'),
    gap(2),
    one('konto kontoen konti profil adgang adgangen engagement'),
  ),
  pattern(
    'ellers fjerner vi din adgang',
    orElse,
    then,
    one('fjerner lukker spærrer registrerer udelukker sortlister opsiger inddrager afbryder blokerer'),
    one('vi jeg'),
    gap(2),
    one('din dit dine dig adgangen strømmen vandet varmen'),
  ),
  pattern(
    'sker det igen, bliver du smidt ud',
    one('igen sig gentagelse'),
    one(','),
    one('bliver ryger'),
    one('du i'),
    gap(2),
    one('smidt udelukket bortvist blokeret meldt ud spærret'),
  ),
  pattern(
    'ellers lukkes din konto',
    orElse,
    gap(2),
    one('lukkes spærres slettes opsiges blokeres suspenderes inddrages afbrydes nedlægges'),
    one('din dit dine adgangen strømmen vandet varmen'),
    notNext(one('sag henvendelse reservation ordre bestilling billet plads')),
  ),
]
