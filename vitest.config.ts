import {defineConfig} from 'vitest/config'

const conditions = ['@tactlint/source', 'node', 'import', 'module', 'default']

export default defineConfig({
  ssr: {resolve: {conditions, externalConditions: conditions}},
  test: {
    include: [
      'packages/*/{src,pack-template}/**/*.test.ts',
      'tests/**/*.test.ts',
      'bench/*.test.ts',
      'examples/*/**/*.test.ts',
    ],
    testTimeout: 30_000,
    // By itself it leaves a core free, which is half of a machine with two.
    maxWorkers: '100%',
  },
})
