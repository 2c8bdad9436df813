import type {Lexicon} from '@tactlint/core'
import {source} from './source.js'

/** The writer has bought, sold or sent something and writes to those who look after it. „Kan I …?“ alone shows nothing. */
export const toSupport = {
  source,
  phrases: [
    '(hej|kære|til|goddag) (amazon|etsy|ebay|zalando|support|kundeservice|kundesupport|kundecenter|supportteam|team)',
    '(seller|sælger) support',
    '(hej|kære|til|goddag) (supporten|kundeafdelingen|webshoppen|kundecentret|sælgersupport)',
    'til rette vedkommende',
    '(min|vores) (ordre|pakke|bestilling|forsendelse|fba-forsendelse|sending|listing|annonce|reklamation|retur)',
    '(mine|vores) (ordrer|pakker|bestillinger|forsendelser|listings|annoncer)',
    'mine (varer|penge)',
    'mit køb',
    '(jeg|vi) (bestilte|købte)',
    '(bestilte|købte) (jeg|vi)',
    '(jeg|vi) har (bestilt|købt)',
    'har (jeg|vi) (bestilt|købt)',
    '(jeg|vi) har (stadig|endnu|) (ikke|aldrig) (modtaget|fået)',
    'hos jer',
    '(i|på|til|fra|af) jeres (lager|webshop|butik|hjemmeside|shop|side|kundeservice|support|system|fragtmand|chauffør)',
  ],
} satisfies Lexicon

/** The writer answers for a company. „Din mail“ and „dit svar“ are said by both sides. */
export const toCustomer = {
  source,
  phrases: [
    'kære (kunde|kunder)',
    'din (ordre|pakke|bestilling|henvendelse|forsendelse|levering|returnering|retur|returpakke|reklamation|betaling)',
    '(dine|jeres) (varer|ordrer|bestillinger|pakker)',
    'dit køb',
    'jeres (ordre|bestilling|henvendelse|pakke|køb)',
    'tak for (din|jeres) (henvendelse|ordre|bestilling|besked|tålmodighed|interesse)',
    'tak(,|) fordi du (har|) (skrev|skriver|skrevet|kontaktede|kontaktet|kontakter|handlede|handlet|handler|valgte|valgt)',
    'vi (beklager|undersøger|vender tilbage|refunderer)',
    'vi (sender|har sendt|tilbyder|refunderer) dig',
    'du (modtager|får|er velkommen|kan følge|skal ikke)',
    'hos os',
    'vores (kundeservice|support|returportal)',
  ],
} satisfies Lexicon
