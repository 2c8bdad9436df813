import {createRequire} from 'node:module'

/** As in package.json. */
export const version = (): string =>
  (createRequire(import.meta.url)('tactlint/package.json') as {version: string}).version
