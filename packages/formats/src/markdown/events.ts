import {parse, postprocess, preprocess} from 'micromark'
import {gfm} from 'micromark-extension-gfm'
import type {Event} from 'micromark-util-types'

// “~5 days … ~6 kg”, 10~20日: one tilde strikes nothing out.
const extensions = [gfm({singleTilde: false})]
/** Signs that may open or close markup; micromark needs quadratic time where many do not match. */
const marks = /[*_~>|[\]<`()@+=#-]|\d[.)]/g
const mostMarks = 10_000

/**
 * Enter and exit of every token, with offsets of the text; undefined for what no person wrote: ten thousand marks and more.
 * @param text not beginning with a byte order mark: micromark does not count it
 */
export function markdownEvents(text: string): readonly Event[] | undefined {
  if ((text.match(marks)?.length ?? 0) > mostMarks) return undefined
  return postprocess(
    parse({extensions})
      .document()
      .write(preprocess()(text, undefined, true)),
  )
}
