import {defineConfig} from 'tsup'

export default defineConfig({
  entry: ['src/index.ts', 'src/detect.ts'],
  format: 'esm',
  dts: true,
  clean: true,
  target: 'es2022',
  sourcemap: true,
  // ご is three bytes as it stands, six as \u3054.
  esbuildOptions: options => {
    options.charset = 'utf8'
  },
})
