import {isObject} from '@tactlint/core'

/** `ENOENT`: what Node tells of files and modules; undefined for any other error. */
export const codeOf = (error: unknown): string | undefined =>
  isObject(error) && typeof error['code'] === 'string' ? error['code'] : undefined
