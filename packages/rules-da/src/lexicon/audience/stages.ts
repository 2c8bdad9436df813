import type {Lexicon} from '@tactlint/core'
import {source} from '../source.js'

/** The reader has the case before them. */
export const followUps = {
  source,
  phrases: [
    '(jeg|vi) skrev (også|) (til jer|til dig|i går|i aftes|i mandags|i tirsdags|i onsdags|i torsdags|i fredags|i lørdags|i søndags|for|den|om)',
    '(jeg|vi) (har|havde) (allerede|tidligere|også|før|nu|) (skrevet til|rykket|kontaktet)',
    '(følger|følge|opfølgning) (op|) på (min|vores|sagen|sag|vores sag|min sag)',
    '(rykker|rykke) (for|jer|igen)',
    '(tak for|jeg har fået) (dit|jeres|det hurtige) (hurtige|) svar',
    '(min|vores) (sidste|seneste|tidligere|forrige) (mail|besked|henvendelse|e-mail)',
    '(stadig|endnu|fortsat) ikke (hørt|fået svar|modtaget svar|set et svar|noget svar)',
    'hej igen',
  ],
} satisfies Lexicon

/** Kan fortælle om tidligere kontakt: „svarede“, „som aftalt“, „jeres kollega sagde“. */
export const contact = {
  source,
  phrases: [
    '(skriver|skrive|ringer|ringe|spørger|nu|her|jer|mig) igen',
    '(intet|noget|ingen|et|jeres|dit|uden) svar (fra|fået|endnu|siden|modtaget|på min|på mit|på mine)',
    '(svaret|svarede|besvaret|besvarede|rykkede|rykket|påmindelse|sagsnummer|sagsnr|henvendelser|korrespondance|samtale|telefonen)',
    '(mail|mails|e-mail|besked|opkald|klage) (af|fra|den|i|om|til)',
    '(jeres|din|deres|min|vores) (mail|mails|e-mail|besked|opkald|klage|sag|sagsbehandler)',
    'mailen',
    'som (aftalt|lovet|nævnt|skrevet|omtalt|beskrevet|sagt)',
    '(fået|fik) at vide',
    '(blev|blevet|er) (lovet|informeret|oplyst|bedt)',
    '(i|du|kollega|medarbejder|support|kundeservice) (har |havde |) (sagt|sagde|skrev|skrevet|lovede|lovet|oplyste|oplyst|forklarede|forklaret|bad|bedt|fortalte|fortalt)',
    '(jeg|vi) (har |havde |) (allerede |også |tidligere |først |) (skrev|skrevet|ringede|ringet|kontaktede|kontaktet|klagede|klaget|spurgt jer|spurgte jer|sendte jer|sendt jer|henvendte|talte|talt|rykkede|rykket|anmeldte|anmeldt|bad|bedt)',
    '(har|skrev|ringede|talte|klagede|spurgte) (jeg|vi) (allerede |også |tidligere |) (skrevet|ringet|kontaktet|klaget|spurgt|talt|med|til|om|rykket)',
    '(anden|tredje|fjerde|femte) gang(,|) (at |) (jeg|vi) (skriver|ringer|rykker|kontakter|henvender|spørger|beder)',
    '(venter|afventer) (stadig|fortsat|nu|) (på |) (svar|jeres|en tilbagemelding|tilbagemelding)',
  ],
} satisfies Lexicon
