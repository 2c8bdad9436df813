import type {Audience, Lexicon} from '@tactlint/core'
import {source} from '../source.js'
import {customerHints, toCustomer} from './to-customer.js'
import {supportHints, toSupport} from './to-support.js'

export const audience = {support: toSupport, customer: toCustomer} satisfies Readonly<
  Record<Audience, Lexicon>
>

export const audienceHints = {support: supportHints, customer: customerHints} satisfies Readonly<
  Record<Audience, Lexicon>
>

/** Names of those who answer: „Kundeservice“. */
export const desks = {
  source,
  phrases: [
    '(kundeservice|kundesupport|kundecenter|kundecentret|kundeafdelingen|support|supporten|supportteam|supportteamet|servicedesk|helpdesk|sælgersupport|kundepleje)',
    '(kundeservice|support|service|sælger|sælgers) (team|teamet|support)',
    '(driften|drift|driftscentret|driftsafdelingen|opkrævningen|inkassoafdelingen|skadeafdelingen|skadesafdelingen|skadecentret|ordreafdelingen|returafdelingen|reklamationsafdelingen|klageafdelingen|leveringsafdelingen|udlejningen|udlejningskontoret|ejendomskontoret|borgerservice|pladsanvisningen|medlemsservice|abonnementsservice|abonnementsafdelingen|billetkontoret|rejseservice|gæsteservice|bookingafdelingen|netbutikken|webbutikken|sælgersupporten|teknisk support)',
  ],
} satisfies Lexicon
