export {featuresOf, type Features, type Grammar} from './features.js'
export {
  endOfReadings,
  groups,
  katakana,
  mayAlwaysBegin,
  openDictionary,
  pronunciationFollows,
  readingsPerStart,
  writeDictionary,
  type Dictionary,
} from './layout.js'
export {vocabularyOf, type FindWords, type Found} from './vocabulary.js'
