import type {Lexicon} from '@tactlint/core'
import {closedDoors} from './closed-doors.js'
import {denied} from './denied.js'
import {leftAlone} from './left-alone.js'
import {finalAnswers} from './final-answers.js'
import {noEntry} from './no-entry.js'
import {notGranted} from './not-granted.js'
import {restricted} from './restricted.js'
import {tooLate} from './too-late.js'
import {refusalPatterns} from './grammar.js'
import {source} from '../source.js'

/** Refusals in fixed words, and by grammar. */
export const refusals = {
  source,
  phrases: [
    '(vi|jeg) (kan|kunne) (desværre|derfor|altså|heller|dog|nu|simpelthen|på nuværende tidspunkt|derfor desværre|desværre heller|) ikke',
    '(kan|kunne) (vi|jeg) (desværre|derfor|altså|heller|dog|nu|simpelthen|) (ikke|intet)',
    'kan (desværre|derfor|altså|dog|heller|) ikke lade sig gøre',
    '(det|dette) (er|var) (desværre|derfor|heller|) ikke muligt',
    'er (det|dette) (desværre|derfor|heller|) ikke muligt',
    '(har|er der|der er) (vi|) (desværre|) (ikke|ingen) (mulighed|muligheder) for',
    '(ikke|heller ikke) noget(,|) (vi|jeg) kan (gøre|hjælpe)',
    'ikke gøre (noget|mere|andet) ved',
    '(må|må vi|bliver vi nødt til at|vi må) (desværre|derfor|) (afvise|afslå|meddele afslag|give afslag|give dig afslag|give jer afslag|meddele dig afslag|meddele jer afslag|skuffe)',
    '(er|bliver|blev) (desværre|derfor|) (afvist|afslået)',
    '(falder|ligger) (desværre|) (uden for|udenfor)',
    '(dækker|gælder|omfatter|tilbyder|refunderer|bytter|tager|ombytter|accepterer) (vi|garantien|forsikringen|) (desværre|) ikke',
    '(du|i) har (desværre|) (ikke|ingen) (ret|krav|mulighed)',
    '(du|i) har (desværre|) glemt at',
    '(du|i) har (desværre|) ikke (vedhæftet|vedlagt|oplyst|udfyldt|dokumenteret)',
    '(vi|jeg) ved (desværre|) ikke(,|) (hvornår|hvor|om|hvad|hvorfor)',
    'du må (desværre|) (vente|klare|undvære|nøjes)',
    '(du|man) kan (desværre|derfor|heller|altså|) ikke (returnere|bytte|fortryde|opsige|ændre|annullere|flytte|afbestille|benytte|få pengene|få din|få dine|få en)',
    'kan (du|man) (desværre|derfor|heller|altså|) ikke (returnere|bytte|fortryde|opsige|ændre|annullere|flytte|afbestille|benytte|få pengene|få din|få dine|få en)',
    'har (du|i) (desværre|derfor|) (ikke|ingen) (ret|krav|mulighed)',
    'er der (desværre|derfor|) ikke mulighed',
    '(er|var) (du|i|det|dette) (desværre|) ikke (berettiget|tilladt|omfattet|dækket)',
    '(imod|mod) (vores|butikkens) (politik|regler|betingelser)',
    '(fristen|garantien|(din|jeres) (garanti|reklamationsret|fortrydelsesret|returret|klagefrist)) er (desværre|nu|altså|) (udløbet|overskredet|for længst udløbet|slut|ophørt)',
    'der er (desværre|) (intet|ikke noget)(,|) (vi|jeg) kan gøre',
    '(vi|jeg) (udfører|foretager) (desværre|derfor|som udgangspunkt|generelt|heller|) (ikke|ingen)',
    'vi tager (desværre|som udgangspunkt|generelt|heller|) ikke (brugte|åbnede|varer|ansvar|varen|produkter|imod|den)',
    '(ikke|heller ikke) noget(,|) vi (tilbyder|dækker|yder)',
    'der (ydes|gives|gøres|betales|tilbydes|udbetales|gælder|foretages) (desværre|derfor|heller|) (ikke|ingen)',
    '(udbetales|refunderes|dækkes|erstattes|tilbagebetales|godtgøres|ombyttes|byttes) (desværre|derfor|heller|) ikke',
    '(vi|jeg) giver (desværre|derfor|heller|som udgangspunkt|) (ikke|ingen) (rabat|refusion|pengene|kompensation|henstand|udsættelse|dispensation|tilladelse|erstatning|returret|afslag)',
    '(vi|jeg) (har|ser) (desværre|) (ikke noget at tilbyde|ingen anden udvej|ingen anden mulighed)',
    '(vi|jeg) ser (os|mig) (desværre|derfor|) ikke i stand til',
    '(imod|mod) (reglerne|gældende regler|loven)',
    'kan (der|vi) (desværre|) ikke (laves|lave|ændre|ændres) (om |noget |) (på|ved)',
    'kommer (desværre|) ikke til at (dække|betale|refundere|erstatte|ske|hjælpe|ændre)',
    '(vi|jeg) (sender|leverer) (desværre|) ikke (til|varer|pakker|uden)',
    '(vi|jeg) går ikke videre',
    '(det samme|samme) svar',
    'ens for alle',
    'siger (loven|reglerne|politikken) nej',
    '(det|dette|den) må (du|i) selv (tage|klare|afholde|betale|ordne)',
    '(du|i|dette|skaden|varen|produktet|det) (er|var) (desværre|derfor|heller|altså|) ikke (berettiget|tilladt|omfattet|dækket)',
    '(vi|jeg) er (desværre|) (ude af stand til|ikke i stand til)',
    'at det (desværre|derfor|heller|) ikke er muligt',
    'at (vi|jeg) (desværre|derfor|heller|) ikke kan (refundere|ændre|bytte|tage|hjælpe|imødekomme|annullere|give|tilbyde|dække|udbetale|levere|flytte|erstatte|genåbne|godkende)',
  ],
  patterns: [
    ...refusalPatterns,
    ...closedDoors,
    ...finalAnswers,
    ...leftAlone,
    ...noEntry,
    ...notGranted,
    ...tooLate,
    ...denied,
    ...restricted,
  ],
} satisfies Lexicon

/** „Vi kan ikke takke jer nok“, „Vi kan ikke se betalingen endnu“: no refusal. */
export const noRefusal = {
  source,
  phrases: [
    '(vi|jeg) kan (desværre|endnu|) ikke (takke|se|finde|genkende|udelukke|genskabe fejlen|love dig|love jer|love for|vide|sige nej|sige det|sige præcis|huske)',
    'kan (vi|jeg) (desværre|endnu|) ikke (takke|se|finde|genkende|udelukke|love dig|love jer|vide|sige nej|sige det|sige præcis|huske|undgå)',
    'ikke kun',
    'ikke (lang|længere|mere|megen|meget) tid',
    // „Vi kunne ikke levere, fordi ingen var hjemme“ tells what happened.
    '(vi|jeg) kunne (desværre|) ikke (levere|aflevere|nå|få fat|komme|finde|åbne|læse|se|trække|hæve)',
    'kunne (vi|jeg) (desværre|) ikke (levere|aflevere|nå|få fat|komme|finde|åbne|læse|se|trække|hæve)',
  ],
} satisfies Lexicon
