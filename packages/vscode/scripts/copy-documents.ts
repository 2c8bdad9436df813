import {cpSync} from 'node:fs'
import {resolve} from 'node:path'

/** What a published extension carries, and is written once, for the whole project. */
for (const name of ['LICENSE', 'CHANGELOG.md'])
  cpSync(resolve(import.meta.dirname, '../../..', name), resolve(import.meta.dirname, '..', name))
