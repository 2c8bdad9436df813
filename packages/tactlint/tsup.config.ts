import {defineConfig} from 'tsup'

export default defineConfig({
  entry: ['src/index.ts', 'src/unified.ts', 'src/project.ts'],
  format: 'esm',
  target: 'es2022',
  // By the types of the packages that it depends on as they were built: their sources would be checked again.
  dts: {compilerOptions: {customConditions: []}},
  sourcemap: true,
  clean: true,
  // Which language a text is in is told without its pack, which is loaded when it is met: who only writes English need not have it.
  noExternal: [/^@tactlint\/rules-\w+\/detect$/],
})
