import {defineConfig, type RolldownOptions} from 'rolldown'
import {builtPacks} from '../../scripts/built-packs.js'

const shared: RolldownOptions = {
  platform: 'node',
  resolve: {
    conditionNames: ['@tactlint/source', 'import', 'node', 'default'],
    alias: builtPacks,
    // jsonc-parser's main file asks for its parts by names that no bundler follows.
    mainFields: ['module', 'main'],
  },
}

/** The extension with its client, and the server. What the server finds in files of its own is copied by scripts/copy-files.ts. */
export default defineConfig([
  {
    ...shared,
    input: {extension: 'src/extension.ts'},
    external: ['vscode'],
    output: {dir: 'dist', format: 'cjs', entryFileNames: '[name].cjs', minify: true},
  },
  {
    ...shared,
    input: {server: '../language-server/src/cli.ts'},
    external: ['jiti'],
    output: {
      dir: 'server/dist',
      format: 'esm',
      entryFileNames: '[name].mjs',
      chunkFileNames: '[name]-[hash].mjs',
      minify: true,
      cleanDir: true,
    },
  },
])
