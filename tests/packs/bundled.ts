import {join, resolve} from 'node:path'
import {build} from 'tsup'

const root = join(import.meta.dirname, '../..')

/** Writes a pack as one file, `pack.mjs`, with everything that it imports inside: a copy of core of its own. */
export async function bundled(entry: string, folder: string): Promise<void> {
  await build({
    entry: {pack: resolve(root, entry)},
    outDir: folder,
    outExtension: () => ({js: '.mjs'}),
    format: 'esm',
    target: 'node20',
    noExternal: [/.*/],
    splitting: false,
    config: false,
    silent: true,
    esbuildOptions(options) {
      options.conditions = ['@tactlint/source']
    },
  })
}
