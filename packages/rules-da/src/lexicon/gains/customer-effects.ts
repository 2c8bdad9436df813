import type {Lexicon} from '@tactlint/core'
import {source} from '../source.js'

/** What customers notice. Losing customers is the writer's side: „vi mister kunder“. */
export const customerEffects = {
  source,
  phrases: [
    'kundernes oplevelse',
    '(kundeoplevelse|kundeoplevelsen|kundetilfredshed|kundetilfredsheden|købsoplevelsen|købsoplevelse)',
    '(kunderne|kunder|køberne|købere) (får|fik|har fået)',
    '(kunden|køberen) (får|fik|har fået) (en|et|den|det|de|ikke) (forkert|forkerte|anden|andet|beskadiget|varen|rigtige)',
    '(kunderne|kunder|køberne|købere|kunden|køberen) (kan|kunne|ser|så|modtager|modtog|bestiller|bestilte|tror|troede|venter|oplever|oplevede|finder|forveksler|returnerer|klager|skriver|skrev|spørger|spurgte|bliver|blev|mangler|undrer)',
    '(kunderne|kunder|køberne|kunden) (ikke|nemt|let|nemmere|lettere|hurtigere|igen|bedre|derfor|ofte|stadig|imens) (kan|ser|får|modtager|bestiller|tror|venter|oplever|finder|forveksler|bliver)',
    '(kunderne|kunder|køberne|købere|kunden|køberen) (har|havde|har haft) (svært|ikke|ventet|brug|klaget|modtaget|måttet|bestilt|nemmere|lettere)',
    '(kunderne|kunder|køberne) (går|må|skal|sender|leder|søger|risikerer|vælger)',
    '(kan|får|ser|modtager|bestiller|tror|venter|oplever|finder|har) (kunderne|køberne|kunden)',
    '(kan|får|ser|modtager|venter|oplever|har|bliver) (mine|vores) kunder',
    '(for|til) (kunderne|køberne|vores kunder|mine kunder)',
    '(går|gik|gået) ud over (kunderne|køberne|vores kunder|mine kunder|kunden)',
    '(forvirrer|vildleder|skuffer|påvirker|generer|rammer) (kunderne|køberne|kunder|vores kunder|mine kunder|kunden)',
    '(hjælper|hjælpe|give|giver|gavner) (kunderne|køberne|vores kunder|kunden)',
  ],
} satisfies Lexicon
