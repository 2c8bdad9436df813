import {blameLanguageRule, type Found} from '@tactlint/core'
import {blame, harmlessBlame} from '../lexicon/blame/blame.js'
import {blameAsFact} from './blame-as-fact.js'
import {isLenient} from './lenient.js'
import {marked} from './marked.js'
import {receivedInstead} from './received-instead.js'
import {afterIn, beforeIn, isConditional, isNotTheWriters, wordsIn} from './whose-words.js'
import {withoutReproach} from './without-words.js'

/** “If you have lost …”, “Have you lost …?”, “the parcel that you lost”. */
const asked =
  /(?<![a-zà-ÿ])(?:if|when|in case|whether|unless|once(?! again)|should|did|have|had|has|may|might|perhaps|maybe|possibly|until)(?: [a-zà-ÿ]+)? $/i

/** “I think you made a mistake”: says so softly. */
const hedged = /(?<![a-zà-ÿ])(?:think|believe|wonder|seems?|guess|looks like|whether) (?:that )?$/i
/** “You lost me there”, “you don't even need an account”, “you had broken up the text”. */
const otherSense =
  /^ (?:interest|(?:the |your )?(?:enthusiasm|weight|access|patience)|need|have to)(?![a-zà-ÿ])/i

/** “Will I just waste my time?”, “why do we waste our time discussing it”: they do it themselves. */
const isOwnWaste = (found: Found): boolean =>
  /^wast(?:e|ed|ing) /iu.test(wordsIn(found)) &&
  /(?<![a-zà-ÿ])(?:I|I'm|I’m|we|we're|we’re)(?: [a-z]+){0,2} $/i.test(beforeIn(found))

/** “We sent you damaged goods”, “the lamp reached you broken”: who got it, not who did it. */
const isReceiver = (found: Found): boolean =>
  /^you (?:damaged|broken|lost|ruined|spoilt|spoiled|crushed|smashed)$/i.test(wordsIn(found)) &&
  /(?<![a-zà-ÿ])(?:sent|sends?|sending|gave|given|shipped|delivered|brought|sold|left|handed|posted|reached|reaches|cost|with|to|for|from|of)(?: it| them)? $/i.test(
    beforeIn(found),
  )

/** “You lost my shipment.” */
export const blameLanguage = blameLanguageRule({
  phrases: {blame},
  marked,
  harmless: harmlessBlame,
  isHarmless: (found, {message}) =>
    isNotTheWriters(found) ||
    isLenient(found, message.prose.text) ||
    (isConditional(found) && !/^if /i.test(wordsIn(found))) ||
    asked.test(beforeIn(found)) ||
    hedged.test(beforeIn(found)) ||
    isReceiver(found) ||
    isOwnWaste(found) ||
    otherSense.test(afterIn(found)) ||
    (/broken?$/u.test(wordsIn(found)) && /^ (?:up|down)(?![a-z])/u.test(afterIn(found))) ||
    (/lost$/u.test(wordsIn(found)) && /^ me(?! the)/u.test(afterIn(found))),
  rewrite: found => {
    const facts = [...receivedInstead(found), ...blameAsFact(found)]
    return facts.length > 0 ? facts : withoutReproach(found)
  },
  wording: {
    blame: {
      what: '“{words}” puts the blame on the reader.',
      why: 'The person who reads it has probably not done it, and will defend the team before helping you.',
      instead: 'Say what happened without “you”: “The parcel has not arrived.”',
    },
  },
  examples: [
    {allowed: 'Sorry that we sent you damaged goods. I’m sorry the lamp reached you broken.'},
    {
      bad: 'Hello, you lost 12 units of shipment FBA15DJ9S3J5.',
      good: 'Hello, 12 units of shipment FBA15DJ9S3J5 have not been received yet.',
    },
    {bad: 'You have clearly lost it and do not want to admit it.'},
    {
      bad: 'Your team deleted my coupons on 14 January.',
      good: 'My coupons were deleted on 14 January.',
    },
    {bad: 'You forgot to send the label.', good: 'The label has not been sent yet.'},
    {
      bad: 'You ignored my last three messages.',
      good: 'I have not received a reply to my last three messages.',
    },
    {bad: 'This is your fault.'},
    {bad: 'Because of you we missed the date.', good: 'We missed the date.'},
    {bad: 'Amazon failed to receive the boxes.'},
    {bad: 'You people never read anything.'},
    {
      bad: 'Your warehouse has once again broken three of my vases.',
      good: 'Three of my vases were broken.',
    },
    {bad: 'Your careless drivers left it in the rain.'},
    {bad: 'You keep sending me the same form.'},
    {bad: 'My customer is still waiting because you lost the parcel.'},
    {bad: 'Your staff left my parents standing at the gate. You closed my case without reading it.'},
    {bad: 'You obviously threw the form away.'},
    {bad: 'Your clumsy drivers rammed it into the door frame.'},
    {bad: 'You undervalue everything we send on purpose.'},
    {bad: 'You did not read the meter on the right day.'},
    {bad: 'Somebody over there can’t tell left from right.'},
    {bad: 'The fault is entirely yours.'},
    {bad: 'The box was crushed by your courier.'},
    {bad: 'Why did you not check it before?'},
    {bad: 'Thanks to your mix-up the party was without cake.'},
    {allowed: 'Would you check it again without a charge?'},
    {allowed: 'Problem solved. How do you recognise the right part?'},
    {allowed: 'Thanks to your help the party was a success.'},
    {allowed: 'You can add it to your cart.'},
    {allowed: 'You managed to fix it, thank you.'},
    {allowed: 'Somebody told the stupid people joke again at the fair.'},
    {allowed: 'Could you delay the delivery until Monday? Can you ignore my earlier message?'},
    {allowed: 'You have been very helpful.'},
    {allowed: 'Could you check whether the carrier lost the box?'},
    {allowed: 'The carrier lost the parcel on 3 March.'},
    {allowed: 'It was our mistake: we sent the wrong label.'},
    {allowed: 'The error text is “You failed to enter a valid UPC”.'},
    {allowed: 'Your reply of 4 March mentions a fault code.'},
    {allowed: 'Thank you for correcting your mistake so quickly.'},
    {allowed: 'If you lose the label, you can print it again. If you have lost it, write to us.'},
    {allowed: 'Have you lost the second key? We can send a new one.'},
    {allowed: 'The buyer writes that you lost the parcel.'},
  ],
})
