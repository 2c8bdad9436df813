import type {Pack} from '@tactlint/core'
import {detect} from './detect.js'
import {interpret, speechLexicons} from './interpret.js'
import {paragraphParser} from './parse.js'
import {recognisers} from './recognise.js'
import {rules} from './rules/index.js'

/** Dutch. */
export const dutch = {
  api: 1,
  language: 'nl',
  detect,
  recognisers,
  lexicons: speechLexicons,
  rules,
  open: async () => ({parse: await paragraphParser(), interpret}),
} satisfies Pack

export default dutch
