import {hull, type Entity, type EntityOf, type Verdict} from '@tactlint/core'
import type {Range} from 'tactlint'
import type {Checked} from './checks/checks.js'

/** A range of the prose in the document. */
export const inSource = ({message}: Pick<Verdict, 'message'>, range: Range): Range | undefined =>
  hull(message.prose.toSource(range))

/** An entity and where it stands in the document. */
export interface Placed<E extends Entity = Entity> {
  readonly entity: E
  readonly range: Range
  readonly verdict: Verdict
}

/** The entities of all messages of a document, in order. */
export const entitiesIn = ({result}: Checked): readonly Placed[] =>
  (result?.verdicts ?? []).flatMap(verdict =>
    (verdict.facts?.entities ?? []).flatMap(entity => {
      const range = inSource(verdict, entity)
      return range === undefined ? [] : [{entity, range, verdict}]
    }),
  )

export const isPlaced = <Kind extends Entity['kind']>(
  placed: Placed,
  kind: Kind,
): placed is Placed<EntityOf<Kind>> => placed.entity.kind === kind
