import {createLinter, identity, messageOf} from '@tactlint/core'
import {danish} from '../index.js'

const linter = createLinter({packs: [danish], read: () => Promise.reject(new Error('none'))})
const tone = new Set([
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

/** The rules of tone that speak, for tests. */
export async function toneOf(text: string, audience: 'support' | 'customer'): Promise<readonly string[]> {
  const {findings} = await linter.lint(messageOf(identity(text), {language: 'da', audience, stage: 'first'}))
  return findings.map(({ruleId}) => ruleId).filter(id => tone.has(id))
}
