import {fileNamesIn} from '../entities/files.js'
import type {Facts} from '../facts/facts.js'
import type {Found} from '../facts/found.js'
import type {Reading} from '../facts/reading.js'
import {rangeOf} from '../nlcst/offsets.js'
import type {Lexicon} from '../phrases/lexicon.js'
import {contains, overlaps, type Range} from '../ranges/range.js'
import {kind, noOptions} from './kind.js'
import {lastSentence} from './message-shape.js'
import {isOwnWords} from './own-words.js'
import type {Example, Rule, Wording} from './rule.js'

export const attachmentMismatch = kind({
  id: 'attachment-mismatch',
  category: 'completeness',
  scope: 'message',
  severity: 'warning',
  fix: 'none',
  preset: 'trial',
  needs: ['attachments'],
  wordings: ['none', 'absent', 'unmentioned'],
  options: noOptions,
})

type Mismatch = (typeof attachmentMismatch.wordings)[number]

/** What a language says about attachments that are announced and not there, or there and not announced. */
export interface AttachmentMismatch {
  /** Say that something comes with the message: “please find attached”, vedhæftet finder du, 添付いたします. */
  readonly announced: Lexicon
  /** Hold such words and announce nothing: “could you attach”, “is not attached to the pan”. */
  readonly harmless: Lexicon
  /** Things that come as a file: “photo”, „kvittering“, 写真. Who names one may mean the attachment. */
  readonly things: Lexicon
  /** Whether words found announce nothing after all, as the sentence around them shows. */
  readonly isHarmless?: (found: Found) => boolean
  /** `none`: nothing is attached. `absent`: the file that is named is not. `unmentioned`: the text does not say what is attached. */
  readonly wording: Readonly<Record<Mismatch, Wording>>
  readonly examples: readonly Example[]
}

/** The text announces what is not attached, or does not mention what is. */
export function attachmentMismatchRule({
  announced,
  harmless,
  things,
  isHarmless = () => false,
  wording,
  examples,
}: AttachmentMismatch): Rule<'attachment-mismatch', Record<string, never>, Mismatch> {
  return {
    kind: attachmentMismatch,
    wording,
    examples,
    lexicons: [announced, harmless, things],
    check({message: {prose, context}, facts, reading, silent}, report) {
      const {attachments} = context
      const announcements = announcementsIn(reading, facts, announced, harmless).filter(
        found => !isHarmless(found),
      )
      const [first] = announcements
      if (attachments === undefined) {
        if (first) silent('attachments not known', rangeOnly(first))
        return
      }
      if (facts.template?.value === true) return
      const files = fileNamesIn(prose.text)
      if (attachments.length === 0) {
        if (first) report({wording: 'none', at: rangeOnly(first), data: {words: rangeOnly(first)}})
        return
      }
      for (const {start, end} of files) {
        const isAnnounced = announcements.some(({sentence}) => contains(rangeOf(sentence), {start, end}))
        if (
          isAnnounced &&
          !attachments.some(name => isSame(name, prose.text.slice(start, end), facts.language))
        )
          report({wording: 'absent', at: {start, end}, data: {words: {start, end}}})
      }
      const because = lastSentence(facts, prose.text)
      if (first || files.length > 0 || because === undefined || reading.found(things).length > 0) return
      // A picture of what the text tells of speaks for itself.
      if (attachments.every(name => picture.test(name))) return
      if (attachments.some(name => isNamed(name, prose.text, facts.language))) return
      report({
        wording: 'unmentioned',
        at: {missing: 'attachment', because},
        data: {count: attachments.length},
      })
    },
  }
}

function announcementsIn(
  reading: Reading,
  facts: Facts,
  announced: Lexicon,
  harmless: Lexicon,
): readonly Found[] {
  const spared = reading.found(harmless)
  return reading
    .found(announced)
    .filter(found => isOwnWords(facts, found) && !spared.some(phrase => overlaps(phrase, found)))
}

const picture = /\.(?:png|jpe?g|gif|heic|tiff?|webp|bmp|mp4|mov|avi)$/i

const rangeOnly = ({start, end}: Range): Range => ({start, end})

/** “Invoice_20871.PDF” is “invoice 20871.pdf”. */
const isSame = (name: string, named: string, language: string): boolean =>
  lettersOf(name, language) === lettersOf(named, language)

/** A word of the file's name stands in the text: “titles.txt”, “both titles”. */
function isNamed(name: string, text: string, language: string): boolean {
  const small = text.toLocaleLowerCase(language)
  const stem = name.replace(/\.[^.]*$/, '').toLocaleLowerCase(language)
  return stem.split(/\P{L}+/u).some(word => isTelling(word) && small.includes(word))
}

/** Long enough to tell what a file is: “lid”, 型番. */
const isTelling = (word: string): boolean =>
  word.length >= (/^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(word) ? 2 : 3)

const lettersOf = (name: string, language: string): string =>
  name
    .normalize('NFKC')
    .toLocaleLowerCase(language)
    .replace(/[\s_-]+/g, ' ')
