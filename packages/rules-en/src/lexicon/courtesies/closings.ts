import type {Lexicon} from '@tactlint/core'
import {source} from '../source.js'

/** End a message: “Kind regards”, “Yours sincerely”. They stand first in their line. */
export const closings = {
  source,
  phrases: [
    'regards',
    '(with |)(my |our |)(very |)(kind|best|warm|many|kindest|warmest|friendly|kindly|sincere|cordial|grateful|thankful) regards',
    '(with |)(my |our |)(very |)(best|kind|warm|all good|good|friendly|kindest|warmest|sincere|cordial|sunny|many) (wishes|greetings)',
    '(with |)(my |our |)(very |)(best|kind|warm|good|kindest|warmest) wishes for (a|the|your|you)',
    '(with |)(all |)(my |our |)(best |)(respect|respects)',
    '(all the |my |very |all my |)best',
    '(all the best|best of luck) (to you|and thanks|from)',
    '(yours |)(most |very |)(sincerely|cordially|warmly|respectfully|faithfully|truly|gratefully) (yours|)',
    '(yours|all yours|yours as ever|yours ever|yours in anticipation|yours hopefully|yours etc)',
    '(kindest|warmest)',
    '(bye|bye bye|goodbye|good bye|cheerio|ciao|adieu|so long|farewell|toodle-pip|ta-ta|hugs)',
    '(see you|speak|talk|write) (soon|later)',
    '(with |)(love|peace|hugs and kisses)',
    '(over and out|end of message|that is all|signing off)',
    '(your|a) (loyal|faithful|long-standing|happy|hopeful|patient) (customer|client|reader|subscriber|member|seller|guest|passenger|tenant)',
    '(br|rgds|kr|kind rgds|best rgds|xx|xxx|xoxo)',
    '(many |)thanks (and|with) (best|kind|warm|many|) (regards|wishes)',
    'thank you (in advance |very much |) (and|with) (best|kind|warm|) (regards|wishes)',
    'thanks in advance and (best|kind|warm) (regards|wishes)',
  ],
} satisfies Lexicon

/** Thanks and wishes that end a message when a name follows: “Thanks, Mia”, “Looking forward to your reply, Mia”. */
export const thankfulClosings = {
  source,
  phrases: [
    '(thank you|thanking you)',
    'thanks (again|a lot|so much|in advance|)',
    '(many thanks|much appreciated|much obliged|cheers|thx|thnx|tks|tx|tysm|ta|merci)',
    '(obliged|indebted|grateful|gratefully|appreciated|appreciatively)',
    'with (many |sincere |heartfelt |) thanks',
    'with (all |deep |) (gratitude|appreciation)',
    'greetings',
    '(have|i wish you|we wish you|wishing you|enjoy) (a|the|your) (very |) (nice|good|great|lovely|pleasant|wonderful|sunny|quiet|happy) (day|week|weekend|evening|afternoon|rest|one|month|year|holidays)',
    '(a |)(nice|good|great|lovely|pleasant) (day|week|weekend|evening|afternoon) (to you|to all|all|)',
    '(happy|merry) (christmas|new year|easter|holidays)',
    '(take care|stay well|stay safe|be well|keep well|good luck|god bless|bless you)',
    '(until|till) (then|soon|next time)',
    '(for now|anyway|well then)',
    '(i |we |)(very much |) look forward to (your|hearing|a|the|an) (prompt |quick |early |kind |) (reply|answer|response|from you|solution|news|back)',
    '(looking|i am looking|we are looking) forward to (your|hearing|a|the|an) (prompt |quick |early |kind |) (reply|answer|response|from you|solution|news|back)',
    '(hoping|in hope|hopefully|in the hope|awaiting|expecting|waiting|in anticipation|i await|i remain|we remain)',
    'appreciate (your|the|all your|any) (help|support|time|assistance|effort|efforts)',
    '(with|my|our) (sincere |many |) apologies',
    '(either way|once again|again|in any case|anyway), (thank you|thanks)',
  ],
} satisfies Lexicon
