import {createLinter} from '../lint/linter.js'
import {messageOf, type Audience} from '../message/message.js'
import type {Pack} from '../packs/pack.js'
import {identity} from '../projection/projection.js'

const tone: ReadonlySet<string> = new Set([
  'blame-language',
  'coercive-threat',
  'legal-threat',
  'emotional-language',
  'passive-aggressive-phrase',
  'demand-phrasing',
  'seller-centric-framing',
  'negative-framing',
  'premature-escalation',
])

/** The ids of the rules of tone that speak in a first message, for tests of a pack that needs no resources. */
export function toneOf(pack: Pack): (text: string, audience: Audience) => Promise<readonly string[]> {
  const linter = createLinter({packs: [pack], read: () => Promise.reject(new Error('none'))})
  return async (text, audience) => {
    const context = {language: pack.language, audience, stage: 'first'} as const
    const {findings} = await linter.lint(messageOf(identity(text), context))
    return findings.map(({ruleId}) => ruleId).filter(id => tone.has(id))
  }
}
