import {labelledIdentifiers, placeholders, type Recogniser} from '@tactlint/core'
import {dates} from './recognise/dates.js'
import {fieldMarks} from './recognise/field-marks.js'
import {identifierLabels} from './recognise/identifier-labels.js'
import {fieldNames} from './recognise/field-names.js'

export const recognisers: readonly Recogniser[] = [
  labelledIdentifiers(identifierLabels),
  placeholders(fieldNames),
  fieldMarks,
  dates,
]
