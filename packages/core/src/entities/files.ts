import type {Range} from '../ranges/range.js'
import type {Recogniser} from './entity.js'

/** Something that may end the name of a file. */
const ending = /\.(?:7z|[a-z][a-z\d]{1,3})(?![a-z\d_/@-])/i

/** Names of files in a text, those that hold a number (“invoice-20871.pdf”) too. */
export function fileNamesIn(text: string): readonly Range[] {
  if (!ending.test(text)) return []
  // “invoice.pdf”, “kasse-2.pdf”, 破損証明書.pdfを: what is written in hiragana stands around a name, not in it
  const files = text.matchAll(
    /(?<![A-Z\d_./@-])(?:(?!\p{Script=Hiragana})[\p{L}\p{N}_()-]){1,80}(?:\.[\p{L}\p{N}_-]{1,20}){0,2}\.(?:pdf|png|jpe?g|gif|heic|tiff?|webp|bmp|svg|docx?|xlsx?|pptx?|odt|ods|csv|tsv|txt|rtf|zip|rar|7z|xml|json|eml|msg|mp4|mov|avi|mp3|wav|m4a|log)(?![A-Z\d_/@-])/giu,
  )
  return Array.from(files, ({index, 0: name}) => ({start: index, end: index + name.length}))
}

/** Files named in the text. What is a number is rather that. */
export const files: Recogniser = {
  kind: 'file',
  *recognise(text) {
    for (const range of fileNamesIn(text)) yield {kind: 'file', ...range}
  },
}
