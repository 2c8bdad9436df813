import {describe, expect, it} from 'vitest'
import {createLinter} from '../lint/linter.js'
import {messageOf} from '../message/message.js'
import {identity} from '../projection/projection.js'
import {applyEdits} from '../ranges/apply-edits.js'
import {toyPack} from '../testing/toy-pack.js'
import {shoutingCapsRule} from './shouting-caps.js'

const rule = shoutingCapsRule({
  emphasis: new Set(['please', 'never']),
  ordinary: new Set(['this', 'is', 'my', 'i', 'in', 'of']),
  acronyms: new Set(['fba']),
  capitals: new Set(['i']),
  wording: {shouting: {what: '{words}', why: 'Why.'}},
  examples: [],
})
const linter = createLinter({
  packs: [toyPack({language: 'en', letters: 'a-z', rules: [rule]})],
  read: () => Promise.reject(new Error('none')),
})

async function quieted(text: string) {
  const verdict = await linter.lint(messageOf(identity(text), {language: 'en'}))
  return verdict.findings.map(finding => {
    const [offer] = verdict.resolve(finding)
    return [text.slice(finding.range.start, finding.range.end), applyEdits(text, offer?.edits ?? [])]
  })
}

describe('shouting-caps', () => {
  it.each([
    ['THIS IS MY FBA SHIPMENT', 'THIS IS MY FBA SHIPMENT', 'This is my FBA shipment'],
    ['it is PLEASE so', 'PLEASE', 'it is please so'],
    ['now I SAID THIS', 'I SAID THIS', 'now I said this'],
    ['this IS MY, LATE box', 'IS MY, LATE', 'this is my, late box'],
  ])('%s', async (text, found, good) => {
    expect(await quieted(text)).toEqual([[found.replace(/^I /, ''), good]])
  })

  it.each([
    'the FBA and ASIN codes',
    'click OPTIONS',
    'PLEASE: see below',
    'B00X4WHP5E IS',
    'ITEM\nPRICE OF THIS\nNUMBER\nTOTAL\nthe rest',
    'it says “THIS IS MY BOX”',
    'plan A',
  ])('%s stays', async text => {
    expect(await quieted(text)).toEqual([])
  })
})
