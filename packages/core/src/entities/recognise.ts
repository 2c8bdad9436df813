import {paragraphsOf} from '../ranges/paragraphs.js'
import type {Range} from '../ranges/range.js'
import type {Entity, EntityData, Recogniser} from './entity.js'
import {code} from './code.js'
import {files} from './files.js'
import {identifiers} from './identifiers/self-evident.js'
import {emails, urls} from './links.js'
import {signedAmounts} from './measures/measures.js'
import {movedEntity} from './moved-entity.js'
import {placeholders} from './placeholders.js'
import {quotations} from './quotations.js'

/** The recognisers that need no language. */
export const coreRecognisers: readonly Recogniser[] = [
  placeholders(),
  code,
  urls,
  emails,
  files,
  identifiers,
  signedAmounts,
  quotations,
]

/** Where two kinds claim the same words, the earlier one here has them: a URL holds an order id, not the other way. */
const precedence: readonly (keyof EntityData)[] = [
  // In `…` as well.
  'secret',
  'code',
  'placeholder',
  'url',
  'email',
  'amount',
  'duration',
  'quantity',
  'error-code',
  'identifier',
  'file',
  'date',
  'phone',
  'name',
]

/** What recognisers find in a paragraph, before it is decided which of two has the same words. */
export type Recognition = (paragraph: string) => readonly Entity[]

export const recognitionOf =
  (recognisers: readonly Recogniser[]): Recognition =>
  paragraph =>
    recognisers.flatMap(recogniser =>
      Array.from(recogniser.recognise(paragraph), entity => withoutFullStop(entity, paragraph)),
    )

/**
 * All entities of a text, in order. Quotations may hold others; otherwise none overlap.
 * @param text with full-width forms folded
 * @param known entities found before, by the reader of the format or by an earlier pass
 */
export const recognise = (
  text: string,
  recognisers: readonly Recogniser[],
  known: readonly Entity[] = [],
): readonly Entity[] => {
  const recognition = recognitionOf(recognisers)
  return settled(
    text,
    paragraphsOf(text).flatMap(({start, end}) =>
      recognition(text.slice(start, end)).map(entity => movedEntity(entity, start)),
    ),
    known,
  )
}

/**
 * The entities of a text, in order: of those on the same words one.
 * @param recognised in the text
 * @param known entities found before
 */
export function settled(
  text: string,
  recognised: readonly Entity[],
  known: readonly Entity[] = [],
): readonly Entity[] {
  const found = [...known, ...recognised]
  const quotations = outermost(found.filter(({kind}) => kind === 'quotation'))
  const others = withoutOverlaps(
    found.filter(({kind}) => kind !== 'quotation'),
    text.length,
  )
  return [...others, ...quotations].sort((a, b) => a.start - b.start || b.end - a.end)
}

function withoutOverlaps(entities: readonly Entity[], length: number): readonly Entity[] {
  if (entities.length === 0) return entities
  const chosen: Entity[] = []
  /** One more than the number in `chosen` of the entity that holds the letter. */
  const holder = new Uint32Array(length)
  for (const entity of [...entities].sort(better)) {
    const rival = firstIn(holder, entity)
    if (rival === undefined) {
      chosen.push(entity)
      holder.fill(chosen.length, entity.start, entity.end)
    } else if (saysMore(entity, chosen[rival - 1] as Entity)) chosen[rival - 1] = entity
  }
  return chosen
}

function firstIn(holder: Uint32Array, {start, end}: Range): number | undefined {
  for (let place = start; place < end; place++) if (holder[place] !== 0) return holder[place]
  return undefined
}

function outermost(quotations: readonly Entity[]): readonly Entity[] {
  let reached = 0
  return [...quotations]
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter(({start, end}) => {
      if (start < reached) return false
      reached = end
      return true
    })
}

function better(a: Entity, b: Entity): number {
  return (
    precedence.indexOf(a.kind) - precedence.indexOf(b.kind) ||
    b.end - b.start - (a.end - a.start) ||
    a.start - b.start
  )
}

/** The same words, recognised again by a pack that knows what “[NAVN]” stands for or has read the label. */
function saysMore(entity: Entity, rival: Entity): boolean {
  if (entity.start !== rival.start || entity.end !== rival.end) return false
  if (entity.kind === 'placeholder' && rival.kind === 'placeholder') {
    return rival.stands === 'unknown' && entity.stands !== 'unknown'
  }
  if (entity.kind !== 'identifier' || rival.kind !== 'identifier') return false
  // A pack's label has judged the shape, too.
  if (rival.label === undefined) return entity.label !== undefined
  return rival.scheme === 'labelled' && entity.scheme !== 'labelled'
}

function withoutFullStop(entity: Entity, text: string): Entity {
  return entity.kind !== 'quotation' && entity.kind !== 'code' && text[entity.end - 1] === '.'
    ? {...entity, end: entity.end - 1}
    : entity
}

/** The text with every entity blanked to the same length, for detecting the language. */
export function masked(text: string, entities: readonly Entity[]): string {
  let result = ''
  let cursor = 0
  for (const {start, end} of entities) {
    if (end <= cursor) continue
    const from = Math.max(start, cursor)
    result += text.slice(cursor, from) + ' '.repeat(end - from)
    cursor = end
  }
  return result + text.slice(cursor)
}
