import type {Recogniser} from '@tactlint/core'

const called =
  /(?<![a-zæøå])(?:ringe?s?(?: (?:gerne|venligst|endelig|bare))?(?: (?:til )?(?:mig|os))?(?: op)?(?: tilbage)?|(?:kontakte?s?|fange?s?|træffes?|nås?)(?: (?:gerne|venligst))?(?: (?:mig|os))?) på (?:tlf\.? |telefon |mobil |nummer |nr\. )?((?:\+45 ?)?\d{2} ?\d{2} ?\d{2} ?\d{2})(?!\d)/gi

/** „Ring til mig på 20 30 40 51“: where somebody can be reached, no number of a case. */
export const phones: Recogniser = {
  kind: 'phone',
  *recognise(text) {
    for (const {index, 0: words, 1: phone = ''} of text.matchAll(called)) {
      const end = index + words.length
      yield {kind: 'phone', start: end - phone.length, end}
    }
  },
}
