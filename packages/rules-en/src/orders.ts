import {
  matches,
  rangeOf,
  textOf,
  type Found,
  type Interpretation,
  type Pattern,
  type Reading,
} from '@tactlint/core'
import {imperatives} from './lexicon/imperatives.js'
import {words} from './lexicon/words.js'

type Interpretable = Omit<Reading, 'language'>
type Act = Interpretation['acts'][number]

const deadline = words('by within before until today tomorrow now immediately latest asap promptly')
const done = words(
  `credited paid refunded reimbursed returned transferred sent delivered replaced corrected removed repaired fixed restored
  reinstated cancelled canceled closed changed resolved solved answered collected`,
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
          package order compensation sum credit decision solution`,
        ),
      },
      {gap: 4},
      {surface: deadline},
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
      {surface: deadline},
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
      {surface: deadline},
    ],
  },
]

/** Orders to the reader that no please-word softens: “Fix the title.” */
export function bareOrders(reading: Interpretable): readonly Act[] {
  const commands = reading.found(imperatives).filter(found => opensClause(found) && !isQuestion(found))
  const sentences = new Map<Found['sentence'], Act>()
  for (const {sentence} of matches(reading, declared))
    sentences.set(sentence, {act: 'request', force: 0, ...rangeOf(sentence)})
  for (const {sentence} of commands) {
    // A list of what is wanted belongs to the request before it: “Could you please: – correct the title …”.
    const act: Act = {act: 'request', force: isListItem(textOf(sentence)) ? 1 : 0, ...rangeOf(sentence)}
    sentences.set(sentence, act)
  }
  return [...sentences.values()]
}

/** “Fix the title”, “It is wrong, so fix it”. Not “To return it, cancel the …”, “You can open the app, track the parcel”. */
function opensClause({start, sentence}: Found): boolean {
  const before = textOf(sentence).slice(0, start - rangeOf(sentence).start)
  if (
    /^\P{L}*(?:(?:so|now|just|then|and|simply|immediately|also|instead|again|finally|or|therefore),? )?$/iu.test(
      before,
    )
  )
    return true
  if (
    /(?<!\p{L})(?:you|to|can|could|should|would|will|may|might|must|please|if|when|once|after|before|how|or|click|select|open|go)(?!\p{L})/iu.test(
      before,
    )
  )
    return false
  return /[,;:–—-] (?:(?:so|and|then|now|just|but) )?$/iu.test(before)
}

const isQuestion = ({sentence}: Found): boolean => /\?["”)]?\s*$/.test(textOf(sentence))

const isListItem = (text: string): boolean => /^\s*(?:[-–*•]|\d{1,2}[.)])\s/.test(text)
