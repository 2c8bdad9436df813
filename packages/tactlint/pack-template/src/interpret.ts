import {interpreter, lexiconsOf, type Interpretation, type Reading} from '@tactlint/core'
import {speech} from './lexicon/speech.js'

export const speechLexicons = lexiconsOf(speech)

const byWords = interpreter(speech)

/** What the words say. What only your grammar shows is added here: bare imperatives, a name alone on the first line; a second
 * argument is the message's context. */
export const interpret = (reading: Reading): Interpretation => byWords(reading)
