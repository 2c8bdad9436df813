import type {Extension, LazyPack, Pack} from '@tactlint/core'

/** What a linter is made of, made otherwise. */
export interface Instrument {
  readonly pack: (pack: Pack | LazyPack) => Pack | LazyPack
  readonly extension: (extension: Extension) => Extension
}
