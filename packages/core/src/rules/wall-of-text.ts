import type {Paragraph} from 'nlcst'
import {sentencesOf, wordCount} from '../nlcst/leaves.js'
import {rangeOf} from '../nlcst/offsets.js'
import {kind, noOptions} from './kind.js'
import type {Example, Rewrite, Rule, Wording} from './rule.js'
import type {Facts} from '../facts/facts.js'

export const wallOfText = kind({
  id: 'wall-of-text',
  category: 'completeness',
  scope: 'reading',
  severity: 'info',
  fix: 'suggested',
  preset: 'recommended',
  needs: [],
  wordings: ['wall'],
  options: noOptions,
})

/** What a language says about a long paragraph. */
export interface WallOfText {
  /** `characters` where no spaces part the words. */
  readonly unit: 'words' | 'characters'
  /** A paragraph may have as many. */
  readonly most: number
  /**
   * Fewer sentences hold no several facts that want paragraphs, unless they run on: twice as many commas are as many facts. 4 when
   * left out; where sentences run long, 3 hold as much.
   */
  readonly fewestSentences?: number
  readonly wording: {readonly wall: Wording}
  readonly examples: readonly Example[]
}

/** What parts clauses, not the digits of a number: “1,000”. */
const commas = /[,;](?!\d)|[、，；]/gu

/** Many facts in one paragraph. */
export function wallOfTextRule({
  unit,
  most,
  fewestSentences = 4,
  wording,
  examples,
}: WallOfText): Rule<'wall-of-text', Record<string, never>, 'wall'> {
  return {
    kind: wallOfText,
    wording,
    examples,
    lexicons: [],
    check({message, facts, reading, silent}, report) {
      const {text} = message.prose
      for (const paragraph of reading.paragraphs) {
        const range = rangeOf(paragraph)
        const words = text.slice(range.start, range.end)
        // A word takes two places at least, its space with it.
        if (words.length < (unit === 'characters' ? most : 2 * most)) continue
        const sentences = [...sentencesOf(paragraph)]
        const size =
          unit === 'characters'
            ? words.replace(/\s/g, '').length
            : sentences.reduce((sum, sentence) => sum + wordCount(sentence), 0)
        if (size <= most || (sentences.length < fewestSentences && commasIn(words) < 2 * fewestSentences))
          continue
        // Items of a list, lines of an address or a log are short paragraphs already.
        if (words.split('\n').length > sentences.length / 2 + 1 || isList(words, unit, most)) {
          silent('harmless phrase', range)
          continue
        }
        report({
          wording: 'wall',
          at: range,
          data: {size, most},
          rewrites: () => inParagraphs(paragraph, facts),
        })
      }
    },
  }
}

const commasIn = (paragraph: string): number => paragraph.match(commas)?.length ?? 0

/** Items, and a line before them where one leads in: none has more words than a paragraph may have. */
function isList(paragraph: string, unit: WallOfText['unit'], most: number): boolean {
  const parts = paragraph.split(/\n(?=[ \t]*(?:[-*•·●■・\u2460-\u2473]|[\d\uFF10-\uFF19]{1,2}[.)．）]))/)
  return (
    parts.length > 1 &&
    parts.every(part => {
      const size = unit === 'characters' ? part.replace(/\s/g, '').length : part.trim().split(/\s+/).length
      return size <= most
    })
  )
}

/** A blank line before what begins something new: after the greeting, before the first request, before thanks and closing. */
function inParagraphs(paragraph: Paragraph, facts: Facts): readonly Rewrite[] {
  const {start, end} = rangeOf(paragraph)
  const sentences = [...sentencesOf(paragraph)].map(rangeOf)
  const breaks = new Set<number>()
  const inside = facts.acts.filter(act => act.start >= start && act.end <= end)
  for (const act of inside.filter(({act}) => act === 'greeting')) {
    const next = sentences.find(sentence => sentence.start >= act.end)
    if (next) breaks.add(next.start)
  }
  for (const name of ['request', 'closing'] as const) {
    const first = inside.find(({act}) => act === name)
    if (first && first.start > start) breaks.add(first.start)
  }
  if (breaks.size === 0) {
    const middle = sentences[Math.ceil(sentences.length / 2)]
    if (middle) breaks.add(middle.start)
  }
  const edits = [...breaks].map(at => {
    const previous = sentences.findLast(sentence => sentence.end <= at)
    return {start: previous?.end ?? at, end: at, text: '\n\n'}
  })
  return edits.length === 0 ? [] : [{edits, blanks: 0}]
}
