import type {Pattern} from '@tactlint/core'
import {mishapsOfTheReader} from './mishaps.js'
import {resultsOfTheReader} from './results.js'
import {badWorkOfTheReader} from './work.js'
import {treatmentByTheReader} from './treatment.js'
import {plainAccusations} from './in-plain-words.js'
import {deedsWithoutCause} from './without-cause.js'
import {illWill} from './ill-will.js'
import {leftAlone} from './left-alone.js'
import {saidOtherwise} from './said-otherwise.js'
import {deedsOfTheReader} from './deeds.js'
import {reproachfulCounterfactuals} from './counterfactuals.js'
import {wrongWorkOfTheReader} from './wrongly.js'
import {indifferenceOfTheReader} from './indifference.js'
import {coverUpsByTheReader} from './cover-ups.js'
import {faultsOnTheReadersPart} from './on-your-part.js'
import {deedsAgainstTheWriter} from './unasked.js'
import {causesAtTheReader} from './causes.js'
import {faultsOfTheReader} from './faults.js'
import {habitsOfTheReader} from './habits.js'
import {neglectByTheReader} from './neglect.js'
import {brokenWordsOfTheReader} from './broken-words.js'

export const accusations: readonly Pattern[] = [
  ...plainAccusations,
  ...deedsWithoutCause,
  ...leftAlone,
  ...illWill,
  ...saidOtherwise,
  ...deedsOfTheReader,
  ...treatmentByTheReader,
  ...habitsOfTheReader,
  ...faultsOfTheReader,
  ...neglectByTheReader,
  ...brokenWordsOfTheReader,
  ...reproachfulCounterfactuals,
  ...wrongWorkOfTheReader,
  ...indifferenceOfTheReader,
  ...coverUpsByTheReader,
  ...faultsOnTheReadersPart,
  ...deedsAgainstTheWriter,
  ...causesAtTheReader,
  ...badWorkOfTheReader,
  ...resultsOfTheReader,
  ...mishapsOfTheReader,
]
