import {applyEdits, createLinter, identity, messageOf} from '@tactlint/core'
import {describe, expect, it} from 'vitest'
import {danish} from '../index.js'

const linter = createLinter({packs: [danish], read: () => Promise.reject(new Error('none'))})
const lint = (text: string) => linter.lint(messageOf(identity(text), {language: 'da', audience: 'support'}))

const messages = [
  'Vores annonce B00X4WHP5E har været spærret siden den 14. november, og vi har sendt alle bilag. Er der nyt om sagen? Kan I åbne den igen med det samme, så jeg kan sælge mere? Jeg vil bede jer bekræfte, at I har fået fakturaen. Send den nye stregkode til varen hurtigst muligt.',
  'Forsendelsen FBA15DJ9S3J5 blev leveret den 3. maj, men 12 enheder er ikke talt med endnu. Kan I se, hvornår de kommer på lager? Følgesedlen er vedhæftet. Tak for hjælpen.',
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
