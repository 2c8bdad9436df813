import {join} from 'node:path'
import type {Extension, Pack} from '@tactlint/core'
import {describePack} from '@tactlint/core/testing'
import {loadModule} from '../config/load.js'
import {installedPacks} from '../packs.js'
import {readResource} from '../resources.js'
import type {ExitCode, Surroundings} from './surroundings.js'
import {UsageError} from '../usage-error.js'

/** Runs the cases that every pack must pass. Exit code 1 when one does not. */
export async function testPack(argv: readonly string[], {cwd, stdout}: Surroundings): Promise<ExitCode> {
  const [named, ...rest] = argv
  if (named === undefined || named.startsWith('-') || rest.length > 0)
    throw new UsageError('tactlint test-pack takes an npm name or a path. See tactlint test-pack --help.')
  const loaded = await loadModule(named, join(cwd, 'package.json'), 'test-pack')
  const {pack, from} = await whole(loaded)
  let count = 0
  let failed = 0
  for (const {name, run} of describePack(pack, resource => readResource(from, resource))) {
    count++
    try {
      await run()
    } catch (error) {
      failed++
      const message = error instanceof Error ? error.message : String(error)
      stdout.write(`✖ ${name}\n${message.replace(/^/gm, '    ')}\n\n`)
    }
  }
  stdout.write(`${count - failed} passed, ${failed} failed\n`)
  return failed === 0 ? 0 : 1
}

/** An extension is tried on the pack that parses its language. */
async function whole({
  pack,
  from,
}: {
  readonly pack: Pack | Extension
  readonly from?: string
}): Promise<{readonly pack: Pack; readonly from?: string}> {
  if ('open' in pack) return {pack, ...(from !== undefined && {from})}
  const base = installedPacks.find(({language}) => language === pack.language)
  if (!base) throw new UsageError(`No pack for “${pack.language}” is installed, which the extension needs.`)
  const {default: parsing}: {default: Pack} = await base.module()
  const {recognisers = [], rules} = pack
  return {
    pack: {...parsing, rules, recognisers: [...parsing.recognisers, ...recognisers]},
    from: base.packageName,
  }
}
