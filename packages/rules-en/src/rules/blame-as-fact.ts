import {rangeOf, type FoundPhrase, type Rewrite} from '@tactlint/core'

type Blame = Pick<FoundPhrase<string>, 'range' | 'sentence' | 'text'>

/** What was done to a thing, and how the thing tells it. The past tense of the deed, its participle. */
const deeds: Readonly<Record<string, string>> = Object.fromEntries(
  `deleted closed cancelled canceled changed damaged scratched crushed dented destroyed blocked suspended wiped removed erased
  switched soaked stained cracked disconnected mislabelled mislabeled misrouted misplaced double-booked downgraded deactivated reset/reset
  broke/broken broken/broken tore/torn torn/torn bent/bent denied/declined refused/declined rejected/declined`
    .trim()
    .split(/\s+/)
    .map(pair => {
      const [past = '', participle = past] = pair.split('/')
      return [past, participle]
    }),
)
/** What was to be done and was not: “forgot to send”, “never sent”. */
const duties: Readonly<Record<string, string>> = Object.fromEntries(
  `send/sent refund/refunded cancel/cancelled update/updated attach/attached include/included return/returned change/changed
  credit/credited repair/repaired replace/replaced activate/activated process/processed confirm/confirmed correct/corrected
  deliver/delivered collect/collected forward/forwarded ship/shipped book/booked reinstate/reinstated pay/paid`
    .trim()
    .split(/\s+/)
    .map(pair => pair.split('/') as [string, string]),
)
const participles = new Set(Object.values(duties))

const reader = String.raw`(?:you(?: (?:people|guys|lot|all))?|your (?:[a-z-]+ )?(?:team|staff|people|warehouse|driver|courier|technician|mechanic|agent|colleague|colleagues|drivers|support|engineer|fitter|system|app|department|movers|cleaner|plumber)|(?:one|some) of your [a-z]+|(?:someone|somebody) (?:on|at|in|of) your (?:side|end|team|staff|office|warehouse|technicians|reviewers|drivers|agents))`
const adverbs = String.raw`(?:(?:simply|just|clearly|obviously|again|once again|then|apparently|carelessly|deliberately|even|still|actually|now|already) )*`
const object = String.raw`((?:my|our|the|both|all|two|three|four|five|six|\d+) [^.,;:!?–—()]+?)`
const whole = String.raw`((?:my|our|the|both|all|two|three|four|five|six|\d+) [^.,;:!?–—()]+)`
/** What stands behind a comma and goes on without the reader. */
const rest = String.raw`(, (?:so|and now|and|going by|according to|as|since|because) [^;:!?–—()]+)?`
const unasked = String.raw`( without (?:telling|asking|informing|warning) (?:anyone|anybody|me|us))?`
const tail = String.raw`( (?:on|in|at|from|during|since|before|after|by) [^.,;:!?–—()]+| again| twice)?`

const done = new RegExp(
  `^${reader} (?:have |has |had )?${adverbs}([a-z-]+) ${object}${unasked}${tail}${rest}$`,
  'i',
)
const undone = new RegExp(
  `^${reader} (?:(?:have |has )?${adverbs}(?:forgot|forgotten|failed|neglected) to ([a-z]+)|(?:have |has )?never ([a-z]+)) ${whole}$`,
  'i',
)
const ignored = new RegExp(
  `^${reader} (?:have |has |keep |are )?${adverbs}(?:ignored|ignore|ignoring) ((?:my|our|the|all my|all our) (?:[a-z]+ ){0,2}(?:emails?|e-mails?|messages?|letters?|mails?|requests?|questions?|calls?|reminders?)(?: (?:of|from|about|on) [^,;:!?–—()]+)?)$`,
  'i',
)
const fronted =
  /^(?:because of|thanks to|due to|owing to) (?:you|your (?:own )?(?:[a-z'’-]+ )?(?:mistakes?|errors?|negligence|carelessness|mix-ups?|delays?|incompetence|sloppiness|blunders?|faults?|failures?|team|staff|driver|courier|warehouse|roll-out|packing|inaction)),? (?=(?:i|we|my|our|the|nobody|all|both|two|three|\d+)(?![a-z]))/i
const faultThat =
  /^(?:it['’]s|it is|it was) (?:all |entirely |only |simply )?your (?:own )?fault that (?=(?:i|we|my|our|the|nobody|all|both|two|three|\d+)(?![a-z]))/i

/** No plain noun phrase: a clause, a second deed, somebody who acts, what was not done. */
const winding =
  /(?<![a-z])(?:and|but|or|because|which|that|who|whom|where|when|while|so|if|than|as|to|without|instead|you|your|yours|it|them|me|us|him|i|we|not|never|way|time|promises?|word|news|day|life|trust|business|hopes?|plans|rules?|silence|ice)(?![a-z])|ing(?![a-z])/i
const isPlural = (noun: string): boolean => {
  const head = noun.replace(/ (?:of|from|for|with|in|on|at) .*$/i, '')
  return (
    /^(?:both|all|two|three|four|five|six|[2-9]|\d{2,}) /i.test(noun) ||
    /(?:[^s]s|people|children)$/i.test(head)
  )
}
const capital = (words: string): string => words.slice(0, 1).toLocaleUpperCase('en') + words.slice(1)

/** In letters: longer ones say more than one thing, and would be searched for long. */
const longest = 300

/** “Your team deleted my coupons on 14 January.” → “My coupons were deleted on 14 January.” Only where the sentence says no more. */
export function blameAsFact({range, sentence, text}: Blame): readonly Rewrite[] {
  const {start, end} = rangeOf(sentence)
  const words = text.slice(start, end).trimEnd()
  if (words.length > longest || words.includes('\n')) return []
  if (range.start !== start && !faultThat.test(words)) return []
  const other = said(words)
  if (other === undefined) return []
  return [{edits: [{start, end: start + words.length, text: other}], blanks: 0}]
}

function said(sentence: string): string | undefined {
  const words = bare(sentence)
  const stop = words.length < sentence.length ? '.' : ''
  const front = fronted.exec(words) ?? faultThat.exec(words)
  if (front !== null) {
    const kept = words.slice(front[0].length)
    return /(?<![a-z])(?:you|your)(?![a-z])/i.test(kept) || kept.endsWith('?')
      ? undefined
      : capital(kept) + stop
  }
  const mail = ignored.exec(words)?.[1]
  if (mail !== undefined && !/(?<![a-z])(?:and|but|because|you|your)(?![a-z])/i.test(mail))
    return `I have not received a reply to ${mail}${stop}`
  const [, duty, never, missing] = undone.exec(words) ?? []
  if (missing !== undefined) {
    const participle = duty === undefined ? never?.toLowerCase() : duties[duty.toLowerCase()]
    return participle === undefined || !participles.has(participle) || winding.test(missing)
      ? undefined
      : `${capital(missing)} ${isPlural(missing) ? 'have' : 'has'} not been ${participle} yet${stop}`
  }
  const [, past, thing, secretly = '', when = '', further = ''] = done.exec(words) ?? []
  const participle = past === undefined ? undefined : deeds[past.toLowerCase()]
  if (thing === undefined || participle === undefined || winding.test(thing) || winding.test(when))
    return undefined
  return `${capital(thing)} ${isPlural(thing) ? 'were' : 'was'} ${participle}${secretly === '' ? '' : ' without notice'}${when}${further}${stop}`
}

/** Without the signs that end it. */
function bare(sentence: string): string {
  let length = sentence.length
  while ('.!'.includes(sentence.charAt(length - 1)) && length > 0) length--
  return sentence.slice(0, length)
}
