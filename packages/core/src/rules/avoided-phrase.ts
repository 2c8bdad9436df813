import type {Facts} from '../facts/facts.js'
import type {Found} from '../facts/reading.js'
import {packFor} from '../language/main-language.js'
import {expand, type Lexicon, type Source} from '../phrases/lexicon.js'
import {contains, type Range} from '../ranges/range.js'
import {kind} from './kind.js'
import type {Example, Rewrite, Rule, Schema, Wording} from './rule.js'

/** Words that a team does not write, and those that it writes instead. */
export interface AvoidedPhrase {
  /** As in a lexicon: `(a|b|)` stands for one of several, or nothing. Capitals do not count. */
  readonly avoid: string | readonly string[]
  /** What to write instead; of several the first is the best. */
  readonly prefer?: string | readonly string[]
  /** Shown with the finding, in the team's own words. */
  readonly why?: string
  /** BCP 47. Default: every language. Of two entries for the same words the one for the language counts, else the later one. */
  readonly language?: string
}

export interface AvoidedPhraseOptions {
  readonly phrases: readonly AvoidedPhrase[]
}

const phrasesOnly: Schema<AvoidedPhraseOptions> = {
  '~standard': {
    validate(value) {
      const {phrases = []} = value as Partial<AvoidedPhraseOptions>
      if (!Array.isArray(phrases)) return {issues: [{message: '`phrases` must be a list.'}]}
      const issues = (phrases as readonly Partial<AvoidedPhrase>[]).flatMap(faults)
      return issues.length > 0 ? {issues: issues.map(message => ({message}))} : {value: {phrases}}
    },
  },
}

function faults({avoid, prefer}: Partial<AvoidedPhrase>, index: number): readonly string[] {
  const place = `phrases[${index}]`
  const words = listOf(avoid)
  if (words.length === 0) return [`\`${place}\` needs words to \`avoid\`.`]
  return [...words, ...listOf(prefer)].flatMap(phrase => {
    if (typeof phrase !== 'string' || phrase.trim() === '') return [`\`${place}\` has an empty phrase.`]
    try {
      return words.includes(phrase) && expand(phrase).includes('')
        ? [`\`${place}\`: “${phrase}” stands for nothing at all.`]
        : []
    } catch (error) {
      return [`\`${place}\`: ${error instanceof Error ? error.message : String(error)}`]
    }
  })
}

export const avoidedPhrase = kind({
  id: 'avoided-phrase',
  category: 'language',
  scope: 'reading',
  severity: 'warning',
  fix: 'suggested',
  preset: 'recommended',
  needs: [],
  wordings: ['avoided', 'replaced'],
  options: phrasesOnly,
})

/** What a language says about the words that a team avoids. */
export interface AvoidedPhrases {
  /** Shown as `{why}` where the team gives no reason of its own. */
  readonly why: string
  readonly wording: Readonly<Record<'avoided' | 'replaced', Wording>>
  readonly examples: readonly Example[]
}

/** The phrases of one configuration for one language, as they are looked for. */
interface Wanted {
  readonly avoided: Lexicon
  /** “refund in full” is no “refund”. */
  readonly preferred: Lexicon
  readonly behind: ReadonlyMap<string, AvoidedPhrase>
}

const own: Source = {title: 'The team’s own words', url: '', licence: 'their own'}

/** Finds the words that a team agreed not to write. */
export function avoidedPhraseRule({
  why,
  wording,
  examples,
}: AvoidedPhrases): Rule<'avoided-phrase', AvoidedPhraseOptions, 'avoided' | 'replaced'> {
  const known = new WeakMap<AvoidedPhraseOptions, Map<string, Wanted>>()
  const wantedBy = (options: AvoidedPhraseOptions, language: string): Wanted => {
    const byLanguage = known.get(options) ?? new Map<string, Wanted>()
    const wanted = byLanguage.get(language) ?? wantedOf(options, language)
    known.set(options, byLanguage.set(language, wanted))
    return wanted
  }
  return {
    kind: avoidedPhrase,
    wording,
    examples,
    lexicons: [],
    lexiconsFor(options, language) {
      const {avoided, preferred} = wantedBy(options, language)
      return [avoided, preferred]
    },
    check({message, facts, reading, options, silent}, report) {
      const {avoided, preferred, behind} = wantedBy(options, reading.language)
      const right = reading.found(preferred)
      for (const found of reading.found(avoided)) {
        const phrase = behind.get(found.entry)
        if (phrase === undefined) continue
        const range: Range = {start: found.start, end: found.end}
        if (isQuoted(range, facts)) {
          silent('quoted', range)
          continue
        }
        if (right.some(other => isLonger(other, found))) {
          silent('harmless phrase', range)
          continue
        }
        const preferredWords = listOf(phrase.prefer)
        const [best] = preferredWords
        report({
          wording: best === undefined ? 'avoided' : 'replaced',
          at: range,
          data: {words: range, why: phrase.why ?? why, ...(best !== undefined && {prefer: best})},
          rewrites: () =>
            preferredWords.map((words): Rewrite => ({
              edits: [
                {
                  ...range,
                  text: inCaseOf(message.prose.text.slice(range.start, range.end), words, reading.language),
                },
              ],
              blanks: 0,
            })),
        })
      }
    },
  }
}

/** Of phrases that say different things of the same words the last one counts: what is for the language stands behind what is for all. */
function wantedOf({phrases}: AvoidedPhraseOptions, language: string): Wanted {
  const forAll = phrases.filter(phrase => phrase.language === undefined)
  const forIt = phrases.filter(
    phrase => phrase.language !== undefined && packFor([{language}], phrase.language),
  )
  const behind = new Map<string, AvoidedPhrase>()
  for (const phrase of [...forAll, ...forIt]) {
    for (const words of listOf(phrase.avoid)) {
      behind.delete(words)
      behind.set(words, phrase)
    }
  }
  return {
    avoided: {source: own, phrases: [...behind.keys()]},
    preferred: {source: own, phrases: [...forAll, ...forIt].flatMap(({prefer}) => listOf(prefer))},
    behind,
  }
}

const listOf = (words: string | readonly string[] | undefined): readonly string[] =>
  words === undefined ? [] : typeof words === 'string' ? [words] : words

/** Words of others stay as they are. Negation changes nothing: “we don't do refunds” says “refunds”. */
const isQuoted = (range: Range, {entities}: Facts): boolean =>
  entities.some(entity => entity.kind === 'quotation' && contains(entity, range))

const isLonger = (other: Found, found: Found): boolean =>
  contains(other, found) && other.end - other.start > found.end - found.start

/** “Ticket” → “Case”, “TICKET” → “CASE” */
function inCaseOf(words: string, replacement: string, language: string): string {
  const upper = (letters: string): string => letters.toLocaleUpperCase(language)
  if (words.length > 1 && words === upper(words) && words !== words.toLocaleLowerCase(language))
    return upper(replacement)
  const [first = ''] = words
  return first !== first.toLocaleLowerCase(language)
    ? upper(replacement.slice(0, 1)) + replacement.slice(1)
    : replacement
}
