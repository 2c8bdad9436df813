import {defineConfig} from 'rolldown'
import {builtPacks} from '../../scripts/built-packs.js'

/**
 * The command. It starts in a fraction of the time when Node has few files to find, and finds CommonJS fastest: what linting plain
 * text always needs is one file, a pack another; what is seldom needed stays in files of its own.
 */
export default defineConfig({
  input: {cli: 'src/cli.ts', thread: 'src/command/threads/thread.ts'},
  platform: 'node',
  external: ['jiti'],
  resolve: {
    conditionNames: ['@tactlint/source', 'import', 'node', 'default'],
    alias: builtPacks,
  },
  output: {
    dir: 'dist/command',
    format: 'cjs',
    entryFileNames: '[name].cjs',
    chunkFileNames: '[name]-[hash].cjs',
    codeSplitting: {
      groups: [
        {
          name: 'lint',
          test: /command[\\/]start\.ts|formatters[\\/]stylish\.ts|formats[\\/]src[\\/]text\.ts|packages[\\/]core[\\/]src[\\/](?!testing)/,
        },
        {name: 'import-module', test: /import-module\.ts/, priority: 1},
        {name: 'latin', test: /retext-(?:english|latin)|parse-(?:english|latin)/},
      ],
    },
    minify: true,
    cleanDir: true,
  },
})
