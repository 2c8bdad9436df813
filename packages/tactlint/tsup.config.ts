import {defineConfig} from 'tsup'

const shared = {format: 'esm', target: 'es2022'} as const

export default defineConfig([
  {
    ...shared,
    entry: ['src/index.ts', 'src/unified.ts'],
    dts: true,
    sourcemap: true,
    clean: true,
  },
  // The command starts in a fraction of the time when Node has few files to find. What it seldom needs stays outside.
  {
    ...shared,
    entry: ['src/cli.ts'],
    outDir: 'dist/command',
    splitting: true,
    noExternal: [/^(?!jiti$)/],
    external: ['jiti'],
    // Of the packages that are bundled some are CommonJS.
    banner: {
      js: `import {createRequire as requireFrom} from 'node:module'; const require = requireFrom(import.meta.url);`,
    },
    minify: true,
    clean: true,
  },
])
