import {defineConfig} from 'tsup'

export default defineConfig({
  entry: {index: 'src/index.ts', 'compile/index': 'src/compile/index.ts'},
  format: 'esm',
  dts: true,
  clean: true,
  target: 'node20',
  sourcemap: true,
})
