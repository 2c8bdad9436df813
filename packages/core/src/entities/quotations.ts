import type {Recogniser} from './entity.js'

/** Opening and closing marks: English, Danish (both ways), German style, Japanese. Bounded, and within one paragraph. */
const pairs =
  /“[^“”]{1,400}”|„[^„“”]{1,400}[“”]|»[^«»]{1,400}«|«[^«»]{1,400}»|”[^“”]{1,400}”|「[^「」]{1,400}」|『[^『』]{1,400}』|(?<![\p{L}\p{N}])"[^"\n]{1,400}"(?![\p{L}\p{N}])/gu
/** “> …” at the start of a line, with all lines that follow so. */
const replied = /^[ \t]*>.*(?:\n[ \t]*>.*)*/gm

/** Words that are quoted: they are not the writer's own. The range includes the marks. */
export const quotations: Recogniser = {
  kind: 'quotation',
  *recognise(text) {
    for (const match of text.matchAll(replied)) {
      yield {
        kind: 'quotation',
        start: match.index,
        end: match.index + match[0].length,
        speaker: 'earlier-message',
      }
    }
    for (const match of text.matchAll(pairs)) {
      if (match[0].includes('\n\n')) continue
      yield {
        kind: 'quotation',
        start: match.index,
        end: match.index + match[0].length,
        speaker: 'third-party',
      }
    }
  },
}
