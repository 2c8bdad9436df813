import {nearest} from '@tactlint/formats'
import {rulePage} from '../rule-page.js'
import {rulesOf, type KnownRule} from '../rules.js'
import type {Tactlint} from '../tactlint.js'
import {UsageError} from '../usage-error.js'

/** `--list-rules`: id, severity, preset, category and languages of each, a line each. */
export async function listed({packs}: Tactlint): Promise<string> {
  const rules = rulesOf(await packs())
  const widest = Math.max(...rules.map(({kind}) => kind.id.length))
  return rules
    .map(({kind, languages}) => {
      const spoken = languages.map(({language}) => language).join(', ')
      return `${kind.id.padEnd(widest)}  ${kind.severity.padEnd(7)}  ${kind.preset.padEnd(11)}  ${kind.category.padEnd(12)}  ${spoken}\n`
    })
    .join('')
}

/** `--explain` */
export const explained = async (id: string | undefined, tactlint: Tactlint): Promise<string> =>
  rulePage(await knownRule(id, tactlint))

/** @throws UsageError for a rule that does not exist */
export async function knownRule(id = '', {packs, kinds}: Tactlint): Promise<KnownRule> {
  const rule = rulesOf(await packs()).find(({kind}) => kind.id === id || (kind.aliases ?? []).includes(id))
  if (rule) return rule
  const ids = kinds.map(({id}) => id)
  throw new UsageError(`There is no rule “${id}”.${nearest(id, ids)} See tactlint --list-rules.`)
}
