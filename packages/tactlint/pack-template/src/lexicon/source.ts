import type {Source} from '@tactlint/core'

/** Where your words come from: own work, or a source whose licence allows it. */
export const source = {title: 'tactlint-pack-xx', url: '', licence: 'MIT'} satisfies Source
