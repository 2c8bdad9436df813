import type {Pack} from '../packs/pack.js'

/** Below this a guess says nothing. */
const leastLikelihood = 0.15

/** A language was asked for that no pack serves. */
export class LanguageError extends Error {
  override readonly name = 'LanguageError'
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
  )
}

/**
 * The language that a message is mainly in.
 * @param text entities blanked
 * @param given language tag, when somebody says so
 * @returns undefined when no installed language is likely
 * @throws LanguageError when the given language has no pack
 */
export const mainLanguage = <L extends Detecting>(
  text: string,
  languages: readonly L[],
  given: string | undefined,
): L | undefined =>
  given === undefined ? likeliest(text, languages)?.language : languageFor(languages, given)

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
