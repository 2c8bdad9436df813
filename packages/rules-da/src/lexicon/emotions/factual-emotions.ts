import type {Lexicon} from '@tactlint/core'
import {source} from '../source.js'

/** Facts that hold one of those words. */
export const factualEmotions = {
  source,
  phrases: [
    '(værste|værst) (tilfælde|fald|af alt)',
    'i værste fald',
    '(havde|har|have|fik|får|få|haft) mareridt',
    '(kaldt|kalder|kaldte|betegnet|betegnes|betegner|erklæret) (det|den|dem|hændelsen|branden|stormen|oversvømmelsen|) (som |for |) en (katastrofe|skandale)',
    'ret til at få',
    '(blev|bliver|er) (sur|sure) (i|på) (smagen|lugten|mælken)',
    '(sure|surt) (vingummi|vingummier|slik|regn|øl|mælk|opstød|pletter)',
    'for (dårligt|ringe) til',
    'det er for (dårligt|ringe) til',
    'cirkus (arena|dannebrog|summarum)',
    '(i|et|til|fra) (cirkus|cirkusset)',
    'en helvedes masse',
    '(tusind|tusinde|hundrede) gange (tak|undskyld)',
    '(tak|undskyld|beklager) (tusind|tusinde|hundrede) gange',
    '(én|en|ti|hundrede|tusind) gange (så|om|mere|bedre|hurtigere|større)',
    '(er|helt|bare) håbløs til',
    '(jeg|vi) er (desperat|desperate) efter',
    '(sur|sure|vred|vrede|gal|frustreret|frustrerede) (kunde|kunder|køber|købere|gæst|gæster)',
    '(gal|galt) (på den|afmarcheret|nummer|fat)',
    '(ryster|rystede) (på hånden|på hovedet)',
    '(fem|to|tre|fire|seks|syv|otte|ni) gange (om|pr|per|i)',
    '(aldrig|ikke) (nogensinde|nogen sinde|i mit liv) oplevet (så|en så|noget så) (god|godt|fin|fint|hurtig|hurtigt|flot|venlig|venligt|rar|rart|flink)',
  ],
} satisfies Lexicon
