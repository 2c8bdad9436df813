import {mostRuleFlags, role, ruleRole} from '../format/roles.js'
import type {AffixEntry, AffixFile, FlagName} from './affix-file.js'

type Flags = ReadonlySet<number>

/** What the flags of a stem, and those of affixes, make of its forms. */
interface FormRoles {
  readonly isForbidden: boolean
  readonly stem: number
  suffixed(suffix: AffixEntry): number
  /** The flags of the outer suffix say nothing, in Hunspell. */
  twiceSuffixed(inner: AffixEntry): number
  prefixed(prefix: AffixEntry): number
  prefixedAndSuffixed(prefix: AffixEntry, suffix: AffixEntry): number
}

/** The flags of the compound rules, in the order in which they are first named. */
export const ruleFlagsOf = ({compoundRules}: Pick<AffixFile, 'compoundRules'>): readonly number[] => [
  ...new Set(compoundRules.flat().map(({flag}) => flag)),
]

/** Hunspell 1.7's reading of the flags: which forms are words, and which may be parts of compounds. */
export function rolesBy(affixFile: AffixFile): (stem: Flags, inCapitals: boolean) => FormRoles {
  const ruleFlags = ruleFlagsOf(affixFile)
  if (ruleFlags.length > mostRuleFlags)
    throw new Error(`The compound rules have ${ruleFlags.length} flags; ${mostRuleFlags} are the most.`)
  const has = (flags: Flags, name: FlagName): boolean => {
    const flag = affixFile.flags[name]
    return flag !== undefined && flags.has(flag)
  }
  const first = role.compoundBegin | role.compoundMiddle

  /** Parts of compounds that one of the sets of flags makes of a form. */
  function partsOf(...flags: readonly Flags[]): number {
    const some = (name: FlagName) => flags.some(set => has(set, name))
    if (some('COMPOUNDFORBIDFLAG')) return 0
    const anywhere = some('COMPOUNDFLAG')
    return (
      (anywhere || some('COMPOUNDBEGIN') ? role.compoundBegin : 0) |
      (anywhere || some('COMPOUNDMIDDLE') ? role.compoundMiddle : 0) |
      (anywhere || some('COMPOUNDEND') ? role.compoundEnd : 0)
    )
  }

  function rolesOf(stem: Flags, inCapitals: boolean): FormRoles {
    const isForbidden = has(stem, 'FORBIDDENWORD')
    const isOnlyPart = has(stem, 'ONLYINCOMPOUND')
    const word =
      (inCapitals ? role.wordInCapitals : role.word | role.known) |
      (has(stem, 'KEEPCASE') ? role.keepsCase : 0) |
      (has(stem, 'NOSUGGEST') ? role.notSuggested : 0)
    const parts = (roles: number): number => (inCapitals ? 0 : roles)

    function rolesOfStem(): number {
      const known = inCapitals ? 0 : role.known
      if (isForbidden) return role.forbidden | known
      if (has(stem, 'NEEDAFFIX')) return known
      const rules = ruleFlags.reduce((roles, flag, at) => roles | (stem.has(flag) ? ruleRole(at) : 0), 0)
      return known | (isOnlyPart ? 0 : word | role.stem) | parts(partsOf(stem) | rules)
    }

    return {
      isForbidden,
      stem: rolesOfStem(),
      suffixed({append, flags}) {
        if (has(flags, 'NEEDAFFIX')) return 0
        const endsOnlyPart = has(flags, 'ONLYINCOMPOUND')
        const roles = partsOf(stem, flags)
        return (
          (isOnlyPart || endsOnlyPart ? 0 : word) |
          parts(has(flags, 'COMPOUNDPERMITFLAG') ? roles & first : 0) |
          parts(append !== '' && endsOnlyPart ? 0 : roles & role.compoundEnd)
        )
      },
      twiceSuffixed({flags: inner}) {
        if (isOnlyPart || has(inner, 'ONLYINCOMPOUND')) return 0
        return word | parts(partsOf(stem, inner) & role.compoundEnd)
      },
      prefixed({flags}) {
        if (has(flags, 'NEEDAFFIX')) return 0
        const roles = partsOf(stem, flags)
        return (
          (isOnlyPart || has(flags, 'ONLYINCOMPOUND') ? 0 : word) |
          parts(roles & first) |
          parts(has(flags, 'COMPOUNDPERMITFLAG') ? roles & role.compoundEnd : 0)
        )
      },
      prefixedAndSuffixed({flags: before}, {flags: after}) {
        if (has(before, 'NEEDAFFIX') && has(after, 'NEEDAFFIX')) return 0
        const roles = partsOf(stem, after)
        return (
          (isOnlyPart || has(before, 'ONLYINCOMPOUND') || has(after, 'ONLYINCOMPOUND') ? 0 : word) |
          parts(has(after, 'COMPOUNDPERMITFLAG') ? roles & first : 0) |
          parts(has(before, 'COMPOUNDPERMITFLAG') ? roles & role.compoundEnd : 0)
        )
      },
    }
  }

  const known = [new Map<Flags, FormRoles>(), new Map<Flags, FormRoles>()] as const
  return (stem, inCapitals) => {
    const byFlags = known[inCapitals ? 1 : 0]
    const roles = byFlags.get(stem) ?? rolesOf(stem, inCapitals)
    byFlags.set(stem, roles)
    return roles
  }
}
