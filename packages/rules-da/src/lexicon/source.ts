import type {Source} from '@tactlint/core'

/** The project's own words. */
export const source = {
  title: 'tactlint',
  url: 'https://github.com/tactlint/tactlint',
  licence: 'MIT',
} satisfies Source
