import {isLazy, unknownRules} from '@tactlint/core'
import {nearest} from '@tactlint/formats'
import type {Parts} from './tactlint.js'

/** The first rule in the settings that no pack and no extension has, and what is said of it; undefined when all are known. */
export function unknownRule({
  packs,
  extensions,
  rules,
}: Pick<Parts, 'packs' | 'extensions' | 'rules'>):
  {readonly id: string; readonly message: string} | undefined {
  const kinds = [
    ...packs.flatMap(({pack}) => (isLazy(pack) ? pack.kinds : pack.rules.map(({kind}) => kind))),
    ...extensions.flatMap(({rules}) => rules.map(({kind}) => kind)),
  ]
  const [id] = unknownRules(kinds, rules)
  if (id === undefined) return undefined
  const ids = kinds.map(({id}) => id)
  return {id, message: `There is no rule “${id}”.${nearest(id, ids)}`}
}
