import type {Pack} from '@tactlint/core'
import {detect} from './detect.js'
import {interpret, lexicons} from './interpret.js'
import {openParse} from './parse.js'
import {recognisers} from './recognise.js'
import {rules} from './rules/index.js'

export const japanese = {
  api: 1,
  language: 'ja',
  detect,
  recognisers,
  lexicons,
  rules,
  compiledLexicons: '@tactlint/rules-ja/lexicons.bin',
  async open(read) {
    return {parse: await openParse(read), interpret}
  },
} satisfies Pack

export default japanese
