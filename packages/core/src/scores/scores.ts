import type {Facts, Slot} from '../facts/facts.js'
import type {Finding} from '../findings/finding.js'
import type {Range} from '../ranges/range.js'
import {isQuestion, requestsIn} from '../rules/message-shape.js'

/** What a score is made of. Points are added up from the base; a part names a span or something that is absent. */
export interface ScorePart {
  readonly points: number
  /** The rule whose finding it is, the speech act or the marker of politeness that counts. */
  readonly because: string
  /** In the source; left out for what is absent. */
  readonly range?: Range
  readonly absent?: Slot
}

/** 0–100, or null where there is nothing to judge. */
export interface Score {
  readonly value: number | null
  readonly parts: readonly ScorePart[]
}

/** How much a message heats up its reader, how politely it asks, how much of what the reader needs it gives. */
export interface Scores {
  readonly heat: Score
  readonly politeness: Score
  readonly completeness: Score
}

/** Share of the calm that is left which one finding takes, in per cent. Others of the category tone take a tenth. */
const heatOf: Readonly<Record<string, number>> = {
  'coercive-threat': 40,
  'legal-threat': 40,
  'emotional-language': 30,
  'blame-language': 30,
  'passive-aggressive-phrase': 25,
  'demand-phrasing': 20,
  'shouting-caps': 15,
  'repeated-punctuation': 10,
}

/** Points of politeness: requests, weighted by their force, carry most of it. */
const politenessOf = {request: 60, thanks: 20, greeting: 10, closing: 10} as const

/** What a missing thing costs in completeness. */
const completenessOf: Readonly<Record<string, number>> = {
  identifier: -40,
  request: -40,
  date: -20,
  attachment: -20,
}

interface Judged {
  readonly finding: Finding
  readonly category: string
}

/**
 * @param text the prose
 * @param inSource maps ranges of the prose
 */
export function scoresOf(
  judged: readonly Judged[],
  facts: Facts,
  text: string,
  inSource: (range: Range) => Range,
): Scores {
  const heat = heatScore(judged)
  return {
    heat,
    politeness: politenessScore(facts, text, heat, inSource),
    completeness: completenessScore(judged, facts),
  }
}

function heatScore(judged: readonly Judged[]): Score {
  let calm = 100
  const parts = judged
    .filter(({category}) => category === 'tone')
    .map(({finding: {ruleId, range}}): ScorePart => {
      const points = (calm * (heatOf[ruleId] ?? 10)) / 100
      calm -= points
      return {points: Math.round(points), because: ruleId, range}
    })
  return {value: Math.round(100 - calm), parts}
}

/** A plain question asks for less than a request, and less politely. */
const plainQuestion = 0.5
/** Of one marker so many count: the third “perhaps” is no politer. */
const mostOfMarker = 2

function politenessScore(facts: Facts, text: string, heat: Score, inSource: (range: Range) => Range): Score {
  const asked = askedIn(facts, text)
  if (asked.length === 0) return {value: null, parts: []}
  const parts: ScorePart[] = asked.map(({force = 1, start, end}) => ({
    points: Math.round((politenessOf.request * force) / asked.length),
    because: 'request',
    range: inSource({start, end}),
  }))
  for (const name of ['greeting', 'thanks', 'closing'] as const) {
    const act = facts.acts.find(({act}) => act === name)
    parts.push(
      act
        ? {points: politenessOf[name], because: name, range: inSource({start: act.start, end: act.end})}
        : {points: 0, because: name, absent: name},
    )
  }
  const counted = new Map<string, number>()
  for (const {marker, points, start, end} of facts.markers) {
    const before = counted.get(marker) ?? 0
    if (before >= mostOfMarker) continue
    counted.set(marker, before + 1)
    parts.push({points, because: marker, range: inSource({start, end})})
  }
  // Polite forms around an insult do not make a polite message.
  for (const {points, because, range} of heat.parts)
    parts.push({points: -Math.round(points / 2), because, ...(range && {range})})
  return {value: clamped(parts.reduce((sum, {points}) => sum + points, 0)), parts}
}

/** The requests; where there are none, the questions. */
function askedIn(facts: Facts, text: string): readonly {force?: number; start: number; end: number}[] {
  const requests = requestsIn(facts)
  if (requests.length > 0) return requests
  return facts.sentences
    .filter(sentence => isQuestion(sentence, text))
    .map(({start, end}) => ({force: plainQuestion, start, end}))
}

function completenessScore(judged: readonly Judged[], facts: Facts): Score {
  const asks = facts.acts.some(({act}) => act === 'request' || act === 'complaint')
  if (facts.audience?.value !== 'support' || !asks) return {value: null, parts: []}
  const parts = judged.flatMap(({finding: {ruleId, missing}}): readonly ScorePart[] => {
    const points = missing === undefined ? undefined : completenessOf[missing]
    return points === undefined || missing === undefined ? [] : [{points, because: ruleId, absent: missing}]
  })
  return {value: clamped(100 + parts.reduce((sum, {points}) => sum + points, 0)), parts}
}

const clamped = (points: number): number => Math.max(0, Math.min(100, points))
