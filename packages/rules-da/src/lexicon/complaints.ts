import type {Lexicon} from '@tactlint/core'
import {source} from './source.js'

/** Something is not as it should be. The adverb may stand on either side of the verb: „er ikke kommet“, „ikke er kommet“. */
export const complaints = {
  source,
  phrases: [
    '(ikke|aldrig) (er|var|blev|har|har jeg|har vi|) (kommet|ankommet|modtaget|leveret|afleveret|dukket op|nået frem|fået|registreret|refunderet|opdateret|svaret|rettet|sendt|afsendt)',
    '(ikke|aldrig) (blevet|været) (modtaget|leveret|afleveret|registreret|refunderet|opdateret|rettet|sendt|afsendt|betalt)',
    '(ikke|intet|aldrig) (hørt|set) (noget|)',
    '(ikke|aldrig) fået (noget|svar|nogen)',
    'ikke (kan|vil) (se|finde|vises|købe|åbne|logge)',
    'ikke (virker|virkede|passer|fungerer|stemmer)',
    '(virker|virkede|fungerer|passer|stemmer|vises|kommer|kom|dukkede) (stadig|slet|overhovedet|endnu|) (ikke|aldrig)',
    'kan (stadig|slet|overhovedet|) ikke',
    '(mangler|manglede|manglende|mangel|mangler der)',
    '(forkert|forkerte|fejl|fejlen|fejlagtig|fejlagtige|fejlagtigt|misvisende)',
    '(defekt|defekte|beskadiget|beskadigede|ødelagt|ødelagte|itu|knust|knuste|revnet|ridset|utæt)',
    '(i stykker|gået i stykker)',
    '(forsinket|forsinkede|forsinkelse|forsinkelsen)',
    '(væk|bortkommet|forsvundet|forlagt|mistet)',
    '(spærret|deaktiveret|suspenderet|slettet|afvist|blokeret|undertrykt)',
    '(en|et|flere|to|store|stor) (revne|revner|flænge|ridse|ridser|plet|pletter|bule|buler|hul|huller|hak|skår)',
    '(knækket|flækket|punkteret|slidt|rusten|smadret|skåret|bulet|plettet)',
    '(for lille|for stor|for små|for store|for kort|for lang)',
    '(holdt op med|stoppet med) at',
    '(en anden|et andet|andre) (farve|størrelse|model|mærke|produkt|vare) end',
    '(problem|problemer|problemet)',
    '(venter|ventet) (stadig|fortsat|nu|i|siden)',
    '(venter|ventet) (jeg|vi) (stadig|fortsat|nu)',
    '(falder|faldt|ryger|røg|går|gik|gået|faldet|røget) (ud|af|ned|i stå|i sort|død)',
    '(blinker|blinkede|drypper|dryppede|dryppe|fryser|hakker|knirker|larmer|afbrydes|lugter)',
    'uden (varme|strøm|internet|vand|signal|forbindelse)',
    '(trukket|hævet|betalt|opkrævet) (to gange|dobbelt|for meget)',
    '(beløbet|pengene) to gange',
    'opkrævet et forkert',
    'et (forkert|ugyldigt) gebyr',
  ],
} satisfies Lexicon
