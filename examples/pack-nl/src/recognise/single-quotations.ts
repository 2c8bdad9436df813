import type {Recogniser} from '@tactlint/core'

/** ‘Wat een foto’s!’ – the apostrophe of a plural ends nothing. */
const quoted = /(?<![\p{L}\p{N}])‘[^‘’\n]{1,200}(?:’(?=\p{L})[^‘’\n]{1,200}){0,5}’(?!\p{L})/gu

/** The single quotation marks that Dutch prefers. */
export const singleQuotations: Recogniser = {
  kind: 'quotation',
  *recognise(text) {
    for (const {0: words, index} of text.matchAll(quoted))
      yield {kind: 'quotation', start: index, end: index + words.length, speaker: 'third-party'}
  },
}
