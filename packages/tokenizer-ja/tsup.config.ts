import {defineConfig} from 'tsup'

export default defineConfig({
  entry: {index: 'src/index.ts', 'format/index': 'src/format/index.ts'},
  format: 'esm',
  dts: true,
  clean: true,
  target: 'es2022',
  sourcemap: true,
})
