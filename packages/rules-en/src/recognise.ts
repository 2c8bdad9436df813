import {labelledBlanks, labelledIdentifiers, secrets, userNames, type Recogniser} from '@tactlint/core'
import {dates} from './recognise/dates.js'
import {connectors, issuers, labels} from './lexicon/evidence/identifier-labels.js'
import {secretWords} from './lexicon/evidence/secret-words.js'
import {marks} from './recognise/marks.js'
import {measured} from './recognise/measures.js'
import {shopNames} from './recognise/shop-names.js'

const words = {language: 'en', labels, issuers, connectors}

/** What English adds to the entities that need no language. */
export const recognisers: readonly Recogniser[] = [
  labelledIdentifiers(words),
  labelledBlanks(words),
  secrets(secretWords),
  userNames(
    [
      'user name',
      'username',
      'user id',
      'login',
      'login name',
      'account name',
      'profile name',
      'shop name',
      'store name',
    ],
    words,
  ),
  shopNames,
  ...marks,
  dates,
  ...measured,
]
