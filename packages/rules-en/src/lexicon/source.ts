import type {Source} from '@tactlint/core'

/** Words collected for this project. */
export const source = {
  title: 'tactlint',
  url: 'https://github.com/tactlint/tactlint',
  licence: 'MIT',
} satisfies Source
