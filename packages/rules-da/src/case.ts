import {entityWordsOf, textOf, type Found, type Lexicon, type Range, type Reading} from '@tactlint/core'
import {isSupposed} from './interpret/meant.js'
import {complaints} from './lexicon/case/complaints.js'
import {dealings, knownByName} from './lexicon/case/dealings.js'
import {generalQuestions, hypotheticals} from './lexicon/case/general-questions.js'
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
  } else if (!ofDesks.includes(topic) && reading.found(otherMatters).length > 0) return false
  // „Strømmen er væk på hele Strandvænget“: the street finds it.
  if (
    (topic === deskTopics.supply || topic === dealings) &&
    reading.sentences.some(sentence => street.test(textOf(sentence)))
  )
    return false
  // „Varmen er væk i lejemål 31“ is written to the landlord.
  if (topic === deskTopics.supply && reading.found(knownByName).length > 0) return false
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
