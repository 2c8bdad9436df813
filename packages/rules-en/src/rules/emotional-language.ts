import {emotionalLanguageRule, type Facts, type Found} from '@tactlint/core'
import {emotions, harmlessEmotions} from '../lexicon/emotions/emotions.js'
import {insults} from '../lexicon/emotions/insults.js'
import {isCalm} from './calm-feelings.js'
import {isInGoodSpirits} from './good-spirits.js'
import {marked} from './marked.js'
import {withoutWords} from './without-words.js'
import {afterIn, beforeIn, isConditional, isNotTheWriters, isSympathy, wordsIn} from './whose-words.js'

/** “Thank you so much for your help.” Not “So much for your help.” */
const isSincere = (found: Found): boolean =>
  found.entry.startsWith('so much for') && /[A-Za-zÀ-ÿ]/.test(beforeIn(found))

/** “That was ridiculously fast, thank you”, “in tears of joy”: strong words of thanks and joy. */
const isJoyful = (found: Found): boolean =>
  /(?<![a-zà-ÿ])(?:thank you|thanks|joy|gratitude|(?<!(?:would|should|['’]d) (?:really )?be (?:very |so |most )?)grateful|what a kind|so kind|what a lovely)(?![a-zà-ÿ])(?! (?:for nothing|to))/i.test(
    `${beforeIn(found)} | ${afterIn(found)}`,
  ) ||
  /^ (?:quick|quickly|fast|good|kind|helpful|beautiful|happy|cheap|easy|nice|comfortable|delicious|friendly|soft|patient|generous)(?![a-zà-ÿ])/i.test(
    afterIn(found),
  )

/** “I cried a little when I opened it, it is so beautiful”: tears in a message that complains of nothing and praises. */
const isMoved = (found: Found, {acts}: Facts, text: string): boolean =>
  /(?:cried|cry|wept|weep|sobbed|tears)$/i.test(wordsIn(found)) &&
  !acts.some(({act}) => act === 'complaint') &&
  /(?<![a-z])(?:beautiful|gorgeous|brilliant|wonderful|lovely|perfect|perfectly|love it|loved it|happy|happiness|moved|grateful|delighted|relief|compliment|praise)(?![a-z])/i.test(
    text,
  )

/** “I had given up hope”: and then it came. */
const isOver = (found: Found): boolean =>
  /^(?:given up|lost)/i.test(wordsIn(found)) &&
  (/^,? (?:and then|but then|until)(?![a-z])/i.test(afterIn(found)) ||
    /(?:had|'d)(?: (?:almost|nearly|already|all but|really|quite|just|honestly))? $/i.test(beforeIn(found)))

/** “a disaster recovery plan”, “it is a joke gift”. */
const isThing = (found: Found): boolean =>
  /^ (?:recovery|relief|gift|book|shop|hat|game|mug|poster|movie|film|area|plastic|metal|bins?|bags?|collection|chute|dump)(?![a-zà-ÿ])/i.test(
    afterIn(found),
  )

/** “The smell is terrible”, “the picture is absolutely awful”: what a thing is like belongs to the case. */
const isQuality = (found: Found): boolean =>
  /(?:terrible|horrible|awful|dreadful|unbearable|disgusting|revolting|nauseating|putrid|foul|vile)$/i.test(
    wordsIn(found),
  ) &&
  /(?<!\p{L})(?:smell(?:s|ed|ing)?|tast(?:es|ed|ing)|stench|sounds?|noise|itch|taste|pictures?|images?|quality|light|colou?rs?|pain|weather|storm|roads?|connection|reception|signal|air|water|heat|cold|food|coffee|battery|screen|fabric|material|finish|print|translation|lighting|ringing|stains?|headaches?|condition|state|fit|view)(?!\p{L})[^.,;:!?]{0,60}$/iu.test(
    beforeIn(found) + wordsIn(found),
  )

/** “What happened was unacceptable, and we apologise”: a desk's judgement of its own fault, not of the customer. */
const isOwnFault = (found: Found, {acts, audience}: Facts, text: string): boolean =>
  (audience?.value === 'customer' ||
    /(?<![a-z])(?:fault (?:is|was) (?:entirely |all |solely )?(?:ours|mine)|we (?:sincerely |deeply )?apologi[sz]e|our (?:own )?(?:mistake|fault))(?![a-z])/i.test(
      text,
    )) &&
  !/(?<![a-zà-ÿ])(?:you|your (?:tone|language|words|behaviou?r|conduct|attitude|message|messages|demands?|claims?))(?![a-zà-ÿ])/i.test(
    beforeIn(found),
  ) &&
  (acts.some(({act}) => act === 'apology') ||
    /(?<![a-zà-ÿ])(?:(?:on|at) our (?:side|part|end)|our (?:own )?(?:mistake|fault|error|failure)|(?:i am|i'm|we are|we're) (?:so |very |deeply |really |truly )?sorry|every right to be|no wonder|apologi[sz]e|apologies|so sorry)(?![a-zà-ÿ])/i.test(
      text,
    ))

/** “This is absolutely ridiculous.” */
export const emotionalLanguage = emotionalLanguageRule({
  phrases: {emotion: emotions, insult: insults},
  marked,
  harmless: harmlessEmotions,
  isHarmless: (found, {facts, message}) =>
    isNotTheWriters(found) ||
    isOwnFault(found, facts, message.prose.text) ||
    isConditional(found) ||
    isSympathy(found) ||
    isSincere(found) ||
    isJoyful(found) ||
    isCalm(found, facts, message.prose.text) ||
    isInGoodSpirits(found, facts, message.prose.text) ||
    isMoved(found, facts, message.prose.text) ||
    isOver(found) ||
    isThing(found) ||
    isQuality(found),
  rewrite: withoutWords,
  wording: {
    emotion: {
      what: '“{words}” tells how you feel, not what happened.',
      why: 'Strong words make the reader answer the feeling; dates and facts get the case solved.',
      instead: 'Say what happened, when it happened, and what it means for you.',
    },
    insult: {
      what: '“{words}” insults.',
      why: 'People who feel attacked defend themselves and help less.',
      instead: 'Leave it out and say what happened.',
    },
  },
  examples: [
    {
      bad: 'The parcel came on 20 March. This is absolutely ridiculous. Could you please check it?',
      good: 'The parcel came on 20 March. Could you please check it?',
    },
    {
      bad: 'I am furious that nobody has answered since 3 March.',
      good: 'Nobody has answered since 3 March.',
    },
    {bad: 'I am sick and tired of waiting.'},
    {bad: 'It has become an absolute nightmare.'},
    {bad: 'Your so-called service is a joke, and I have had enough.'},
    {bad: 'I have called a million times.'},
    {bad: 'Thanks for nothing.'},
    {bad: 'What kind of idiots pack a vase without paper?'},
    {bad: 'Fix your damn system.'},
    {
      bad: 'The parcel came on 20 March. The whole thing is a clown show. Could you please check it?',
      good: 'The parcel came on 20 March. Could you please check it?',
    },
    {bad: 'I am in absolute bits.'},
    {bad: 'We are not best pleased with how this was done.'},
    {bad: 'I was treated like some criminal.'},
    {bad: 'I have waited for donkey’s years.'},
    {bad: 'It is a bit rich to ask for a fee as well.'},
    {bad: 'Never in my life have I had to ask for so long.'},
    {
      context: {audience: 'customer'},
      allowed:
        'Nobody called you. That was unacceptable, and we apologise. We have credited £20 to your contract.',
    },
    {context: {audience: 'customer'}, bad: 'Your tone is disgraceful. We apologise for the delay.'},
    {
      allowed:
        'The money that the fraudsters stole is back. I made a stupid mistake: I wrote my old address.',
    },
    {allowed: 'The vase arrived in bits. The colour is completely wrong, and the seam is just bad.'},
    {allowed: 'I was ill and my hand is broken, so I could not answer.'},
    {allowed: 'I have never seen anything which says that returns cost money.'},
    {allowed: 'I know it is frustrating, and I appreciate your patience.'},
    {allowed: 'We are impressed and could not be more pleased.'},
    {allowed: 'Dust is not on the list. Why is the Circus poster on this page?'},
    {allowed: 'I am not angry, I only need the invoice.'},
    {allowed: 'The customer was furious when the third box came empty.'},
    {allowed: 'She wrote that she is disgusted by the colour.'},
    {allowed: 'The listing title reads “Angry Birds Plush, Red”.'},
    {allowed: 'The title should read “Nightmare Before Christmas Mug, 350 ml”.'},
    {bad: 'This is terrible, and nobody answers.'},
    {allowed: 'The box has a terrible smell, and the sound of the left speaker is awful.'},
    {allowed: 'In the worst case, we can send it on Monday.'},
    {allowed: 'We understand how frustrating this is for you.'},
    {allowed: 'We are sorry that you were extremely disappointed.'},
    {allowed: 'Thank you so much for your help.'},
    {allowed: 'Thank you, that was a great job. I am happy with the result.'},
    {allowed: 'The adapter is useless without the plug. The battery is mad by Acme.'},
    {allowed: 'We love how it looks and cannot wait for the next one.'},
  ],
})
