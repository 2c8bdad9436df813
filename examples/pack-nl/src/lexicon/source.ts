import type {Source} from '@tactlint/core'

/** The pack's own words. */
export const source = {
  title: 'tactlint-pack-nl',
  url: 'https://github.com/tactlint/tactlint',
  licence: 'MIT',
} satisfies Source
