import {defineConfig} from 'tsup'

export default defineConfig({
  entry: ['src/index.ts', 'src/detect.ts'],
  format: 'esm',
  // By the types of the packages that it depends on as they were built: their sources would be checked again.
  dts: {compilerOptions: {customConditions: []}},
  clean: true,
  target: 'es2022',
  sourcemap: true,
})
