import type {Pack, Rule, RuleKind} from '@tactlint/core'

/** A rule as users see it: one id, in all languages that have it. */
export interface KnownRule {
  readonly kind: RuleKind
  readonly languages: readonly {readonly language: string; readonly rule: Rule}[]
}

/** The rules of packs, by id in alphabetical order. */
export function rulesOf(packs: readonly Pack[]): readonly KnownRule[] {
  const byId = new Map<string, {kind: RuleKind; languages: {language: string; rule: Rule}[]}>()
  for (const {language, rules} of packs) {
    for (const rule of rules) {
      const known = byId.get(rule.kind.id) ?? {kind: rule.kind, languages: []}
      byId.set(rule.kind.id, known)
      // Several linters of one run have the same packs.
      if (known.languages.some(other => other.language === language)) continue
      known.languages.push({language, rule})
    }
  }
  return [...byId.values()].sort((a, b) => (a.kind.id < b.kind.id ? -1 : 1))
}
