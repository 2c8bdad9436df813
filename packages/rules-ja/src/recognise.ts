import {
  labelledBlanks,
  labelledIdentifiers,
  placeholders,
  secrets,
  userNames,
  type Recogniser,
} from '@tactlint/core'
import {dates} from './recognise/dates.js'
import {fieldMarks} from './recognise/field-marks.js'
import {identifierLabels} from './lexicon/evidence/identifier-labels.js'
import {secretWords} from './lexicon/evidence/secret-words.js'
import {fieldNames} from './recognise/field-names.js'
import {measured} from './recognise/measures.js'

export const recognisers: readonly Recogniser[] = [
  labelledIdentifiers(identifierLabels),
  labelledBlanks(identifierLabels),
  secrets(secretWords),
  userNames(
    [
      'ユーザー名',
      'ユーザ名',
      'ユーザーid',
      'ユーザid',
      'ログインid',
      'アカウント名',
      'ショップ名',
      '店舗名',
      '登録名',
      '会員名',
    ],
    identifierLabels,
  ),
  placeholders(fieldNames),
  fieldMarks,
  dates,
  ...measured,
]
