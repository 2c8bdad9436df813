import {applyEdits, createLinter, identity, messageOf} from '@tactlint/core'
import {describe, expect, it} from 'vitest'
import {english} from '../index.js'

const linter = createLinter({packs: [english], read: () => Promise.reject(new Error('none'))})
const lint = (text: string) => linter.lint(messageOf(identity(text), {language: 'en', audience: 'support'}))

const messages = [
  'Our listing B00X4WHP5E has been inactive since 3 May although all documents were sent. Please change the title of B00X4WHP5E to increase my sales. We wrote on 3 May because I lose money on it every day. Unblock the listing immediately. Send me the tracking number of the replacement that you sent.',
  'The shipment FBA15DJ9S3J5 was delivered on 14 November and 12 units have not been received. Could you please tell us when they will be counted? The delivery note is attached. Thank you for your help.',
]

/** As mail programs do: a line takes what fits. */
function wrapped(text: string, columns: number): string {
  const lines = ['']
  for (const word of text.split(' ')) {
    const last = lines.at(-1) ?? ''
    if (last !== '' && last.length + 1 + word.length > columns) lines.push(word)
    else lines[lines.length - 1] = last === '' ? word : `${last} ${word}`
  }
  return lines.join('\n')
}

describe('a message says the same wrapped as in one line', () => {
  const widths = [50, 60, 64, 72, 76, 80, 100]
  it.each(messages.flatMap(text => widths.map(columns => ({columns, text}))))(
    '$columns: $text',
    async ({columns, text}) => {
      const lines = wrapped(text, columns)
      const [one, other] = await Promise.all([lint(text), lint(lines)])
      const found = ({findings}: typeof one) => findings.map(({ruleId, range}) => ({ruleId, range}))
      expect(found(other)).toEqual(found(one))
      for (const [index, finding] of other.findings.entries()) {
        if (finding.missing !== undefined) continue
        const offered = (verdict: typeof one, of: typeof finding, source: string) =>
          verdict.resolve(of).map(({edits = []}) => applyEdits(source, edits).split(/\s+/u).join(' '))
        expect(offered(other, finding, lines)).toEqual(offered(one, one.findings[index] ?? finding, text))
      }
    },
  )
})
