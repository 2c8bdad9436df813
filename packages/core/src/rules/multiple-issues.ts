import type {IdentifierFamily} from '../entities/entity.js'
import {contains, type Range} from '../ranges/range.js'
import {needsOf} from '../topics/candidates.js'
import {informationSigns} from '../topics/information.js'
import {notFor} from './for-whom.js'
import {kind, noOptions} from './kind.js'
import {body, isQuestion} from './message-shape.js'
import type {Example, Rule, Wording} from './rule.js'

export const multipleIssues = kind({
  id: 'multiple-issues',
  category: 'completeness',
  scope: 'message',
  severity: 'info',
  fix: 'none',
  preset: 'trial',
  needs: ['audience'],
  wordings: ['second'],
  options: noOptions,
})

/** What a language says about two matters in one message. */
export interface MultipleIssues {
  readonly wording: {readonly second: Wording}
  readonly examples: readonly Example[]
}

/** A sentence that names a matter by the number that it goes by. */
interface Matter {
  readonly sentence: Range
  readonly at: Range
  readonly asked: IdentifierFamily
  readonly number: string
}

/** Two matters that go by numbers of different kinds, each with something wrong or wanted. */
export function multipleIssuesRule({
  wording,
  examples,
}: MultipleIssues): Rule<'multiple-issues', Record<string, never>, 'second'> {
  return {
    kind: multipleIssues,
    wording,
    examples,
    lexicons: [],
    check({message, facts, silent}, report) {
      const {text} = message.prose
      const sentences = body(facts)
      const isPursued = (from: number, to: number) =>
        sentences
          .slice(from, to)
          .some(
            sentence =>
              isQuestion(sentence, text) ||
              facts.acts.some(
                ({act, start, end}) =>
                  (act === 'request' || act === 'complaint') && contains(sentence, {start, end}),
              ),
          )
      const matters = sentences.flatMap((sentence, index) => {
        const found = matterIn(sentence)
        return found ? [{...found, index}] : []
      })
      const [first] = matters
      const second = matters.find(
        ({asked, number}) => first !== undefined && asked !== first.asked && number !== first.number,
      )
      if (first === undefined || second === undefined) return
      // “FNSKU X001 of shipment FBA15”, “the refund for order 58” belong together where one sentence names both numbers.
      const numbersOf = (sentence: Range) =>
        facts.entities
          .filter(entity => entity.kind === 'identifier' && contains(sentence, entity))
          .map(({start, end}) => text.slice(start, end))
      const isShared = numbersOf(second.sentence).some(number => numbersOf(first.sentence).includes(number))
      if (isShared || !isPursued(first.index, second.index) || !isPursued(second.index, sentences.length))
        return
      const whyNot = notFor('support', facts)
      if (whyNot !== undefined) {
        silent(whyNot, second.at)
        return
      }
      report({
        wording: 'second',
        at: second.at,
        isWhole: false,
        data: {words: second.at},
        related: [first.at],
      })

      function matterIn(sentence: Range): Matter | undefined {
        for (const {topic, at} of facts.topics) {
          const need = needsOf(topic)?.needs[0]
          const mention = at.find(range => contains(sentence, range))
          if (need === undefined || mention === undefined || needsOf(topic)?.desk === 'any') continue
          const [asked] = informationSigns[need]
          const given = facts.entities.find(
            entity => entity.kind === 'identifier' && entity.family === asked && contains(sentence, entity),
          )
          if (given)
            return {
              sentence,
              at: mention,
              asked: asked as IdentifierFamily,
              number: text.slice(given.start, given.end),
            }
        }
        return undefined
      }
    },
  }
}
