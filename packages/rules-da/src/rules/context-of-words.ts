import {rangeOf, textOf, type Found} from '@tactlint/core'

/** The clause before words that are found: „Hvis du ⟦…⟧“, „Jeg er ikke ⟦…⟧“. */
const clauseBefore = ({start, sentence}: Found): string => {
  const text = textOf(sentence).slice(0, start - rangeOf(sentence).start)
  return text.slice(Math.max(...[',', ';', ':', '–', '('].map(sign => text.lastIndexOf(sign))) + 1)
}

export const wordsOfFound = ({start, end, sentence}: Found): string => {
  const from = rangeOf(sentence).start
  return textOf(sentence).slice(start - from, end - from)
}

const beforeFound = ({start, sentence}: Found): string =>
  textOf(sentence).slice(0, start - rangeOf(sentence).start)

/** „Jeg er ikke rasende“, „uden at være vred“, „det er hverken …“ */
export function isNegated(found: Found): boolean {
  const near = clauseBefore(found).trim().split(/\s+/).slice(-4).join(' ')
  return (
    /(?<![a-zà-ÿ])(?:ikke|uden|hverken|aldrig)(?![a-zà-ÿ])/i.test(near) ||
    // „… at I ikke tror, vi er vrede“
    / ikke (?:tror|synes|mener|skal tro)[, ]+$/i.test(beforeFound(found)) ||
    // „… indeholdt ordet idiot“
    /(?<![a-zà-ÿ])(?:ordet|ordene|udtrykket|overskriften|titlen) $/i.test(beforeFound(found)) ||
    (!found.entry.includes('ikke') && /^(?:jeg|vi|er|var|det)(?= ).{0,24} ikke /iu.test(wordsOfFound(found)))
  )
}

/** „Det er ikke jeres skyld“, „for din egen skyld“ */
export const isDenied = (found: Found): boolean => {
  const near = clauseBefore(found).trim()
  return (
    /(?<![a-zà-ÿ])(?:ikke|hverken|næppe)$/i.test(near) ||
    // „Jeg siger ikke, at det er jeres skyld“
    /(?<![a-zà-ÿ])ikke(?: om)?,? (?:at |om )?$/i.test(beforeFound(found)) ||
    (/(?<![a-zà-ÿ])for$/i.test(near) && /skyld$/i.test(wordsOfFound(found)))
  )
}

const yearLongPast = /(?<!\d)(?:1[5-9]\d\d|20[01]\d)(?!\d)/u
const work =
  /(?<![a-zà-ÿ])(?:bog|bogen|roman|romanen|film|filmen|serien?|artikel|artiklen|dokumentar|dokumentaren|udstilling|udstillingen|stykket|spillet|handler om)(?![a-zà-ÿ])/i

/** „en skandale i 1929“, „Bogen handler om …“: history and stories. */
export const isStory = ({sentence}: Found): boolean =>
  yearLongPast.test(textOf(sentence)) || work.test(textOf(sentence))

const sensed =
  /(?<!\p{L})(?:lugten?|lyden?|lydkvaliteten|signalet|billedet|billedkvaliteten|vejret|varmen|kulden|støjen|larmen|smagen|forbindelsen|dækningen|lyset|temperaturen|luften|hørelsen|synet|smerten|smerterne)(?!\p{L})[^.,;:!?]{0,50}$/iu

/** „Lyden i højre højttaler er elendig“, „Varmen er uudholdelig“: what a thing is like belongs to the case. */
export const isQuality = (found: Found): boolean =>
  /^(?:elendigt?|uudholdeligt?|uacceptabelt?|horribelt?|rædselsfuldt?|utåleligt?|ulideligt?|jammerligt?)$/i.test(
    wordsOfFound(found),
  ) && sensed.test(clauseBefore(found))

const doubted =
  /(?<![a-zà-ÿ])(?:måske|muligvis|eventuelt|formentlig|formodentlig|vist|ser ud til|jeg tror|jeg tænker)(?![a-zà-ÿ])/i
const slips = /(?:glemt|overset|mistet|forlagt|forvekslet|forbyttet|fejl)$/i

/** „Måske har I overset min mail“: a slip that is only thought possible accuses nobody. */
const isDoubted = (found: Found): boolean =>
  slips.test(wordsOfFound(found)) && doubted.test(clauseBefore(found) + wordsOfFound(found))

/** „Hvis du har glemt din kode“, „Har I glemt kassen?“: nothing is claimed. „Har I da slet ikke styr på det?“ claims it. */
export function isSupposed(found: Found): boolean {
  const sentence = textOf(found.sentence).trimEnd()
  const before = clauseBefore(found).trim()
  if (isDoubted(found)) return true
  if (/(?<![a-zà-ÿ])(?:slet|overhovedet) (?:ikke|ingen)(?![a-zà-ÿ])/i.test(wordsOfFound(found))) return false
  if (/(?<![a-zà-ÿ])(?:hvis|såfremt|når|om|medmindre)$/i.test(before)) return true
  const asks = sentence.endsWith('?')
  return (
    asks &&
    (/^(?:er|var)$/i.test(before) ||
      (/^(?:og|men|eller)?$/i.test(before) && /^(?:har|er|var|kan|havde|vil) /i.test(wordsOfFound(found))))
  )
}

/** „Det var tåbeligt af mig“, „Jeg er sindssygt glad“: the writer's own slip, or delight. */
export function isOfOneself({end, sentence}: Found): boolean {
  const text = textOf(sentence)
  const after = text.slice(end - rangeOf(sentence).start)
  return (
    /(?<![a-zà-ÿ])(?:af mig|mig selv|glæder (?:mig|os))(?![a-zà-ÿ])/i.test(text) ||
    /^ (?:god|godt|glad|glade|flot|hurtig|hurtigt|dejlig|dejligt|tilfreds|imponeret|fin|fint|smuk|smukt|rart|sjovt|travl|travlt|mange|lang|langt|varm|varmt|kold|koldt|stor|stort|højt|høj|lækker|lækkert|spændende|pæn|pænt|meget|lille|små|kort)(?![a-zà-ÿ])/i.test(
      after,
    )
  )
}
