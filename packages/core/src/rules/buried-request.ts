import {contains, type Range} from '../ranges/range.js'
import {words as listed} from '../phrases/words.js'
import {notFor} from './for-whom.js'
import {kind, noOptions} from './kind.js'
import {body, isQuestion, requestsIn} from './message-shape.js'
import type {Example, Rewrite, Rule, Wording} from './rule.js'

export const buriedRequest = kind({
  id: 'buried-request',
  category: 'completeness',
  scope: 'message',
  severity: 'info',
  fix: 'suggested',
  preset: 'trial',
  needs: ['audience'],
  wordings: ['late'],
  options: noOptions,
})

/** What a language says about a request that comes late. */
export interface BuriedRequest {
  /** Words that lean on what was said before, in lower case: “it”, “these”. A sentence with one of them can't go first. */
  readonly leaning: string
  readonly wording: {readonly late: Wording}
  readonly examples: readonly Example[]
}

/** Sentences that a message has when its request can be overlooked. */
const fewest = 8
/** Share of the text that stands before. */
const late = 0.6

/** A long message that says what is wanted only near its end. */
export function buriedRequestRule({
  leaning,
  wording,
  examples,
}: BuriedRequest): Rule<'buried-request', Record<string, never>, 'late'> {
  const leans = new Set(listed(leaning))
  return {
    kind: buriedRequest,
    wording,
    examples,
    lexicons: [],
    check({message: {prose, context}, facts, silent}, report) {
      const {text} = prose
      const said = body(facts).filter(({start, end}) => !isItem(text.slice(start, end)))
      const [first] = said
      const last = said.at(-1)
      if (first === undefined || last === undefined || said.length < fewest) return
      const wanted = said.findIndex(
        sentence =>
          isQuestion(sentence, text) || requestsIn(facts).some(request => contains(sentence, request)),
      )
      const request = said[wanted]
      if (request === undefined) return
      if ((request.start - first.start) / (last.end - first.start) <= late) return
      // “Request for a refund” in the subject says it before.
      if (context.subject !== undefined && context.subject.trim().split(/\s+/).length > 3) {
        silent('the message gives it', request)
        return
      }
      const whyNot = notFor('support', facts)
      if (whyNot !== undefined) {
        silent(whyNot, request)
        return
      }
      report({
        wording: 'late',
        at: request,
        isWhole: false,
        data: {sentences: wanted},
        rewrites: () => toFront(request, first, text, leans, facts.language),
      })
    },
  }
}

/** A cell of a table, an item of a list: it is looked over, not read. */
const isItem = (sentence: string): boolean =>
  /^\s*(?:\||[-*•] |\d+[.)] )/.test(sentence) || !/[.!?:…]["”»’)]*\s*$/.test(sentence)

function toFront(
  request: Range,
  first: Range,
  text: string,
  leans: ReadonlySet<string>,
  language: string,
): readonly Rewrite[] {
  const sentence = text.slice(request.start, request.end)
  const words = sentence.toLocaleLowerCase(language).split(/[^\p{L}\p{N}'’]+/u)
  if (sentence.includes('\n') || words.some(word => leans.has(word))) return []
  // The white space before it goes, too; alone in its paragraph, it takes the blank line along.
  const before = text.slice(0, request.start)
  const from = before.trimEnd().length
  return [
    {
      edits: [
        {start: first.start, end: first.start, text: `${sentence}\n\n`},
        {start: from, end: request.end, text: ''},
      ],
      blanks: 0,
    },
  ]
}
