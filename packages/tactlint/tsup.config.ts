import {defineConfig} from 'tsup'

export default defineConfig({
  entry: ['src/index.ts', 'src/unified.ts', 'src/cli.ts'],
  format: 'esm',
  dts: {entry: ['src/index.ts', 'src/unified.ts']},
  clean: true,
  target: 'es2022',
  sourcemap: true,
})
