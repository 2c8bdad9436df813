import type {Pack} from '@tactlint/core'

/** A pack that is installed with tactlint: loaded when the first message is linted, its dictionary when its language is met. */
export interface InstalledPack {
  readonly language: string
  readonly packageName: string
  readonly load: () => Promise<{readonly default: Pack}>
}

/** The one list of packs. */
export const installedPacks: readonly InstalledPack[] = [
  {language: 'en', packageName: '@tactlint/rules-en', load: () => import('@tactlint/rules-en')},
  {language: 'da', packageName: '@tactlint/rules-da', load: () => import('@tactlint/rules-da')},
  {language: 'ja', packageName: '@tactlint/rules-ja', load: () => import('@tactlint/rules-ja')},
]
