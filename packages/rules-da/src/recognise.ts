import {labelledIdentifiers, placeholders, type Recogniser} from '@tactlint/core'
import {dates} from './recognise/dates.js'
import {handmadeMarks} from './recognise/handmade-marks.js'
import {connectors, issuers, labels} from './recognise/labels.js'
import {placeholderNames} from './recognise/placeholder-names.js'

export const recognisers: readonly Recogniser[] = [
  labelledIdentifiers({language: 'da', labels, issuers, connectors}),
  placeholders(placeholderNames),
  handmadeMarks,
  dates,
]
