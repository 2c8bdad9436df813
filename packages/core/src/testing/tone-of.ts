import type {Finding} from '../findings/finding.js'
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

type Read<What> = (text: string, audience: Audience) => Promise<readonly What[]>

/** The ids of the rules of tone that speak in a first message, for tests of a pack that needs no resources. */
export function toneOf(pack: Pack): Read<string> {
  const found = findingsOf(pack)
  return async (text, audience) => (await found(text, audience)).map(({ruleId}) => ruleId)
}

/** The words that they mark. */
export function wordsMarked(pack: Pack): Read<string> {
  const found = findingsOf(pack)
  return async (text, audience) =>
    (await found(text, audience)).map(({range}) => text.slice(range.start, range.end))
}

function findingsOf(pack: Pack): Read<Finding> {
  const linter = createLinter({packs: [pack], read: () => Promise.reject(new Error('none'))})
  return async (text, audience) => {
    const context = {language: pack.language, audience, stage: 'first'} as const
    const {findings} = await linter.lint(messageOf(identity(text), context))
    return findings.filter(({ruleId}) => tone.has(ruleId))
  }
}
