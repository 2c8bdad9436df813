import {entityWordsOf, textOf, type Found, type Lexicon, type Range, type Reading} from '@tactlint/core'
import {isSupposed} from './interpret/meant.js'
import {hints, wantings} from './lexicon/case/hints.js'
import {complaints} from './lexicon/case/complaints.js'
import {dealings, knownByName, ofEverybody} from './lexicon/case/dealings.js'
import {generalQuestions, hypotheticals, prospects} from './lexicon/case/general-questions.js'
import {marketplaceTopics} from './lexicon/case/marketplace-topics.js'
import {otherMatters} from './lexicon/case/other-matters.js'
import {pursuits} from './lexicon/requests/requests.js'
import {resolutions} from './lexicon/case/resolutions.js'
import {deskTopics} from './lexicon/case/desk-topics.js'
import {inPassing, topics} from './lexicon/case/topics.js'

type Interpretable = Omit<Reading, 'language'>

export const topicLexicons: readonly Lexicon[] = Object.values(topics)
const ofDesks: readonly Lexicon[] = [...Object.values(deskTopics), ...Object.values(marketplaceTopics)]

/** Whether a word of a topic names the writer's concrete case, which somebody must be able to find. */
export function isCase(mention: Found, reading: Interpretable, topic: Lexicon): boolean {
  // „Vi har betalt for meget i husleje og vil have pengene tilbage.“
  if (topic === dealings) {
    if (reading.found(knownByName).length > 0 && !isDeposit(mention, reading)) return false
    if (isFoundOtherwise(reading) || isOfEverybody(reading)) return false
    if (isOf(wantings, mention, reading) && reading.found(complaints).length === 0) return false
    if (isOf(hints, mention, reading) && !isSupported(mention, reading)) return false
  } else if (!ofDesks.includes(topic) && reading.found(otherMatters).length > 0) return false
  // „Strømmen er væk på hele Strandvænget“: the street finds it.
  if (
    (topic === deskTopics.supply || topic === dealings) &&
    reading.sentences.some(sentence => street.test(textOf(sentence)))
  )
    return false
  // „Varmen er væk i lejemål 31“ is written to the landlord.
  if (topic === deskTopics.supply && reading.found(knownByName).length > 0) return false
  // „Vi overvejer at begynde at sælge tæpper. Bliver lagergebyret beregnet efter vægt?“
  if (reading.found(prospects).length > 0 && reading.found(complaints).length === 0) return false
  const inSentence = (lexicon: Lexicon) =>
    reading.found(lexicon).some(({sentence}) => sentence === mention.sentence)
  // „Hvad gør jeg, hvis pakken ikke kommer?“
  if (inSentence(hypotheticals) || isSupposed(mention)) return false
  // „Hvilken pære passer til den lampe, jeg købte?“
  if (isInPassing(mention, reading) && !isCertain(reading)) return false
  // „Hvordan returnerer jeg pakken?“, „Tak, pakken er kommet“, but „Pakken er kommet, men der mangler to kopper“.
  return inSentence(complaints) || !(inSentence(generalQuestions) || inSentence(resolutions))
}

/** „Depositummet er ikke kommet“ from who has moved out: a landlord has many, and no address is told. */
const isDeposit = ({entry}: Found, reading: Interpretable): boolean =>
  entry.includes('(refund)') && !isFoundByPlace(reading)

/** „Mosevænget 41“, „havelod 43“, „2. tv.“, „7.B“: no number of a case, but the reader finds it. */
const isFoundByPlace = ({sentences}: Interpretable): boolean =>
  sentences.some(sentence => place.test(textOf(sentence)))

const place =
  /(?<![A-Za-zÀ-ÿ])(?:lejemål|lejlighed|bolig|nr\.?|nummer|værelse|havelod|lod|have|parcel|opgang|lokale|klasse|hold|plads|linje|rute|bus|afgang|stand|bod|række|kabine|hytte|båd|dør|port|afsnit|bord|afdeling|restaurant|butik) [A-Z]?\d|(?<!\d)\d{1,3}\.? ?(?:sal|tv|th|mf|klasse|[A-ZÆØÅ])(?![A-Za-zÀ-ÿ])|[A-ZÆØÅ][a-zæøåé]{3,} \d{1,3}[A-Z]?(?![\d.:])/

const street =
  /[A-ZÆØÅ][a-zæøåé]+(?:vej|vejen|gade|vænge|vænget|stræde|allé|plads|parken|bakken|toften|engen|haven)(?![a-zæøå])/

/** „AB 12 345“, „88-30517-2“, „arbejdsrum nord-tegn“, „i navnet Karen Holm“: not a number that is known, but the desk finds it. */
const isFoundOtherwise = (reading: Interpretable): boolean =>
  isFoundByPlace(reading) || reading.sentences.some(sentence => reference.test(textOf(sentence)))

const reference = new RegExp(
  [
    String.raw`(?<![A-Za-zÀ-ÿ\d])(?:[A-ZÆØÅ]{2} ?\d{2} ?\d{3}|\d{2,}-\d{3,}|[A-Z]{1,4}-?\d{3,})`,
    String.raw`["»„”“][^"«“”»]{0,30}\d[^"«“”»]{0,20}["«“”]`,
    String.raw`(?:[Nn]avnet|hedder|kalder|arbejdsrum|arbejdsrummet|workspace|butikken|projektet|teamet) (?:[A-ZÆØÅ][a-zæøå]|[a-zæøå]+-[a-zæøå]+)`,
    String.raw`[a-zæøå\d]\.(?:dk|com|org|net|eu|io)(?![a-zæøå])`,
  ].join('|'),
)

const isOfEverybody = (reading: Interpretable): boolean =>
  reading.found(ofEverybody).length > 0 &&
  !reading.sentences.some(sentence =>
    /(?<![a-zà-ÿ])(?:min|mit|mine|vores)(?![a-zà-ÿ])/i.test(textOf(sentence)),
  )

const isOf = (lexicon: Lexicon, mention: Range, reading: Interpretable): boolean =>
  reading.found(lexicon).some(({start, end}) => start === mention.start && end === mention.end)

/** „Kan I sende dem?“ beside „Nummer 4 mangler“, or beside another hint. */
const isSupported = (mention: Found, reading: Interpretable): boolean =>
  reading.found(complaints).length > 0 ||
  reading.found(hints).some(other => other.sentence !== mention.sentence && other.entry !== mention.entry)

const isInPassing = (mention: Range, reading: Interpretable): boolean =>
  reading.found(inPassing).some(({start, end}) => start === mention.start && end === mention.end)

/** Something is pursued, and nothing else in the text says what it is about. */
function isCertain(reading: Interpretable): boolean {
  const pursued = reading.found(complaints).length > 0 || reading.found(pursuits).length > 0
  const named = topicLexicons.some(
    topic => topic !== dealings && reading.found(topic).some(other => !isInPassing(other, reading)),
  )
  return pursued && !named && !holdsIdentifier(reading)
}

/** A number, or the address of an account: „Kontoen hedder ulla@example.dk“. */
const holdsIdentifier = ({sentences}: Interpretable): boolean =>
  sentences.some(sentence =>
    entityWordsOf(sentence).some(({data}) => /^(?:identifier|email)$/.test(data?.entity?.kind ?? '')),
  )
