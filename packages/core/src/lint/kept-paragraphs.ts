import type {Paragraph, Sentence} from 'nlcst'
import type {Entity} from '../entities/entity.js'
import {movedEntity} from '../entities/moved-entity.js'
import type {Recognition} from '../entities/recognise.js'
import {sentencesOf} from '../nlcst/leaves.js'
import {moved, joinOrigin} from '../nlcst/moved.js'
import {rangeOf} from '../nlcst/offsets.js'
import type {Pack, Parser} from '../packs/pack.js'
import type {Range} from '../ranges/range.js'
import {Recent, Recurring} from '../recent.js'

/** In UTF-16 code units: longer ones are rare, and most likely changed. */
const longest = 2_000

/** What a parser made of a paragraph, with all that it was given beside the text. */
interface Kept {
  paragraph: Paragraph
  offset: number
  atoms: readonly Entity[]
}

/**
 * A parser that keeps its last paragraphs: of a message that is being written only the paragraph that was changed is parsed again,
 * and greetings and closings are parsed once. Trees are not changed by those who read them.
 */
export function keepingParagraphs(parser: Parser): Parser {
  const kept = new Recurring<Kept>()
  const sentences = new Recurring<Sentence>()
  const parsed = (text: string, offset: number, atoms: readonly Entity[]): Kept => {
    const paragraph = parser.parse(text, offset, atoms)
    for (const sentence of sentencesOf(paragraph)) {
      const {start, end} = rangeOf(sentence)
      const before = sentences.of(text.slice(start - offset, end - offset), () => sentence)
      if (before !== sentence) joinOrigin(sentence, before)
    }
    return {paragraph, offset, atoms}
  }
  return {
    parse: (text, offset, atoms) => {
      if (text.length > longest) return parser.parse(text, offset, atoms)
      const known = kept.of(text, () => parsed(text, offset, atoms))
      if (!isAlike(known.atoms, atoms, offset - known.offset))
        Object.assign(known, parsed(text, offset, atoms))
      return asThere(known, offset, atoms)
    },
    interpret: (reading, context) => parser.interpret(reading, context),
  }
}

/** The same for the question whether a paragraph is in a language. */
export function keepingLikelihoods(detect: Pack['detect']): Pack['detect'] {
  const kept = new Recent<number>()
  return text => (text.length > longest ? detect(text) : kept.of(text, () => detect(text)))
}

/** Where a paragraph stands in a text. The same string for all that ask: what is kept by it is found by a hash that the string keeps. */
export interface Passage {
  readonly text: string
  readonly start: number
}

export const passagesOf = (text: string, paragraphs: readonly Range[]): readonly Passage[] =>
  paragraphs.map(({start, end}) => ({text: text.slice(start, end), start}))

/** Gives the offsets of the text. */
export type RecognitionIn = (passages: readonly Passage[]) => readonly Entity[]

interface KeptClaims {
  /** Offset of the paragraph when it was last met. */
  offset: number
  entities: readonly Entity[]
}

/** The same for what recognisers find. */
export function keepingRecognition(recognition: Recognition): RecognitionIn {
  const kept = new Recurring<KeptClaims>()
  const entitiesAt = (paragraph: string, offset: number): readonly Entity[] => {
    if (paragraph.length > longest) return recognition(paragraph).map(entity => movedEntity(entity, offset))
    const known = kept.of(paragraph, () => ({offset: 0, entities: recognition(paragraph)}))
    if (known.offset !== offset) {
      known.entities = known.entities.map(entity => movedEntity(entity, offset - known.offset))
      known.offset = offset
    }
    return known.entities
  }
  return passages => passages.flatMap(({text, start}) => entitiesAt(text, start))
}

function asThere({paragraph, offset, atoms}: Kept, there: number, others: readonly Entity[]): Paragraph {
  if (there === offset) return paragraph
  return moved(paragraph, there - offset, new Map(atoms.map((atom, index) => [atom, others[index] ?? atom])))
}

/** Whether entities are the same, further down in a message by so many UTF-16 code units. */
function isAlike(value: unknown, other: unknown, by: number, name?: string): boolean {
  if (typeof value === 'number' && (name === 'start' || name === 'end')) return value + by === other
  if (typeof value !== 'object' || typeof other !== 'object' || value === null || other === null)
    return value === other
  if (by === 0 && value === other) return true
  const [own, others] = [Object.entries(value), new Map(Object.entries(other))]
  return own.length === others.size && own.every(([name, part]) => isAlike(part, others.get(name), by, name))
}
