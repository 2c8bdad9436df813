import type {Source} from '@tactlint/core'

export const source = {
  title: 'tactlint',
  url: 'https://github.com/tactlint/tactlint',
  licence: 'MIT',
} satisfies Source
