import {rangeOf, withoutSentence, words, type Edit, type Found, type Range} from '@tactlint/core'
import {withoutEnd} from './gain-clause.js'

type Said = {readonly range: Range; readonly sentence: Found['sentence']; readonly text: string}

/** Tells something that the reader may need: a number, a name, something of the writer's, a thing known to both. */
const tells = /[@"»„”“]|(?<!^)(?<![.!?] )\p{Lu}\p{Ll}/u
const owned = /(?<!\p{L})(?:min|mit|mine|vores|hans|hendes)(?!\p{L})/iu
/** „Så fik jeg et autosvar“ */
const happened =
  /(?<!\p{L})(?:fik|kom|gik|tog|gav|sagde|skrev|sendte|ringede|svarede|lovede|lagde|gjorde|sad)(?!\p{L})/iu
const when =
  /\d|(?<!\p{L})(?:i (?:går|dag|morgen|morges|aftes|nat|år|fjor|sidste|\p{L}+dags)|\p{L}+dag|uger?|måneder?|måned|dage|timer|år|januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december|gange?)(?!\p{L})/iu

/** „i aftes“, „tre uger“, „to gange“ */
export const isDated = (said: string): boolean => when.test(said)
const withArticle = /(?<!\p{L})\p{L}{3,}(?:en|et|erne)(?!\p{L})/gu
const noThing = new Set(
  words(`
    meget noget andet intet nogen ingen anden uden inden siden igen allerede altid huset overhovedet helvede egentlig derinde
    verden sagens linjen hjernen hovedet himlen livet bordet været blevet været hinanden eneste selvet fanden tiden firmaet
    virksomheden historien branchen landet planeten medarbejderen kontoret
  `),
)
/** Begins a sentence that speaks of the one before: „Den …“, „Her er den så igen“. */
const leaning =
  /^\s*(?:(?:\p{L}+ ){0,2}(?:den|det|de|dem|denne|dette|han|hun|ham|hende)|derfor|så|og|men|for|alligevel|ellers)(?!\p{L}| \d)/iu

/** Whether a sentence holds nothing but what is found in it. */
export function isEmpty(sentence: string): boolean {
  if (tells.test(sentence.trim()) || owned.test(sentence) || happened.test(sentence) || isDated(sentence))
    return false
  return [...sentence.matchAll(withArticle)].every(({0: word}) => noThing.has(word.toLowerCase()))
}

/** The edit that leaves out a sentence which only scolds; undefined where it tells something or the next one leans on it. */
export function leftOut({sentence, text}: Said, most: number): Edit | undefined {
  const range = rangeOf(sentence)
  const said = text.slice(range.start, range.end)
  // „Lad mig gætte:“ goes on.
  if (/:\s*$/.test(said) || said.split(/\s+/).length > most || !isEmpty(said)) return undefined
  const rest = text.slice(range.end)
  if (/^[ \t]*\S/.test(rest) && leaning.test(rest)) return undefined
  return withoutSentence(range, text)
}

/** „…, fordi I ikke gider“, „…, og det er jeres skyld“: behind what happened, and without a fact. */
const cause = /^(?:,? fordi (?:i|jeres|du|din)|,? og det er (?:kun |alene |helt )?(?:jeres|din)) /i

export function withoutCause({range: found, sentence, text}: Said): Edit | undefined {
  const {start, end: stop} = rangeOf(sentence)
  const end = start + withoutEnd(text.slice(start, stop), /[\s.!?]/).length
  for (const {index} of [...text.slice(start, end).matchAll(/,? (?:fordi|og det er) /gi)].reverse()) {
    const from = start + index
    const clause = text.slice(from, end)
    if (from > found.end || from < start + 12) continue
    if (!cause.test(clause) || clause.split(' ').length > 9 || !isEmpty(clause) || /,.*,/.test(clause))
      return undefined
    return /^(?:hvis|når|da|selv om|selvom|fordi)(?!\p{L})/iu.test(text.slice(start, from))
      ? undefined
      : {start: from, end, text: ''}
  }
  return undefined
}
