import {coreKinds, type LazyPack, type Pack} from '@tactlint/core'
import {detect as detectDanish} from '@tactlint/rules-da/detect'
import {detect as detectEnglish} from '@tactlint/rules-en/detect'
import {detect as detectJapanese} from '@tactlint/rules-ja/detect'
import {sayWhatToInstall} from './missing-module.js'

/** A pack that is installed with tactlint: loaded when its language is met. */
export interface InstalledPack {
  readonly language: string
  readonly packageName: string
  readonly detect: Pack['detect']
  readonly module: () => Promise<{readonly default: Pack}>
}

/** The one list of packs. */
export const installedPacks = [
  {
    language: 'en',
    packageName: '@tactlint/rules-en',
    detect: detectEnglish,
    module: () => import('@tactlint/rules-en'),
  },
  {
    language: 'da',
    packageName: '@tactlint/rules-da',
    detect: detectDanish,
    module: () => import('@tactlint/rules-da'),
  },
  {
    language: 'ja',
    packageName: '@tactlint/rules-ja',
    detect: detectJapanese,
    module: () => import('@tactlint/rules-ja'),
  },
] as const satisfies readonly InstalledPack[]

/** The types of their rules: a wrong id in a configuration is a compile error. */
export type InstalledRules = Awaited<ReturnType<(typeof installedPacks)[number]['module']>>['default']

/** A pack and where its resources are found. */
export interface LocatedPack {
  readonly pack: Pack | LazyPack
  /** Package name, or the file that the pack was loaded from; undefined for one given as an object. */
  readonly from?: string
}

/** The installed packs and those added. An added pack takes the place of the installed one of its language. */
export function withInstalled(added: readonly LocatedPack[]): readonly LocatedPack[] {
  const kept = installedPacks.filter(
    ({language}: InstalledPack) => !added.some(({pack}) => pack.language === language),
  )
  return [...kept.map(located), ...added]
}

const located = ({language, packageName, detect, module}: InstalledPack): LocatedPack => ({
  pack: {
    language,
    detect,
    kinds: coreKinds,
    load: async () => (await module().catch((error: unknown) => sayWhatToInstall(error))).default,
  },
  from: packageName,
})
