import type {Pack} from '../packs/pack.js'
import type {Range} from '../ranges/range.js'
import {likeliest} from './main-language.js'

type Detecting = Pick<Pack, 'language' | 'detect'>

/** From this length on (characters) a detector may be trusted. */
const longEnough = 80
const sure = 0.7

/**
 * The language of each paragraph. One leaves the main language only when it is long and detection is sure, or when its script
 * leaves no doubt; a short one in which nothing is of the main language follows its neighbour (“Kind regards,⏎Mia” below the
 * English part of a Japanese message).
 * @param text entities blanked
 */
export function languagesOf<L extends Detecting>(
  text: string,
  paragraphs: readonly Range[],
  main: L,
  languages: readonly L[],
): readonly L[] {
  const texts = paragraphs.map(({start, end}) => text.slice(start, end))
  const decided = texts.map(paragraph => {
    const best = likeliest(paragraph, languages)
    if (best === undefined || best.language === main) return best?.language
    if (best.likelihood === 1) return best.language
    return paragraph.trim().length >= longEnough &&
      best.likelihood >= sure &&
      main.detect(paragraph) < best.likelihood / 2
      ? best.language
      : undefined
  })
  const before = lastKnown(decided)
  const after = lastKnown([...decided].reverse()).reverse()
  return decided.map((language, index) => {
    if (language !== undefined || main.detect(texts[index] ?? '') > 0) return language ?? main
    return nearer(before[index], after[index]) ?? main
  })
}

interface Known<L> {
  readonly language: L
  /** How many paragraphs away. */
  readonly distance: number
}

/** For each paragraph the nearest one before it, or itself, whose language is known. */
function lastKnown<L>(decided: readonly (L | undefined)[]): (Known<L> | undefined)[] {
  let last: {language: L; index: number} | undefined
  return decided.map((language, index) => {
    if (language) last = {language, index}
    return last && {language: last.language, distance: index - last.index}
  })
}

/** The one before, when both are as near. */
function nearer<L>(before: Known<L> | undefined, after: Known<L> | undefined): L | undefined {
  if (before === undefined || after === undefined) return (before ?? after)?.language
  return before.distance <= after.distance ? before.language : after.language
}
