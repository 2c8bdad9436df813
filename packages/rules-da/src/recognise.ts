import {
  labelledBlanks,
  labelledIdentifiers,
  placeholders,
  secrets,
  userNames,
  type Recogniser,
} from '@tactlint/core'
import {dates} from './recognise/dates.js'
import {handmadeMarks} from './recognise/handmade-marks.js'
import {connectors, issuers, labels} from './lexicon/evidence/identifier-labels.js'
import {secretWords} from './lexicon/evidence/secret-words.js'
import {measured} from './recognise/measures.js'
import {phones} from './recognise/phones.js'
import {placeholderNames} from './recognise/placeholder-names.js'

const words = {language: 'da', labels, issuers, connectors}

export const recognisers: readonly Recogniser[] = [
  labelledIdentifiers(words),
  labelledBlanks(words),
  secrets(secretWords),
  userNames(
    [
      'brugernavn',
      'brugernavnet',
      'bruger-id',
      'bruger-id’et',
      'kontonavn',
      'kontonavnet',
      'profilnavn',
      'profilnavnet',
      'butiksnavn',
      'butiksnavnet',
    ],
    words,
  ),
  placeholders(placeholderNames),
  handmadeMarks,
  dates,
  ...measured,
  phones,
]
