import type {Pack} from '@tactlint/core'

/** A pack that is installed with tactlint: loaded when the first message is linted, its dictionary when its language is met. */
export interface InstalledPack {
  readonly language: string
  readonly packageName: string
  readonly load: () => Promise<{readonly default: Pack}>
}

/** The one list of packs. */
export const installedPacks = [
  {language: 'en', packageName: '@tactlint/rules-en', load: () => import('@tactlint/rules-en')},
  {language: 'da', packageName: '@tactlint/rules-da', load: () => import('@tactlint/rules-da')},
  {language: 'ja', packageName: '@tactlint/rules-ja', load: () => import('@tactlint/rules-ja')},
] as const satisfies readonly InstalledPack[]

/** The types of their rules: a wrong id in a configuration is a compile error. */
export type InstalledRules = Awaited<ReturnType<(typeof installedPacks)[number]['load']>>['default']

/** A pack and where its resources are found. */
export interface LoadedPack {
  readonly pack: Pack
  /** Package name, or the file that the pack was loaded from; undefined for one given as an object. */
  readonly from?: string
}

/** The installed packs and those added. An added pack takes the place of the installed one of its language. */
export async function withInstalled(added: readonly LoadedPack[]): Promise<readonly LoadedPack[]> {
  const kept = installedPacks.filter(
    ({language}: InstalledPack) => !added.some(({pack}) => pack.language === language),
  )
  const loaded = kept.map(async ({load, packageName}): Promise<LoadedPack> => ({
    pack: (await load()).default,
    from: packageName,
  }))
  return [...(await Promise.all(loaded)), ...added]
}
