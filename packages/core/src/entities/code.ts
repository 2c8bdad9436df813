import type {Recogniser} from './entity.js'

/** Code in backticks, with its backticks: `supervisord`. */
export const code: Recogniser = {
  kind: 'code',
  *recognise(text) {
    for (const match of text.matchAll(/`[^`\n]{1,200}`/g)) {
      yield {kind: 'code', start: match.index, end: match.index + match[0].length}
    }
  },
}
