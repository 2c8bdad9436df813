import type {Facts} from '../facts/facts.js'
import type {Found} from '../facts/found.js'
import {isObject} from '../is-object.js'
import {packFor} from '../language/main-language.js'
import {expand, type Lexicon, type Source} from '../phrases/lexicon.js'
import {isListed, listOf} from '../phrases/list-of.js'
import {contains, type Range} from '../ranges/range.js'
import {kind} from './kind.js'
import {listOption} from './options.js'
import type {Example, Rewrite, Rule, Wording} from './rule.js'

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

const keys: readonly string[] = ['avoid', 'prefer', 'why', 'language'] satisfies (keyof AvoidedPhrase)[]

function faultsOf(phrase: unknown, index: number): readonly string[] {
  const place = `\`phrases[${index}]\``
  if (!isObject(phrase)) return [`${place} must be an object such as {"avoid": "ticket", "prefer": "case"}.`]
  const unknown = Object.keys(phrase).find(key => !keys.includes(key))
  if (unknown !== undefined) return [`${place}: there is no key “${unknown}”. There are ${keys.join(', ')}.`]
  const {avoid = [], prefer = []} = phrase
  for (const [key, words] of Object.entries({avoid, prefer}))
    if (!isListed(words)) return [`${place}: \`${key}\` must be words, or a list of such.`]
  for (const key of ['why', 'language'])
    if (!['string', 'undefined'].includes(typeof phrase[key])) return [`${place}: \`${key}\` must be text.`]
  return phraseFaults(
    listOf(avoid as AvoidedPhrase['avoid']),
    listOf(prefer as AvoidedPhrase['avoid']),
    place,
  )
}

function phraseFaults(avoid: readonly string[], prefer: readonly string[], place: string): readonly string[] {
  if (avoid.length === 0) return [`${place} needs words to \`avoid\`.`]
  return [...avoid, ...prefer].flatMap(phrase => {
    if (phrase.trim() === '') return [`${place} has an empty phrase.`]
    try {
      return avoid.includes(phrase) && expand(phrase).includes('')
        ? [`${place}: “${phrase}” stands for nothing at all.`]
        : []
    } catch (error) {
      return [`${place}: ${error instanceof Error ? error.message : String(error)}`]
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
  options: listOption<AvoidedPhrase, 'phrases'>('phrases', phrases => phrases.flatMap(faultsOf)),
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
                  text: inCaseOf(
                    message.prose.text.slice(range.start, range.end),
                    words,
                    reading.language,
                    isAmongCapitals(range, message.prose.text),
                  ),
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

/** Words of others stay as they are. Negation changes nothing: “we don't do refunds” says “refunds”. */
const isQuoted = (range: Range, {entities}: Facts): boolean =>
  entities.some(entity => entity.kind === 'quotation' && contains(entity, range))

const isLonger = (other: Found, found: Found): boolean =>
  contains(other, found) && other.end - other.start > found.end - found.start

/** The word before it or behind it is in capitals, too, or it is all there is. */
const isAmongCapitals = ({start, end}: Range, text: string): boolean => {
  const wordsIn = (part: string) => part.split(/\P{L}+/u).filter(word => word !== '')
  const before = wordsIn(text.slice(Math.max(0, start - 40), start)).at(-1)
  const after = wordsIn(text.slice(end, end + 40))[0]
  const beside = [before, after].filter(word => word !== undefined)
  return beside.length === 0 || beside.some(word => /^\p{Lu}{2,}$/u.test(word))
}

/** “Ticket” → “Case”; “TICKET” → “CASE” among capitals, else “case”. */
function inCaseOf(words: string, replacement: string, language: string, isShouted: boolean): string {
  // A blank stays as it is: ⟨date⟩.
  const upper = (letters: string): string =>
    letters
      .split(/(⟨[^⟨⟩]*⟩)/)
      .map(part => (part.startsWith('⟨') ? part : part.toLocaleUpperCase(language)))
      .join('')
  if (isShouted && words.length > 1 && words === upper(words) && words !== words.toLocaleLowerCase(language))
    return upper(replacement)
  const [first = ''] = words
  const isSmall = words.slice(1) !== words.slice(1).toLocaleUpperCase(language)
  return (isSmall || words.length === 1) && first !== first.toLocaleLowerCase(language)
    ? upper(replacement.slice(0, 1)) + replacement.slice(1)
    : replacement
}
