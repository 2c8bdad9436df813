import type {Pack} from '@tactlint/core'
import {detect} from './detect.js'
import {interpret, speechLexicons} from './interpret.js'
import {openParser} from './parse.js'
import {recognisers} from './recognise.js'
import {rules} from './rules/index.js'

/** English. */
export const english = {
  api: 1,
  language: 'en',
  detect,
  recognisers,
  lexicons: speechLexicons,
  rules,
  compiledLexicons: '@tactlint/rules-en/lexicons.bin',
  async open() {
    const parse = await openParser()
    return {parse, interpret}
  },
} satisfies Pack

export default english
