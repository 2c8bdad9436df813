import {labelledIdentifiers, placeholders, type Recogniser} from '@tactlint/core'
import {dates} from './recognise/dates.js'
import {handmadeMarks} from './recognise/handmade-marks.js'
import {labels} from './recognise/labels.js'
import {placeholderNames} from './recognise/placeholder-names.js'

export const recognisers: readonly Recogniser[] = [
  labelledIdentifiers({
    language: 'da',
    labels,
    connectors: ['er', 'var', 'på', 'med nummer', 'nummer', '-', '**'],
  }),
  placeholders(placeholderNames),
  handmadeMarks,
  dates,
]
