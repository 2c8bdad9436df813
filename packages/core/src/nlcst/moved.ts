import type {Paragraph, ParagraphContent, Sentence, SentenceContent, Text} from 'nlcst'
import type {Entity} from '../entities/entity.js'
import {textOf} from './leaves.js'
import {positionAt, rangeOf} from './offsets.js'
import {originOf, setOrigin} from './origins.js'

/** Takes a sentence, just parsed, for one that was met before, when it has the same words: its paragraph was changed elsewhere. */
export function joinOrigin(sentence: Sentence, before: Sentence): void {
  const origin = originOf(before)
  const [leaves, others] = [sentence.children, origin.children]
  if (leaves.length === others.length && leaves.every((leaf, index) => isAlike(leaf, others[index])))
    setOrigin(sentence, origin)
}

function isAlike(leaf: SentenceContent, other: SentenceContent | undefined): boolean {
  if (leaf.type !== other?.type || textOf(leaf) !== textOf(other)) return false
  if (leaf.type !== 'WordNode' || other.type !== 'WordNode') return true
  const {entity, lemma, conjugationForm, partOfSpeech} = leaf.data ?? {}
  const known = other.data ?? {}
  return (
    entity?.kind === known.entity?.kind &&
    familyOf(entity) === familyOf(known.entity) &&
    lemma === known.lemma &&
    conjugationForm === known.conjugationForm &&
    partOfSpeech?.join() === known.partOfSpeech?.join()
  )
}

const familyOf = (entity: Entity | undefined) => (entity?.kind === 'identifier' ? entity.family : undefined)

/**
 * The same paragraph further down or up in a message.
 * @param by UTF-16 code units
 * @param entities as they are there, by those of the paragraph
 */
export function moved(paragraph: Paragraph, by: number, entities: ReadonlyMap<Entity, Entity>): Paragraph {
  return {
    ...paragraph,
    position: movedPosition(paragraph, by),
    children: paragraph.children.map(child => movedContent(child, by, entities)),
  }
}

function movedContent(
  content: ParagraphContent,
  by: number,
  entities: ReadonlyMap<Entity, Entity>,
): ParagraphContent {
  const position = movedPosition(content, by)
  if (content.type !== 'SentenceNode') return {...content, position}
  let children: SentenceContent[] | undefined
  const sentence: Sentence = {
    ...content,
    position,
    // With each letter that is typed all that follows is moved, and hardly anybody asks where its words are.
    get children() {
      return (children ??= content.children.map(leaf => movedLeaf(leaf, by, entities)))
    },
  }
  setOrigin(sentence, originOf(content))
  return sentence
}

function movedLeaf(
  leaf: SentenceContent,
  by: number,
  entities: ReadonlyMap<Entity, Entity>,
): SentenceContent {
  const position = movedPosition(leaf, by)
  if (leaf.type !== 'WordNode') return {...leaf, position}
  const children = leaf.children.map(child => ({...child, position: movedPosition(child, by)}) as Text)
  const entity = leaf.data?.entity
  if (entity === undefined) return {...leaf, position, children}
  return {...leaf, position, children, data: {...leaf.data, entity: entities.get(entity) ?? entity}}
}

function movedPosition(node: Parameters<typeof rangeOf>[0], by: number) {
  const {start, end} = rangeOf(node)
  return positionAt(start + by, end + by)
}
