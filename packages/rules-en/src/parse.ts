import {latinParser} from '@tactlint/core'
import {spellings} from './contractions.js'

/** Words that stand with a full stop before a number or a name: “no. 112-…”, “Dr. {{name}}”. */
const abbreviations: ReadonlySet<string> = new Set(
  `no nos nr num ref id acct tel ext mr mrs ms mx dr prof st rev hon messrs vol fig p pp ch sec para art ver v ed approx ca
  est min max vs cf attn dept inv qty`.split(/\s+/),
)

/** Nor do these before a word in small letters: “approx. two”, “etc. and”. */
const shortened: ReadonlySet<string> = new Set(
  `cm mm km kg lb oz ft yd hr pt am pm eg ie etc incl excl resp misc approx min max est dept inv qty tel ext vol sec vers ave blvd bldg corp govt assoc intl temp std avg orig
  ltd inc mins hrs secs lbs jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thurs fri sat sun`.split(
    /\s+/,
  ),
)

/** The parser of English paragraphs; its library is loaded with the first text. */
export async function openParser() {
  const {default: retextEnglish} = await import('retext-english')
  return latinParser({
    language: 'en',
    parser: retextEnglish,
    spellings,
    abbreviations,
    // “I ordered 5. Only 3 came.”, but “1. Open the app.” “It has not come in.” ends in no inch.
    isEnding: (word, isFirst) => word === 'in' || (/^\d+$/.test(word) && !isFirst),
    endsBeforeSmall: word => !shortened.has(word) && !abbreviations.has(word),
  })
}
