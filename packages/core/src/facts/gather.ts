import {isMachineSyntax} from '../entities/placeholders.js'
import type {Entity} from '../entities/entity.js'
import type {Audience, Context, Known, Stage} from '../message/message.js'
import {contains, type Range} from '../ranges/range.js'
import type {Topic} from '../topics/catalogue.js'
import {audienceShownBy, withSignsBeside, type AudienceSign, type Shape} from './audience.js'
import type {Facts, Interpretation, SpeechAct, TopicMention} from './facts.js'
import {insertionPoint} from './slots.js'

/** What the paragraphs of one language say, and which language that is. */
export interface Interpreted extends Interpretation {
  readonly language: string
  readonly sentences: readonly Range[]
}

/**
 * The facts of a message, merged over its languages.
 * @param read the main language first
 * @param subject topics of the subject line
 */
export function gather(
  text: string,
  context: Context,
  read: readonly Interpreted[],
  entities: readonly Entity[],
  beside: readonly Entity[],
  subject: readonly TopicMention[],
): Facts {
  const quotations = entities.filter(({kind}) => kind === 'quotation')
  const interpreted = read.map(one => unquoted(one, quotations))
  const acts = interpreted
    .flatMap(({language, acts}) =>
      acts.map((act): SpeechAct => ({...asHeard(act, context.audience), language})),
    )
    .sort((a, b) => a.start - b.start)
  const notTheWriter = [
    ...entities
      .filter(({kind}) => kind === 'quotation' || kind === 'code')
      .map(({start, end}) => ({start, end, as: 'quoted' as const})),
    ...interpreted.flatMap(({notTheWriter}) => notTheWriter),
  ]
  const others = notTheWriter.filter(({as}) => as !== 'negated')
  const isSaid = (sign: Range) => !others.some(range => contains(range, sign))
  const audienceSigns = withSignsBeside(
    interpreted.flatMap(({audienceSigns = []}) => audienceSigns).filter(isSaid),
    acts.filter(isSaid),
    entities,
    interpreted.flatMap(({topics}) => topics),
  ).toSorted((a, b) => a.start - b.start)
  const audience = audienceOf(context, audienceSigns, shapeOf(acts, entities))
  return {
    language: interpreted[0]?.language ?? '',
    audience,
    audienceSigns,
    stage: stageOf(context, interpreted) ?? firstTo(audience, interpreted, [...entities, ...beside]),
    template: templateOf(context, entities),
    entities,
    beside,
    acts,
    sentences: interpreted.flatMap(({sentences}) => sentences).sort((a, b) => a.start - b.start),
    times: interpreted.flatMap(({times = []}) => times).sort((a, b) => a.start - b.start),
    topics: merged([...interpreted.flatMap(({topics}) => topics), ...subject.map(doubled)]),
    notTheWriter,
    markers: interpreted.flatMap(({markers = []}) => markers).sort((a, b) => a.start - b.start),
    slot: slot => insertionPoint(slot, text, acts),
  }
}

const asHeard = (act: Interpretation['acts'][number], audience: Audience | undefined) =>
  act.forceToDesk === undefined || audience !== 'support' ? act : {...act, force: act.forceToDesk}

/** What quoted words do is done by somebody else: “> Could you check it?” asks nothing, “The card says ‘Thank you’.” thanks nobody. */
function unquoted(interpreted: Interpreted, quotations: readonly Range[]): Interpreted {
  if (quotations.length === 0) return interpreted
  const isOwn = (range: Range) => !quotations.some(quotation => contains(quotation, range))
  const {acts, topics, markers = [], times = [], stage, ...rest} = interpreted
  return {
    ...rest,
    acts: acts.filter(act => isOwn(act) && (act.by?.some(isOwn) ?? true)),
    times: times.filter(isOwn),
    markers: markers.filter(isOwn),
    topics: topics
      .map(({topic, weight, at}) => {
        const own = at.filter(isOwn)
        return {topic, weight: weight - (at.length - own.length), at: own}
      })
      .filter(({weight}) => weight > 0),
    ...(stage && (stage.at === undefined || isOwn(stage.at)) && {stage}),
  }
}

const audienceOf = (
  {audience}: Context,
  signs: readonly AudienceSign[],
  shape: Shape,
): Known<Audience> | undefined =>
  audience === undefined ? audienceShownBy(signs, shape) : {value: audience, from: 'given'}

function shapeOf(acts: readonly SpeechAct[], entities: readonly Entity[]): Shape {
  const has = (...wanted: readonly SpeechAct['act'][]) => acts.some(({act}) => wanted.includes(act))
  return {
    isLetter: has('greeting') && has('closing', 'signature'),
    isCase: entities.some(({kind}) => kind === 'identifier'),
  }
}

function stageOf({stage, thread}: Context, interpreted: readonly Interpreted[]): Known<Stage> | undefined {
  if (stage !== undefined) return {value: stage, from: 'given'}
  if (thread !== undefined && thread.length > 0) return {value: 'follow-up', from: 'given'}
  return interpreted.find(({stage}) => stage !== undefined)?.stage
}

/** Who writes to a desk and speaks of no earlier message, call or case writes for the first time. */
function firstTo(
  audience: Known<Audience> | undefined,
  interpreted: readonly Interpreted[],
  entities: readonly Entity[],
): Known<Stage> | undefined {
  const isFirst =
    audience?.value === 'support' &&
    interpreted.every(({contacts}) => contacts?.length === 0) &&
    !entities.some(
      entity =>
        (entity.kind === 'identifier' && entity.family === 'case-id') ||
        (entity.kind === 'quotation' && entity.speaker === 'earlier-message'),
    )
  return isFirst ? {value: 'first', from: 'inferred'} : undefined
}

/** So many marks are hardly forgotten in a message to send. */
const many = 3

/**
 * `{{x}}` and `%s` show a template. Marks made by hand (`[ORDER ID]`, `____`) in a text whose other facts are filled in are
 * left over in a message to send; where nothing is filled in, they may be either.
 */
function templateOf({template}: Context, entities: readonly Entity[]): Known<boolean> | undefined {
  if (template !== undefined) return {value: template, from: 'given'}
  const placeholders = entities.filter(entity => entity.kind === 'placeholder')
  const facts = entities.filter(({kind}) => kind === 'identifier' || kind === 'date' || kind === 'amount')
  const [filled] = facts
  const machine = placeholders.find(({syntax}) => isMachineSyntax(syntax))
  if (machine !== undefined && !isFilledIn(facts, placeholders.length))
    return {value: true, from: 'inferred', at: {start: machine.start, end: machine.end}}
  if (placeholders.length === 0 || filled === undefined) return undefined
  // Three marks and more of them than facts: rather a template with an example in it.
  if (placeholders.length >= many && placeholders.length > facts.length) return undefined
  return {value: false, from: 'inferred', at: {start: filled.start, end: filled.end}}
}

/** “Hi {{first_name}}, … sent on 9 March … account 55120”: a day and a number of one case, and one mark that was not filled in. */
const isFilledIn = (facts: readonly Entity[], marks: number): boolean =>
  marks === 1 && facts.some(({kind}) => kind === 'identifier') && facts.some(({kind}) => kind === 'date')

/** The subject says in few words what the message is about. Its words stand nowhere in the text. */
const doubled = ({topic, weight}: TopicMention): TopicMention => ({topic, weight: weight * 2, at: []})

function merged(mentions: readonly TopicMention[]): readonly TopicMention[] {
  const byTopic = new Map<Topic, {topic: Topic; weight: number; at: Range[]}>()
  for (const {topic, weight, at} of mentions) {
    const known = byTopic.get(topic) ?? {topic, weight: 0, at: []}
    byTopic.set(topic, known)
    known.weight += weight
    for (const range of at) known.at.push(range)
  }
  // Dealings are what it is about where nothing else is.
  if (byTopic.size > 1) byTopic.delete('other')
  return [...byTopic.values()].sort((a, b) => b.weight - a.weight)
}
