import type {RuleKind} from '../rules/rule.js'
import type {Pack} from './pack.js'

/** A pack whose words and rules are loaded when its language is met: English does not pay for Danish. */
export interface LazyPack extends Pick<Pack, 'language' | 'detect'> {
  /** Of its rules: enough for a configuration. */
  readonly kinds: readonly RuleKind[]
  readonly load: () => Promise<Pack>
}

export const isLazy = (pack: Pack | LazyPack): pack is LazyPack => 'load' in pack
