import type {AvoidedPhrase, Context, Extension, Pack, RuleSettings} from '@tactlint/core'
import type {TeamWords} from '../team-words.js'
import type {InstalledRules} from '../packs.js'

/** Names of the built-in configurations. `strict` and `amazon-buyer-message` have no rule of their own yet. */
export type PresetName =
  'recommended' | 'strict' | 'trial' | 'to-support' | 'to-customer' | 'amazon-buyer-message'

/** Words that the team does not write in some files. */
export interface PhraseOfFiles extends AvoidedPhrase {
  /** Globs, relative to the configuration file. Default: the files of the entry. */
  readonly files?: readonly string[]
}

/** What directives in messages and sidecars may do, and what is said of them. The command line can be stricter. */
export interface DirectiveSettings {
  /** False: they are not followed. Default: they are. */
  readonly follow?: boolean
  /** One without a reason is a finding. */
  readonly requireReason?: boolean
  /** One without effect is a finding. */
  readonly reportUnused?: boolean
}

/** One entry of a configuration. Later entries add to earlier ones and win where both speak. */
export interface ConfigEntry<
  P extends Pack = Pack,
  E extends Extension = Extension,
> extends TeamWords<PhraseOfFiles> {
  /** Where an editor finds what an entry may hold: `./node_modules/tactlint/dist/config.schema.json`. */
  readonly $schema?: string
  /** Shown in messages about this entry. */
  readonly name?: string
  /** Globs, relative to the configuration file, of the files that the entry is for. Default: all. */
  readonly files?: readonly string[]
  /** Globs of files that it is not for. In an entry with nothing else: files that are not linted at all. */
  readonly ignores?: readonly string[]
  readonly extends?: readonly (PresetName | ConfigEntry<P, E>)[]
  /** Languages beside those installed: npm names, paths relative to the configuration file, or packs. */
  readonly packs?: readonly (string | P)[]
  /** Rules and words for languages that other packs parse: npm names, paths, or extensions. */
  readonly extensions?: readonly (string | E)[]
  readonly rules?: RuleSettings<InstalledRules | NoInfer<P> | NoInfer<E>>
  /** What is known of the messages beside their text. Front matter goes before. */
  readonly context?: Omit<Context, 'progress'>
  readonly directives?: DirectiveSettings
}

/** Entries in one list, with ids and options of rules checked by the compiler against the packs that the entries name. */
export const defineConfig = <P extends Pack = never, E extends Extension = never>(
  ...entries: readonly ConfigEntry<P, E>[]
): readonly ConfigEntry<P, E>[] => entries
