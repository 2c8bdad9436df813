import type {Sentence, SentenceContent} from 'nlcst'
import type {Reading} from '../facts/reading.js'
import {keptForSentences} from '../nlcst/kept-for-sentences.js'
import {leaves, textOf} from '../nlcst/leaves.js'
import {rangeOf} from '../nlcst/offsets.js'
import {matchingForm} from '../phrases/matching-form.js'
import {contains, type Range} from '../ranges/range.js'
import {kind} from './kind.js'
import {wordsOption} from './options.js'
import {saidByOthers} from './own-words.js'
import type {Example, Rule, Wording} from './rule.js'

export const shoutingCaps = kind({
  id: 'shouting-caps',
  category: 'tone',
  scope: 'reading',
  severity: 'warning',
  fix: 'suggested',
  preset: 'recommended',
  needs: [],
  wordings: ['shouting'],
  options: wordsOption('acronyms'),
})

/** What a language says about words in capitals. All words in lower case. */
export interface ShoutingCaps {
  /** Nobody writes them in capitals but to shout, even one alone: “PLEASE”, “NOT”, “IMMEDIATELY”. */
  readonly emphasis: ReadonlySet<string>
  /** Words of sentences, no names or labels: two words in capitals shout when one of them is here: “THIS IS UNACCEPTABLE”. */
  readonly ordinary: ReadonlySet<string>
  /** Stay in capitals when the rest is written small: “fba”, “asin”. */
  readonly acronyms: ReadonlySet<string>
  /** Always capital in running text: the English “I”. */
  readonly capitals?: ReadonlySet<string>
  /** Whether the words before say that words stand somewhere so: “The display reads (NOT IN SERVICE)”. */
  readonly isShown?: (before: string) => boolean
  /** How a script without capitals shouts: ふ ざ け る な. */
  readonly otherwise?: (
    reading: Reading,
    text: string,
  ) => readonly {readonly range: Range; readonly quiet: string}[]
  readonly wording: {readonly shouting: Wording}
  readonly examples: readonly Example[]
}

export interface ShoutingCapsOptions {
  /** Words that stand in capitals and do not shout, beside those of the language: “SKU”. */
  readonly acronyms?: readonly string[]
}

interface Capitals extends Range {
  readonly text: string
}

interface CapitalWord extends Capitals {
  /** In lower case. */
  readonly small: string
}

export function shoutingCapsRule(data: ShoutingCaps): Rule<'shouting-caps', ShoutingCapsOptions, 'shouting'> {
  const {emphasis, ordinary, wording, examples, otherwise} = data
  const shouts = (run: readonly CapitalWord[]): boolean =>
    run.some(({small}) => emphasis.has(small)) ||
    (run.length > 1 && run.some(({small}) => ordinary.has(small)))
  return {
    kind: shoutingCaps,
    wording,
    examples,
    lexicons: [],
    check({message, facts, reading, options, silent}, report) {
      const {text} = message.prose
      const {language} = reading
      const teamWords = new Set(options.acronyms?.map(word => matchingForm(word, language)))
      const isAcronym = (small: string) => data.acronyms.has(small) || teamWords.has(small)
      let headings: readonly Range[] | undefined
      const say = (range: Range, quiet: () => string) => {
        const others = saidByOthers(facts, range)
        if (others !== undefined) {
          silent(others, range)
          return
        }
        report({
          wording: 'shouting',
          at: range,
          data: {words: range},
          rewrites: () => [{edits: [{...range, text: quiet()}], blanks: 0}],
        })
      }
      for (const sentence of reading.sentences) {
        for (const run of runsIn(sentence, language)) {
          const first = run[0]
          const last = run.at(-1)
          const words = run.filter(({small}) => !teamWords.has(small))
          if (first === undefined || last === undefined || !shouts(words) || isLabel(text, first, last))
            continue
          const range = {start: first.start, end: last.end}
          headings ??= headingsIn(text)
          const isShown =
            run.length > 1 && data.isShown?.(text.slice(rangeOf(sentence).start, range.start)) === true
          if (
            isShown ||
            isHeadline(text, words, emphasis) ||
            headings.some(heading => contains(heading, range))
          ) {
            silent('harmless phrase', range)
            continue
          }
          say(range, () => quieted(run, text, beginsSentence(sentence, first), isAcronym, data, language))
        }
      }
      for (const {range, quiet} of otherwise?.(reading, text) ?? []) say(range, () => quiet)
    },
  }
}

const runsIn = (sentence: Sentence, language: string): readonly (readonly CapitalWord[])[] => {
  const from = rangeOf(sentence).start
  return runs(sentence).map(run =>
    run.map(({text, start, end}) => ({
      text,
      small: matchingForm(text, language),
      start: from + start,
      end: from + end,
    })),
  )
}

/** A single letter is no word in capitals. Most sentences are told by the first pattern, which takes a fifth of the time. */
const mayHoldCapitals = (text: string): boolean =>
  /[A-Z'\u0080-\uFFFF-]{2}/.test(text) && /[\p{Lu}'’-]{2}/u.test(text)

/** Words in capitals one after the other; an entity or a word in small letters ends a run. */
const runs = keptForSentences((sentence): readonly (readonly Capitals[])[] => {
  if (!mayHoldCapitals(textOf(sentence))) return []
  const from = rangeOf(sentence).start
  const found: Capitals[][] = []
  let current: Capitals[] = []
  const end = () => {
    // A single letter (“plan A”) neither begins nor makes a run.
    while (current.length > 0 && current[0]?.text.length === 1) current.shift()
    while (current.length > 0 && current.at(-1)?.text.length === 1) current.pop()
    if (current.length > 0) found.push(current)
    current = []
  }
  for (const leaf of leaves(sentence)) {
    const text = textOf(leaf)
    if (isInCapitals(leaf, text)) {
      const {start, end} = rangeOf(leaf)
      current.push({text, start: start - from, end: end - from})
    } else if (leaf.type === 'WordNode' || /[:;()[\]/|>]/.test(text)) end()
  }
  end()
  return found
})

const isInCapitals = (leaf: SentenceContent, text: string): boolean =>
  leaf.type === 'WordNode' &&
  leaf.data?.entity === undefined &&
  /^[\p{Lu}'’-]+$/u.test(text) &&
  /\p{Lu}/u.test(text)

/** “IMPORTANT: …”, “NOTE: …”: a label, alone before its colon. */
function isLabel(text: string, first: Range, last: Range): boolean {
  if (!/^\s?[:：]/.test(text.slice(last.end, last.end + 2))) return false
  const lineStart = text.lastIndexOf('\n', first.start - 1) + 1
  return !/[\p{L}\p{N}]/u.test(text.slice(lineStart, first.start))
}

/** “HAS MOVED TO 4783 Bay Rd, Saginaw”: begins a line that goes on without any word in small letters, and stresses nothing. */
function isHeadline(text: string, run: readonly CapitalWord[], emphasis: ReadonlySet<string>): boolean {
  const first = run[0]
  const last = run.at(-1)
  if (first === undefined || last === undefined || run.some(({small}) => emphasis.has(small))) return false
  const lineStart = text.lastIndexOf('\n', first.start - 1) + 1
  const lineEnd = text.indexOf('\n', last.end)
  const rest = text.slice(last.end, lineEnd < 0 ? undefined : lineEnd).trim()
  return (
    !/[\p{L}\p{N}]/u.test(text.slice(lineStart, first.start)) &&
    /^[\p{Lu}\p{N}]/u.test(rest) &&
    !/(?<![\p{L}\p{N}])\p{Ll}|[.!?！？。]$/u.test(rest)
  )
}

/** Fewer lines in capitals are no headings of a form, but somebody who shouts. */
const fewestHeadings = 3

/** “VARE⏎PRIS⏎PRIS I ALT⏎ANTAL”: short lines in capitals, several of them. */
function headingsIn(text: string): readonly Range[] {
  const headings: Range[] = []
  let start = 0
  for (const line of text.split('\n')) {
    const words = line.trim()
    if (/^\p{Lu}[\p{Lu} /&-]{1,40}:?$/u.test(words)) headings.push({start, end: start + line.length})
    start += line.length + 1
  }
  return headings.length < fewestHeadings ? [] : headings
}

const beginsSentence = (sentence: Sentence, word: Range): boolean =>
  leaves(sentence).find(({type}) => type === 'WordNode')?.position?.start.offset === word.start

/** “THIS IS MY FBA SHIPMENT” → “This is my FBA shipment”. */
function quieted(
  run: readonly CapitalWord[],
  text: string,
  atStart: boolean,
  isAcronym: (small: string) => boolean,
  {capitals}: ShoutingCaps,
  language: string,
): string {
  let result = ''
  let cursor = run[0]?.start ?? 0
  for (const [index, word] of run.entries()) {
    const small = word.text.toLocaleLowerCase(language)
    const upper = (letters: string) => letters.slice(0, 1).toLocaleUpperCase(language) + letters.slice(1)
    const keeps = isAcronym(word.small)
    const isCapital = (atStart && index === 0) || (capitals?.has(word.small) ?? false)
    result += text.slice(cursor, word.start) + (keeps ? word.text : isCapital ? upper(small) : small)
    cursor = word.end
  }
  return result
}
