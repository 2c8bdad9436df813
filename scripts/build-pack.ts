import {writeFileSync} from 'node:fs'
import {join, resolve} from 'node:path'
import {pathToFileURL} from 'node:url'
import {compileLexicons, type Pack} from '@tactlint/core'
import {build} from 'tsup'
import {asData, lexiconsModule} from './as-data.js'

const importFrom = async (file: string) =>
  (await import(pathToFileURL(file).href)) as Readonly<Record<string, unknown>>

/**
 * Run in the folder of a pack: builds it. Modules under `src/lexicon` are data: they are run here, and whoever imports one gets what it
 * exports as literals. Of the lexicons no more is left there than where they stand in the file that holds their words.
 */
const {default: pack} = (await importFrom(resolve('src/index.ts'))) as {readonly default: Pack}
const {file, lexicons} = compileLexicons(pack)
/** The module that no file holds. */
const compiled = 'compiled-lexicons'

await build({
  silent: true,
  esbuildPlugins: [
    {
      name: 'lexicons as data',
      setup(building) {
        building.onLoad({filter: /[\\/]lexicon[\\/].+\.ts$/}, async ({path}) => ({
          contents: asData(await importFrom(path), lexicons, compiled),
          loader: 'js',
        }))
        building.onResolve({filter: new RegExp(`^${compiled}$`)}, () => ({
          path: compiled,
          namespace: compiled,
        }))
        building.onLoad({filter: /./, namespace: compiled}, () => ({contents: lexiconsModule(lexicons)}))
      },
    },
  ],
})
writeFileSync(join('dist', 'lexicons.bin'), file)
