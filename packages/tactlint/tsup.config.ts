import {defineConfig} from 'tsup'

export default defineConfig({
  entry: ['src/index.ts', 'src/unified.ts', 'src/project.ts'],
  format: 'esm',
  target: 'es2022',
  dts: true,
  sourcemap: true,
  clean: true,
})
