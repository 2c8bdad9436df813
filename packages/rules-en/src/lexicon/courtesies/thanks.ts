import {words, type Lexicon} from '@tactlint/core'
import {source} from '../source.js'

/** Thank the reader: “thank you for your time”, “I appreciate”. Not “thanks to the delay”, not “no, thanks”. */
export const thanks = {
  source,
  phrases: [
    'thank you (very much|so much|in advance|again|kindly|ever so much|most kindly|)',
    'thank you (for|and|all)',
    '(to thank|thanking) (you|the|all|everyone|your|mr|mr.|mrs|mrs.|ms|ms.|miss|dr|dr.|him|her|them)',
    '(i|we) (also |do |would like to |want to |really |sincerely |herewith |) thank (for|in advance|beforehand|already|very much)',
    '(i|we) thank (you|your team|everyone|all of you|the team)',
    'a (big|huge|heartfelt|warm|sincere|special) (thank you|thankyou|thanks)',
    '(thankyou|thank u|thank-you|thankee|merci|gracias|danke)',
    'thanks (a lot|so much|very much|in advance|again|for|and|)',
    '(many|with|much|my|our|sincere|heartfelt|big) thanks',
    'thanks a (million|bunch)',
    '(our|my|the) (warmest|best|very best|sincerest|heartfelt|deepest|kindest) thanks',
    '(god |) bless you (for|all)',
    "(we|i|we'd|i'd|we'll|i'll|much|would|will|really|is|be|are|truly|greatly|highly|deeply|sincerely) (really |very much |greatly |do |truly |much |) (appreciate|appreciated)",
    '(appreciate|appreciating) (it|that|this|you|your|all)',
    "(i|we|i'd|we'd|i'll|we'll|i'm|we're) (am|are|would be|will be|be|remain|feel|) (very |most |so |truly |really |ever so |forever |eternally |deeply |extremely |always |) (thankful|grateful|indebted|obliged)",
    '(am|are|be|very|most|truly|so|deeply|extremely|eternally) (thankful|grateful|indebted)',
    '(grateful|thankful) (for|regards|greetings)',
    '(much obliged|obliged to you|obliged for|with gratitude|my gratitude|our gratitude)',
    '(your|all your|any) (help|support|time|effort|efforts|quick answer|quick reply) (means|would mean|will mean|is worth) (a lot|the world|so much|very much)',
    "(you are|you're|you have been|you've been) (a star|a lifesaver|a life saver|an angel|a gem|a legend|very kind|so kind|most kind|very helpful|so helpful)",
    '(that is|that was|it is|it was|how|very|most|so) kind of you',
    'for your (kind |continued |quick |prompt |) (help|assistance|support|understanding|time|patience|cooperation|effort|efforts|attention)',
    '(thx|thnx|thanx|thnks|tks|tnx|tysm|ty|tx|ta|cheers)',
    '(your|the|any|all your) (help|assistance|support|time|efforts) (is|are|will be|would be) (much |greatly |very much |highly |really |) appreciated',
    'appreciate (your|all your|any|the) (help|assistance|support|time|efforts|effort|patience)',
  ],
} satisfies Lexicon

/** “Thanks to the delay”, “no thanks”: these thank nobody. */
export const notThanks = {
  source,
  patterns: [
    {
      // Not: “our warmest thanks to everyone at the shop”.
      name: 'thanks to the delay',
      steps: [
        {
          notBehind: {
            surface: words('warmest best sincerest heartfelt deepest kindest many warm sincere big special'),
          },
        },
        {surface: 'thanks'},
        {surface: 'to'},
      ],
    },
  ],
  phrases: [
    '(he|she|they|author|writer|buyer|customer|driver|letter|card|email|guest) (also |) (thanks|thanked)',
    '(got|had|given|gave them|gave him|gave her|have had) (coffee and |) (our|my) (warmest|best|sincerest|deepest) thanks',
    '(passengers|guests|others|customers|children|neighbours|they|she|he|parents|colleagues|people) (was|were|are|is|seemed) (so |very |really |most |) (grateful|thankful)',
    '(a|the) thank-you from',
    'no (thanks|thank you)',
    '(say|says|said|saying) (thanks|thank you)',
    '(thank-you|thank you) (card|cards|note|notes|gift|gifts|letter|page|message|mail|sticker|stickers|label|sign|banner|cake|present|speech|dinner)',
    '(thanks|thank you) for the (broken|wrong|missing|late|empty|damaged|useless)',
    'thanks (me|us|everybody|everyone) for (my|our|their|the)',
    '(would|will|d) thank you (not |) to',
    '(obliged|indebted) to (use|pay|do|send|buy|be|wait|keep|take|go|have|make|work|give|call|write|answer|sell|deliver)',
    '(thanks|thank you) (so much |very much |a lot |) for (nothing|ruining|losing|ignoring|wasting|breaking|destroying|making me|making us)',
  ],
} satisfies Lexicon
