import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {createSpellChecker, type SpellChecker} from '../../packages/spelling/src/index.js'
import type {LintedRow, Measure} from './corpora.js'

const packages = join(import.meta.dirname, '../../packages')

const openSpellChecker = (language: 'da' | 'en'): SpellChecker =>
  createSpellChecker(readFileSync(join(packages, `dictionary-${language}/dist/${language}.bin`)))

/**
 * @param rows misspellings, with the correction as label
 * @param peer what is to beat, by the order of the measures: taken for wrong · first suggestion · any suggestion
 */
export function spellingMeasures(
  language: 'da' | 'en',
  rows: readonly LintedRow[],
  peer: readonly [found: string, first: string, any: string],
): readonly Measure[] {
  const {isWord, isDoubtful, suggest} = openSpellChecker(language)
  const suggested = rows.map(({row}) => suggest(row.text, Infinity).indexOf(row.label ?? ''))
  const share = (count: number) => count / rows.length
  return [
    {
      name: 'found: is no word',
      value: share(rows.filter(({row}) => !isWord(row.text)).length),
      toBeat: peer[0],
    },
    {
      name: 'found: is no word, or a doubtful one',
      value: share(rows.filter(({row}) => !isWord(row.text) || isDoubtful(row.text)).length),
      toBeat: peer[0],
    },
    {name: 'right first suggestion', value: share(suggested.filter(at => at === 0).length), toBeat: peer[1]},
    {
      name: 'right in ten suggestions',
      value: share(suggested.filter(at => at >= 0 && at < 10).length),
      toBeat: peer[2],
    },
    {
      name: 'right among all suggestions',
      value: share(suggested.filter(at => at >= 0).length),
      toBeat: peer[2],
    },
  ]
}
