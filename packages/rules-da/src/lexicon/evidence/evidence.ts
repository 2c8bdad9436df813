import type {Lexicon} from '@tactlint/core'
import {things} from './attachments.js'
import {source} from '../source.js'

/** Skader og forbytninger, som et billede viser. */
export const visible = {
  source,
  phrases: [
    '(kom|ankom|blev leveret|blev afleveret|var|er|modtaget) (helt |delvist |desværre |) (i stykker|ødelagt|beskadiget|knust|revnet|flækket|ridset|bulet|gennemblødt|våd|vådt|utæt|smadret|knækket)',
    '(gået|gik) (i stykker|itu)',
    '(har|havde|med) (en|et|to|flere) (stor |lille |dyb |lang |store |små |) (bule|buler|ridse|ridser|revne|revner|flænge|hul|huller|plet|pletter|skår|hak)',
    '(modtaget|modtog|fået|fik|sendt|leveret) (den |det |en |et |) (forkerte|forkert) (vare|varer|farve|størrelse|model|produkt|artikel)',
    '(pakken|kassen|æsken) (var|er) (tom|åbnet|åben|flået op)',
  ],
} satisfies Lexicon

/** Det viser det, eller vil gøre det. */
export const evidence = {
  source,
  phrases: [
    ...things.phrases,
    '(kan|vil|sender) (jeg|vi|gerne) (også |gerne |) (sende|gerne)',
    '(viser|vise|ses|fremgår)',
    // Hvad der kom, står der.
    'i stedet for',
  ],
} satisfies Lexicon
