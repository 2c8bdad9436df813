import {labelledIdentifiers, type Recogniser} from '@tactlint/core'
import {dates} from './recognise/dates.js'
import {connectors, issuers, labels} from './recognise/labels.js'
import {marks} from './recognise/marks.js'

/** What English adds to the entities that need no language. */
export const recognisers: readonly Recogniser[] = [
  labelledIdentifiers({language: 'en', labels, issuers, connectors}),
  ...marks,
  dates,
]
