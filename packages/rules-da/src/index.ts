import type {Pack} from '@tactlint/core'
import {detect} from './detect.js'
import {interpret, interpretedLexicons} from './interpret.js'
import {paragraphParser} from './parse.js'
import {recognisers} from './recognise.js'
import {rules} from './rules/index.js'

/** Danish. */
export const danish = {
  api: 1,
  language: 'da',
  detect,
  recognisers,
  lexicons: interpretedLexicons,
  rules,
  compiledLexicons: '@tactlint/rules-da/lexicons.bin',
  open: async () => ({parse: await paragraphParser(), interpret}),
} satisfies Pack

export default danish
