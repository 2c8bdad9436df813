import type {Description} from '@tactlint/core'
import type {FileResult, Format} from './index.js'

/**
 * Control characters but tabs and line breaks as pictures of themselves, ESC as ␛: on a terminal they would clear the screen or set
 * its title. Offsets stay.
 */
export const visible = (text: string): string => text.replace(/(?!\t|\n|\r\n)\p{Cc}/gu, pictureOf)

/** Source: https://www.unicode.org/charts/PDF/U2400.pdf; those from U+0080 on have none. */
function pictureOf(sign: string): string {
  const code = sign.charCodeAt(0)
  if (code < 0x20) return String.fromCharCode(0x2400 + code)
  return code === 0x7f ? '\u2421' : '\uFFFD'
}

/** A formatter of text that people may read on a terminal. */
export const forTerminals =
  (format: Format): Format =>
  (results, options) =>
    format(results.map(shownIn), options)

function shownIn({source, result}: FileResult): FileResult {
  return {
    source: {
      ...source,
      path: visible(source.path),
      name: visible(source.name),
      text: visible(source.text),
    },
    result: {
      ...result,
      describe: finding => described(result.describe(finding)),
      resolve: finding =>
        result.resolve(finding).map(offer => ({
          ...offer,
          text: visible(offer.text),
          ...(offer.edits && {edits: offer.edits.map(edit => ({...edit, text: visible(edit.text)}))}),
        })),
    },
  }
}

const described = ({what, why, instead}: Description): Description => ({
  what: visible(what),
  why: visible(why),
  ...(instead !== undefined && {instead: visible(instead)}),
})
