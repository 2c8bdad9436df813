import type {Entity} from './entity.js'

/**
 * The same entity further down in a message.
 * @param by UTF-16 code units
 */
export function movedEntity(entity: Entity, by: number): Entity {
  if (by === 0) return entity
  const {start, end, label} = entity
  const moved = {...entity, start: start + by, end: end + by}
  return label === undefined ? moved : {...moved, label: {start: label.start + by, end: label.end + by}}
}
