import type {Pack} from '../packs/pack.js'
import type {Range} from '../ranges/range.js'

/** Below this a guess says nothing. */
const leastLikelihood = 0.15

/** A language was asked for that no pack serves. */
export class LanguageError extends Error {
  override readonly name = 'LanguageError'

  constructor(
    message: string,
    /** What was asked for. */
    readonly language: string,
  ) {
    super(message)
  }
}

/** The pack for a language tag: `en-GB` is served by `en`. */
export function packFor<P extends Pick<Pack, 'language'>>(
  packs: readonly P[],
  language: string,
): P | undefined {
  const wanted = language.toLocaleLowerCase('en')
  return (
    packs.find(pack => pack.language.toLocaleLowerCase('en') === wanted) ??
    packs.find(pack => pack.language === wanted.split('-')[0])
  )
}

type Detecting = Pick<Pack, 'language' | 'detect'>

/** @throws LanguageError when there is none */
export function languageFor<L extends Pick<Pack, 'language'>>(languages: readonly L[], wanted: string): L {
  const language = packFor(languages, wanted)
  if (language) return language
  throw new LanguageError(
    `There is no pack for the language “${wanted}”. There are packs for ${languages.map(({language}) => language).join(', ')}.`,
    wanted,
  )
}

/**
 * The language that a message is mainly in.
 * @param text entities blanked
 * @param given language tag, when somebody says so
 * @returns undefined when no installed language is likely
 * @throws LanguageError when the given language has no pack
 */
export function mainLanguage<L extends Detecting>(
  text: string,
  paragraphs: readonly Range[],
  languages: readonly L[],
  given: string | undefined,
): L | undefined {
  if (given !== undefined) return languageFor(languages, given)
  return onlyLanguage(text, paragraphs, languages) ?? likeliest(text, languages)?.language
}

/** From this likelihood on a paragraph speaks for its language. */
const sure = 0.5
/** Of the letters of a text: half must be in paragraphs that are sure, hardly any in those that may be in no language. */
const [leastSure, mostUnknown] = [0.5, 0.1]

/**
 * The language of all paragraphs, where no other one is likely in any and most of the text leaves no doubt. It is that of the
 * whole text; but paragraphs are known from before, while the whole text changes with every letter.
 */
function onlyLanguage<L extends Detecting>(
  text: string,
  paragraphs: readonly Range[],
  languages: readonly L[],
): L | undefined {
  let only: L | undefined
  let letters = 0
  let sureLetters = 0
  let unknown = 0
  for (const {start, end} of paragraphs) {
    const paragraph = text.slice(start, end)
    letters += paragraph.length
    unknown += paragraph.length
    for (const language of languages) {
      const likelihood = language.detect(paragraph)
      if (likelihood < leastLikelihood) continue
      if (only !== undefined && only !== language) return undefined
      only = language
      unknown -= paragraph.length
      if (likelihood >= sure) sureLetters += paragraph.length
    }
  }
  return sureLetters > letters * leastSure && unknown <= letters * mostUnknown ? only : undefined
}

export function likeliest<L extends Detecting>(
  text: string,
  languages: readonly L[],
): {language: L; likelihood: number} | undefined {
  let best: {language: L; likelihood: number} | undefined
  for (const language of languages) {
    const likelihood = language.detect(text)
    if (likelihood >= leastLikelihood && likelihood > (best?.likelihood ?? 0)) best = {language, likelihood}
  }
  return best
}
