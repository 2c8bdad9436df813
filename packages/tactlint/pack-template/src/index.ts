import type {Pack} from '@tactlint/core'
import {detect} from './detect.js'
import {interpret, speechLexicons} from './interpret.js'
import {paragraphParser} from './parse.js'
import {recognisers} from './recognise.js'
import {rules} from './rules/index.js'

export const pack = {
  api: 1,
  language: 'xx',
  detect,
  recognisers,
  lexicons: speechLexicons,
  rules,
  // Called when the first text of the language is met: what is heavy is loaded here.
  open: async () => ({parse: await paragraphParser(), interpret}),
} satisfies Pack

export default pack
