import {capitalised, capitalsOf} from '../check/capitals.js'
import {affixMatcher, type Affixed} from './affixed.js'
import type {AffixFile} from './affix-file.js'
import type {Entry} from './dictionary-file.js'
import {rolesBy} from './form-roles.js'

/** Forms with their roles. */
export type Forms = Map<string, number>

/** Adds all forms of the entries: each stem, with a suffix, with two, with a prefix, and with both where they may meet. */
export function addForms(
  forms: Forms,
  entries: readonly Entry[],
  affixFile: AffixFile,
  language: string,
): void {
  const {prefixes, suffixes} = affixFile
  const affixed = affixMatcher()
  const rolesOf = rolesBy(affixFile)
  const stems = new Set(entries.map(({stem}) => stem))

  for (const {stem, flags} of entries) {
    addFormsOf(stem, flags, false)
    const capitals = capitalsOf(stem, language)
    if (capitals !== 'mixed' && !(capitals === 'all' && flags.size > 0)) continue
    // The word is iPhone: IPHONE is right too, Iphone is not.
    const inCapitals = capitalised(stem, language)
    if (!stems.has(inCapitals)) addFormsOf(inCapitals, flags, true)
  }

  function add(form: string, roles: number) {
    if (roles !== 0) forms.set(form, (forms.get(form) ?? 0) | roles)
  }

  function addFormsOf(stem: string, flags: ReadonlySet<number>, inCapitals: boolean) {
    const roles = rolesOf(flags, inCapitals)
    add(stem, roles.stem)
    if (roles.isForbidden) return
    const suffixed = withSuffixes(stem, flags)
    for (const inner of suffixed) {
      add(inner.form, roles.suffixed(inner.entry))
      for (const outer of withSuffixes(inner.form, inner.entry.flags)) {
        add(outer.form, roles.twiceSuffixed(inner.entry))
        for (const {form} of withPrefixes(
          outer.form,
          [flags, inner.entry.flags, outer.entry.flags],
          [inner, outer],
        ))
          add(form, roles.twiceSuffixed(inner.entry))
      }
      for (const {form, entry} of withPrefixes(inner.form, [flags, inner.entry.flags], [inner]))
        add(form, roles.prefixedAndSuffixed(entry, inner.entry))
    }
    for (const {form, entry} of withPrefixes(stem, [flags], [])) add(form, roles.prefixed(entry))
  }

  function withSuffixes(stem: string, flags: ReadonlySet<number>): readonly Affixed[] {
    const found: Affixed[] = []
    for (const flag of flags) {
      const suffix = suffixes.get(flag)
      if (suffix) found.push(...affixed(stem, suffix, 'suffix'))
    }
    return found
  }

  /** @param within suffixes that the form has already: both sides must allow to meet the other */
  function withPrefixes(
    form: string,
    flags: readonly ReadonlySet<number>[],
    within: readonly Affixed[],
  ): readonly Affixed[] {
    const found: Affixed[] = []
    for (const [flag, prefix] of prefixes) {
      if (!flags.some(set => set.has(flag))) continue
      if (within.length > 0 && !(prefix.crosses && within.every(({affix}) => affix.crosses))) continue
      found.push(...affixed(form, prefix, 'prefix'))
    }
    return found
  }
}
