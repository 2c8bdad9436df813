import {defineConfig} from 'tsup'

export default defineConfig({
  entry: {index: 'src/index.ts', 'compile/index': 'src/compile/index.ts'},
  format: 'esm',
  // By the types of the packages that it depends on as they were built: their sources would be checked again.
  dts: {compilerOptions: {customConditions: []}},
  clean: true,
  target: 'node20',
  sourcemap: true,
})
