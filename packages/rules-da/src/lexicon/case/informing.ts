import type {Lexicon} from '@tactlint/core'
import {source} from '../source.js'

/** Nothing is wanted: „kun til orientering“; or it is done by saying it: „hermed opsiger jeg“. */
export const informing = {
  source,
  phrases: [
    '(kun |blot |bare |) til (orientering|underretning|jeres orientering|din orientering)',
    '(i|du|de) (behøver|skal) (ikke|intet) (at |) (gøre|foretage|svare)',
    '(det|dette) kræver (ikke|intet) (svar|noget|yderligere)',
    '(hermed|herved) (opsiger|fortryder|annullerer|bekræfter|accepterer|godkender|ophæver|tilbagekalder) (jeg|vi)',
    '(jeg|vi) (opsiger|fortryder|annullerer|bekræfter|accepterer|godkender) (hermed|herved|)',
    '(jeg|vi) (er|var|blev) (meget|rigtig|så|virkelig|yderst|) (glad|glade|tilfreds|tilfredse|imponeret|imponerede|taknemmelig|taknemmelige)',
    '(jeg|vi) (returnerer|tilbagesender) (den|det|dem|varen)',
    '(retur|tilbage) (i dag|i morgen|på mandag)',
    '(som ønsket|som aftalt|som lovet|som bedt om)',
    '(i|du) (kan|må) (godt|gerne|roligt) (lukke|slette|ignorere|se bort)',
    '(jeg|vi) (gør|anker|bestrider|anmelder|tilmelder|afmelder|framelder) (hermed|herved)',
    '(hermed|herved) (gør|anker|bestrider|anmelder|tilmelder|afmelder|framelder) (jeg|vi)',
    '(vedhæftet|vedlagt) (er|finder|følger)',
    '(ville|vil) (bare|blot|lige) (takke|fortælle|rose)',
    '(ville|vil) (bare|blot|lige) sige (tak|mange tak|tusind tak|undskyld|farvel)',
    '(sig|skriv|ring|giv|meld) (endelig|bare|blot) (til|lyd|besked|tilbage|igen)(,|) hvis (i|du|der) (mangler|har|skal|vil|er)',
    '(ingen|ikke nogen) (indsigelser|indvendinger|bemærkninger|kommentarer) (mod|imod|til)',
    '(vil|ville|vi vil|skal) (bare |blot |lige |hermed |)gøre (jer |dig |)opmærksom på',
    '(alt|det hele) (er|var|fungerer|virker)(,|) som (det|den|de) (skal|skulle)',
    'tak for (orienteringen|invitationen|indkaldelsen)',
  ],
} satisfies Lexicon
