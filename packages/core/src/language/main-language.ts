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

/**
 * The pack of the language that a message is mainly in.
 * @param text entities blanked
 * @param given language tag, when somebody says so
 * @returns undefined when no installed language is likely
 * @throws LanguageError when the given language has no pack
 */
export function mainLanguage(
  text: string,
  packs: readonly Pack[],
  given: string | undefined,
): Pack | undefined {
  if (given !== undefined) {
    const pack = packFor(packs, given)
    if (pack) return pack
    throw new LanguageError(
      `There is no pack for the language “${given}”. There are packs for ${packs.map(({language}) => language).join(', ')}.`,
    )
  }
  return likeliest(text, packs)?.pack
}

export function likeliest(
  text: string,
  packs: readonly Pack[],
): {pack: Pack; likelihood: number} | undefined {
  let best: {pack: Pack; likelihood: number} | undefined
  for (const pack of packs) {
    const likelihood = pack.detect(text)
    if (likelihood >= leastLikelihood && likelihood > (best?.likelihood ?? 0)) best = {pack, likelihood}
  }
  return best
}
