import {
  passiveAggressivePhraseRule,
  rangeOf,
  type Found,
  textOf,
  type FoundPhrase,
  type Rewrite,
} from '@tactlint/core'
import {jabs, timesTold} from '../lexicon/jabs/jabs.js'
import {isInGoodSpirits, isModest} from './good-spirits.js'
import {marked} from './marked.js'
import {afterIn, beforeIn, isNotTheWriters, wordsIn} from './whose-words.js'
import {withoutScolding} from './without-words.js'

/** “The parcel came back for the third time”, “For the third time this month the box was open”: facts. “For the third time: …” scolds. */
const isFact = (found: Found): boolean =>
  timesTold.has(found.entry) &&
  (/[A-Za-zÀ-ÿ\d]/.test(beforeIn(found).replace(/^(?:so|now|and|again),? /i, '')) ||
    !/^(?: now)? ?[:,!–—-]|^ (?:now|i|we) /i.test(afterIn(found)))

/** “Let me explain it again, my English is not good”: not the reader's fault. */
const explains = /repeat|explain|say|said|put|again|simpl|how else|once more|chase|remind/i

/** “Perhaps it has escaped your attention”: says so with care. “Evidently it has …” does not. */
const courteous = /escaped|slipped|eluded/i
const guessed = /(?<![a-z])(?:perhaps|maybe|possibly|may|might)(?![a-z])/i

/** “As I already explained, …”, “Per my last email, …” → “In my message of ⟨date⟩ I wrote that …” */
function dated({range, sentence, text}: FoundPhrase<'jab'>): readonly Rewrite[] {
  const {start, end} = rangeOf(sentence)
  const words = text.slice(range.start, range.end)
  if (/[A-Za-zÀ-ÿ\d]/.test(text.slice(start, range.start)) || !/^(?:as|per) /i.test(words)) return []
  const joint = /^(?: (?:before|on the phone))?, (?=\S)/u.exec(text.slice(range.end, end))
  if (joint === null) return []
  const to = range.end + joint[0].length
  // “As anyone who opened it knows, the lid is grey”: nobody said so before.
  if (
    !/(?<![a-z])(?:i|we|my|our|already|previously|repeatedly|clearly|said|stated|mentioned|told)(?![a-z])/i.test(
      words,
    )
  )
    return [
      {
        edits: [{start: range.start, end: to + 1, text: text.slice(to, to + 1).toLocaleUpperCase('en')}],
        blanks: 0,
      },
    ]
  const isSpoken = /(?<![a-zà-ÿ])(?:phone|telephone|call|calls|called|person|said|counter)(?![a-zà-ÿ])/i.test(
    text.slice(range.start, to),
  )
  const said = isSpoken ? 'On ⟨date⟩ I said that ' : 'In my message of ⟨date⟩ I wrote that '
  return [{edits: [{start: range.start, end: to, text: said}], blanks: 1}]
}

/** “As I already told you three times, …” */
export const passiveAggressivePhrase = passiveAggressivePhraseRule({
  phrases: {jab: jabs},
  marked,
  isHarmless: (found, {facts, message}) =>
    isNotTheWriters(found) ||
    isFact(found) ||
    isInGoodSpirits(found, facts, message.prose.text) ||
    (/(?:of me|of us)$/i.test(wordsIn(found)) && /^,? (?:i|we) /i.test(afterIn(found))) ||
    (isModest(found) && explains.test(wordsIn(found))) ||
    (courteous.test(wordsIn(found)) && guessed.test(`${beforeIn(found)}${wordsIn(found)}`)) ||
    (/^(?:please|just) read/i.test(wordsIn(found)) &&
      /(?:could|would|can|may) (?:you|i)(?: ask you to)? $/i.test(beforeIn(found))) ||
    // “Thank you for once …”: “for once” alone says little.
    (found.entry === 'for once' &&
      !/could|can|would|will|please|if|answer|read|do/i.test(textOf(found.sentence))) ||
    /^ (?:kit|game|book)/u.test(afterIn(found)),
  rewrite: found => [...dated(found), ...withoutScolding(found)],
  wording: {
    jab: {
      what: '“{words}” scolds the reader.',
      why: 'The reader may see your message for the first time and feels accused of not reading.',
      instead: 'Repeat the fact, with the date of your earlier message.',
    },
  },
  examples: [
    {
      bad: 'As I already told you three times, the ID is wrong.',
      good: 'In my message of ⟨date⟩ I wrote that the ID is wrong.',
    },
    {
      bad: 'As anyone who opened the file knows, the lid is grey.',
      good: 'The lid is grey.',
    },
    {
      bad: 'Per my last email, 12 units are missing.',
      good: 'In my message of ⟨date⟩ I wrote that 12 units are missing.',
    },
    {bad: 'For the third time: box 3 is lost.'},
    {bad: 'The photo is attached again, since apparently nobody looked at it.'},
    {bad: 'It would be nice if someone actually read this.'},
    {bad: 'In case you can’t read: the number is 84-20931.'},
    {bad: 'Friendly reminder that you still have not answered.'},
    {bad: 'How many times do I have to explain this?'},
    {bad: 'Perhaps a fifth copy would finally persuade somebody to open it.'},
    {bad: 'I’m starting to think that nobody reads these forms.'},
    {
      bad: 'The fee is wrong. One does wonder what your hotline is for. Please explain it.',
      good: 'The fee is wrong. Please explain it.',
    },
    {bad: 'Shall I send it by carrier pigeon?'},
    {bad: 'Our two letters seem not to have reached your attention.'},
    {bad: 'What part of “box 3 is missing” do you not understand?'},
    {bad: 'Good to know how much you value my time.'},
    {bad: 'Congratulations on losing it twice.'},
    {bad: 'So much for your express delivery.'},
    {allowed: 'Do you think that it is worth a repair? What do you think?'},
    {allowed: 'Thank you so much for your answer.'},
    {allowed: 'I understand that you do not want to cancel the order.'},
    {allowed: 'Can you delete it again, please? Please do so whenever you feel like it.'},
    {allowed: 'Does anyone know if there is a second key?'},
    {allowed: 'Congratulations on the new warehouse. Shall I send the photos again?'},
    {allowed: 'Could you draw the line a little lower on the label? Is it possible to read it out?'},
    {allowed: 'In my message of 3 March I gave shipment ID FBA15DJ9S3J5.'},
    {allowed: 'As requested in your last email, the invoice is attached.'},
    {allowed: 'As discussed with Anna on 4 March, we ship again.'},
    {allowed: 'As I wrote on 3 March, the parcel has not arrived.'},
    {allowed: 'The parcel came back for the third time. This is the third shipment with the issue.'},
    {allowed: 'This is a friendly reminder that your plan ends on 3 March.'},
    {allowed: 'The macro is called “Per my last email”.'},
    {allowed: 'If you read the label, you will find the number at the top.'},
    {allowed: 'How many times can I ask for a new count?'},
  ],
})
