import {defineConfig} from 'tsup'

export default defineConfig({
  entry: ['src/index.ts', 'src/cli.ts'],
  format: 'esm',
  target: 'es2022',
  // By the types of the packages that it depends on as they were built: their sources would be checked again.
  dts: {compilerOptions: {customConditions: []}},
  sourcemap: true,
  clean: true,
})
