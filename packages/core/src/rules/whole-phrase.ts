import type {Sentence} from 'nlcst'
import {textOf} from '../nlcst/leaves.js'
import {rangeOf} from '../nlcst/offsets.js'
import {matchingForm} from '../phrases/matching-form.js'
import type {Range} from '../ranges/range.js'

/** What a language that parts its words says about where phrases end. Words in lower case, with straight apostrophes. */
export interface PhraseEnds {
  readonly language: string
  /** No phrase ends with them: articles, prepositions, auxiliary verbs. */
  readonly leaning: ReadonlySet<string>
  /** Pronouns that end the phrase of a verb before them: “lost ⟦it⟧”. */
  readonly objects: ReadonlySet<string>
}

/** So many words the last part of a phrase has at most: “the head of the ⟦catalogue department⟧”. */
const longest = 2

/** “There is nothing we ⟦can do⟧”, “you deleted my ⟦store coupons⟧ on Monday”, “you have clearly lost ⟦it⟧”: up to where the phrase ends. */
export function wholePhrase({language, leaning, objects}: PhraseEnds) {
  return (range: Range, sentence: Sentence): Range => {
    const from = rangeOf(sentence).start
    const text = matchingForm(textOf(sentence), language)
    let end = range.end - from
    let last = text.slice(text.lastIndexOf(' ', end - 1) + 1, end)
    let room = 0
    for (;;) {
      const [ahead, next = ''] = /^ ([^\s"“”„»«()[\].,;:!?…–—/]+)/.exec(text.slice(end)) ?? []
      if (ahead === undefined) return {start: range.start, end: from + end}
      if (leaning.has(last)) room = longest
      else if (objects.has(next)) room = Math.max(room, 1)
      if (!leaning.has(last) && (room === 0 || leaning.has(next)))
        return {start: range.start, end: from + end}
      if (!leaning.has(next)) room = objects.has(next) ? 0 : room - 1
      end += ahead.length
      last = next
    }
  }
}
