import {
  matches,
  rangeOf,
  textOf,
  type Found,
  type Interpretation,
  type Pattern,
  type Reading,
  type Steps,
  words,
} from '@tactlint/core'
import {claims} from './lexicon/claims.js'
import {inSmallLetters} from './small-letters.js'
import {imperatives} from './lexicon/imperatives.js'

type Interpretable = Omit<Reading, 'language'>
type Act = Interpretation['acts'][number]

/** “has to be replaced by the landlord” */
const notByAnybody: Steps = [
  {
    notAhead: [
      {surface: words('the a an my our your')},
      {
        not: {
          surface: words(
            'end close weekend morning evening afternoon start beginning middle latest first second third deadline date week month',
          ),
        },
      },
    ],
  },
  {notAhead: [{surface: words('you us me him her them someone somebody whoever')}]},
]
const deadline: Steps = [
  {
    anyOf: [
      [
        {
          surface: words(
            'by within before until today tomorrow tonight now immediately latest asap promptly',
          ),
        },
      ],
      [{surface: 'this'}, {surface: words('week month morning afternoon evening weekend instant')}],
      [{surface: 'at'}, {surface: 'once'}],
    ],
  },
  ...notByAnybody,
]
const done = words(
  `credited paid refunded reimbursed returned transferred sent delivered replaced corrected removed repaired fixed restored
  reinstated cancelled canceled closed changed resolved solved answered collected reactivated unblocked issued waived lifted released sorted
  completed reopened exchanged swapped refilled rebooked moved cleaned`,
)

/** “I expect the money by Friday noon.”, “The price is to be credited by 20 March.” */
const declared: readonly Pattern[] = [
  {
    name: 'I want the money today',
    steps: [
      {surface: ['i', 'we']},
      {gap: 1},
      {surface: ['expect', 'want', 'require']},
      {optional: [{surface: words('the my our a an your this that full')}]},
      {gap: 3},
      {
        surface: words(
          `money refund replacement reply answer response payment invoice amount it this explanation reimbursement parcel
          package order compensation sum credit decision solution back answers replies key keys deposit confirmation proof apology call
          callback report statement resolution update technician engineer label result results`,
        ),
      },
      {gap: 4},
      ...deadline,
    ],
  },
  {
    name: 'I want it by Monday',
    steps: [
      {surface: ['i', 'we']},
      {gap: 1},
      {surface: 'want'},
      {notAhead: [{surface: words('to you your')}]},
      {gap: 6},
      {surface: words('by today tomorrow tonight now immediately asap')},
      ...notByAnybody,
      {notAhead: [{surface: 'or'}]},
    ],
  },
  {
    name: 'I need an answer today',
    steps: [
      {surface: ['i', 'we']},
      {gap: 1},
      {surface: 'need'},
      {surface: words('an a the my our your')},
      {gap: 1},
      {surface: words('answer reply refund replacement response money decision solution')},
      {surface: words('now today immediately tonight')},
      ...notByAnybody,
    ],
  },
  {
    name: 'full refund, today',
    steps: [
      {at: 'start'},
      {surface: words('full immediate complete')},
      {surface: words('refund replacement reimbursement')},
      {optional: [{surface: words(', –')}]},
      {surface: words('today now immediately by within this')},
    ],
  },
  {
    name: 'I need you to fix this now',
    steps: [
      {surface: ['i', 'we']},
      {gap: 1},
      {surface: words('need want expect require')},
      {surface: 'you'},
      {surface: 'to'},
      {gap: 6},
      {surface: words('now immediately today tonight asap')},
      ...notByAnybody,
    ],
  },
  {
    name: 'I expect to hear from you by noon',
    steps: [
      {surface: ['i', 'we']},
      {gap: 1},
      {surface: words('expect want')},
      {surface: 'to'},
      {surface: words('hear see')},
      {gap: 6},
      {surface: words('by within before until today tomorrow tonight latest asap')},
      ...notByAnybody,
    ],
  },
  {
    name: 'I expect two sessions credited by noon',
    steps: [
      {surface: ['i', 'we']},
      {gap: 1},
      {surface: words('expect want require')},
      {gap: 5},
      {surface: done},
      {gap: 4},
      ...deadline,
    ],
  },
  {
    name: 'my listing is to be live by Thursday',
    steps: [
      {surface: ['is', 'are']},
      {surface: 'to'},
      {surface: 'be'},
      {gap: 1},
      {surface: words('live online back here ready available active open working gone')},
      {gap: 4},
      {surface: words('by today tomorrow tonight')},
      ...notByAnybody,
    ],
  },
  {
    name: 'is to be credited by',
    steps: [
      {surface: ['is', 'are']},
      {surface: 'to'},
      {surface: 'be'},
      {gap: 1},
      {surface: done},
      {gap: 6},
      ...deadline,
    ],
  },
  {
    name: 'must be refunded',
    steps: [
      {
        anyOf: [[{surface: 'must'}], [{surface: words('has have needs need')}, {surface: 'to'}]],
      },
      {surface: 'be'},
      {gap: 1},
      {surface: done},
      {gap: 6},
      ...deadline,
    ],
  },
  {
    name: 'by Friday I want to see it here',
    steps: [
      {at: 'start'},
      {surface: words('by before within until no')},
      {gap: 5},
      {surface: words('i we')},
      {gap: 1},
      {surface: words('want expect demand require')},
    ],
  },
  {
    name: 'I want it done by tonight',
    steps: [
      {surface: ['i', 'we']},
      {gap: 1},
      {surface: words('need')},
      {surface: words('it this that these everything my the')},
      {gap: 2},
      {
        surface: words(
          'done fixed sorted resolved solved corrected delivered refunded paid removed back online',
        ),
      },
      {gap: 2},
      {surface: words('now immediately tonight today asap')},
    ],
  },
  {
    name: 'a refund is what I want',
    steps: [
      {surface: words('is are')},
      {surface: 'what'},
      {surface: words('i we')},
      {surface: words('want expect demand insist')},
      {notAhead: [{surface: 'to'}, {surface: words('know ask say')}]},
    ],
  },
]

/** Orders to the reader that no please-word softens: “Fix the title.” */
export function bareOrders(reading: Interpretable, isCase: boolean): readonly Act[] {
  const sentences = new Map<Found['sentence'], Act>()
  const claimed = new Set(reading.found(claims).map(({sentence}) => sentence))
  for (const {sentence} of matches(reading, declared))
    sentences.set(sentence, {act: 'request', force: 0, ...rangeOf(sentence)})
  for (const found of reading.found(imperatives)) {
    const {sentence} = found
    if (!opensClause(found) || isQuestion(sentence) || isOffer(found)) continue
    // A list of what is wanted belongs to the request before it: “Could you please: – correct the title …”.
    const isOrder = isCase || isOwnMatter(found) || claimed.has(sentence)
    sentences.set(sentence, {act: 'request', ...forceOf(sentence, isOrder), ...rangeOf(sentence)})
  }
  return [...sentences.values()]
}

/** “Help me find the fee” asks. */
const forceOf = (sentence: Found['sentence'], isOrder: boolean): Pick<Act, 'force' | 'forceToDesk'> =>
  isListItem(textOf(sentence))
    ? {force: 1}
    : isOrder
      ? {force: 0}
      : /^\W*help (?:me|us)(?![a-z])/i.test(textOf(sentence))
        ? {force: 1}
        : {force: 1, forceToDesk: 0}

/** “Send me the invoice”, “fix it now”. “Check the cable”, “give it three days” may as well be advice. */
const isOwnMatter = ({start, end, sentence}: Found): boolean => {
  const from = rangeOf(sentence).start
  const words = textOf(sentence).slice(start - from, end - from)
  return (
    /^(?:refund|reimburse|reinstate|reactivate|compensate) | (?:me|us|my|our|this)$/u.test(
      inSmallLetters(words),
    ) || soon.test(inSmallLetters(textOf(sentence)))
  )
}

/** “today”, “by Thursday”, “before six”, “until the end of the week” */
const soon =
  /(?<![A-Za-zÀ-ÿ])(?:(?:now|immediately|at once|today|tonight|asap|right away)(?![A-Za-zÀ-ÿ])|(?:by|before|until|no later than) (?:noon|midnight|tomorrow|\d|(?:mon|tues|wednes|thurs|fri|satur|sun)day|the (?:end|weekend|\d)|end of|close of|(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)(?![A-Za-zÀ-ÿ]| [A-Za-zÀ-ÿ]+s(?![A-Za-zÀ-ÿ]))))/

/** “Call me any time”, “Ring me if anything is unclear”, “Hand it to a neighbour if you like” offer; “Give me strength” asks nobody. */
const offer =
  /^(?:give me (?:strength|a break)|spare me[.!]|(?:call|ring|phone|text|e-?mail|contact|message) (?:me|us) (?:[^.!?]* )?(?:if|any ?time|whenever|should you|when you)|[^.!?]* if (?:you|they|he|she) (?:like|wish|want|prefer)|[^.!?]*, (?:says|said|reads|tells|writes))(?![A-Za-zÀ-ÿ])/
const isOffer = ({start, sentence}: Found): boolean =>
  offer.test(inSmallLetters(textOf(sentence).slice(start - rangeOf(sentence).start)))

const lead =
  /^[^A-Za-zÀ-ÿ]*(?:(?:either|so|now|just|then|and|simply|immediately|also|instead|again|finally|or|therefore|right|ok|okay|well|first|next|hence|kindly just|anyway|meanwhile|enough|today|go and|do|in that case|once and for all|next time|after that|otherwise|at last|at the very least|at least|without further delay|honestly|frankly|to be clear|yes or no|you there),? )*$/
/** Others do it: “you can open the app, track the parcel”. */
const othersDo =
  /(?<![A-Za-zÀ-ÿ])(?:you|to|can|could|should|would|will|may|might|must|please|if|when|once|after|before|how|or|click|select|open|go)(?![A-Za-zÀ-ÿ])/

/** “If it is lost, refund me”. Not “if you like, send it by post”, “if the light is red, restart the router”. */
const incident =
  /^[^a-zà-ÿ]*(?:if|when|once|since|as|because|before) (?!(?:[a-zà-ÿ'’]+ )*(?:possible|easier|better|convenient|helps?|needed|necessary|suits?|like|prefer|wish|want|need|unclear|questions?|all right|alright|ok|okay|useful|simpler|cheaper|quicker|faster|light|screen|page|button|app|message|display)(?![a-zà-ÿ]))(?!you (?!(?:cannot|can't|can’t|do not|don't|don’t|won't|won’t|close) ))[a-zà-ÿ'’ ]+, $/
const remedy =
  /^(?:refund|replace|reimburse|repay|take|bring|send|give|pay|cancel|return|credit|stop)(?![a-zà-ÿ])/

/** “Fix the title”, “It is wrong, so fix it”. Not “To return it, cancel the …”. */
function opensClause({start, sentence}: Found): boolean {
  const before = inSmallLetters(textOf(sentence).slice(0, start - rangeOf(sentence).start))
  if (lead.test(before) || /[,;:–—-] (?:and )?so,? (?:just |now |do |go and )?$/u.test(before)) return true
  if (incident.test(before))
    return remedy.test(inSmallLetters(textOf(sentence).slice(start - rangeOf(sentence).start)))
  return (
    !othersDo.test(before) &&
    /(?:[,;:–—-] (?:(?:so|and|then|now|just) )?|(?:broken|wrong|lost|late|damaged|missing|faulty|useless) so )$/u.test(
      before,
    )
  )
}

export const isQuestion = (sentence: Found['sentence']): boolean => /\?["”)]?\s*$/.test(textOf(sentence))

/** A row of a table too. */
const isListItem = (text: string): boolean => /^\s*(?:[-–*•|]|\d{1,2}[.)])\s/.test(text)
