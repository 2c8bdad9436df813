import {writeFileSync} from 'node:fs'
import {resolve} from 'node:path'
import {pathToFileURL} from 'node:url'
import {compilePhrases, type Pack} from '@tactlint/core'

/** Run in the folder of a pack, as the last step of its build: writes what it names in `phrases`. */
const {default: pack} = (await import(pathToFileURL(resolve('src/index.ts')).href)) as {
  readonly default: Pack
}
writeFileSync(resolve('dist/phrases.bin'), compilePhrases(pack))
