import {defineConfig} from 'vitest/config'

const conditions = ['@tactlint/source', 'node', 'import', 'module', 'default']
/** Where tests put modules in the place of others, start threads, or ask what a program loads that has loaded nothing yet. */
export const alone = [
  'packages/tactlint/src/',
  'packages/formats/src/index.test.ts',
  'tests/packs/',
  'examples/',
]
const files = alone.map(path => (path.endsWith('/') ? `${path}**/*.test.ts` : path))

export default defineConfig({
  ssr: {resolve: {conditions, externalConditions: conditions}},
  test: {
    testTimeout: 30_000,
    // By itself it leaves a core free, which is half of a machine with two.
    maxWorkers: '100%',
    projects: [
      {
        extends: true,
        test: {
          name: 'together',
          // What a pack makes of its words is made once for all tests of a worker.
          isolate: false,
          include: ['packages/*/{src,pack-template}/**/*.test.ts', 'tests/**/*.test.ts', 'bench/*.test.ts'],
          exclude: ['**/node_modules/**', ...files],
        },
      },
      {extends: true, test: {name: 'alone', include: files}},
    ],
  },
})
