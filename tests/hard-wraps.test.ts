import {applyEdits, createLinter, identity, messageOf} from '@tactlint/core'
import {describe, expect, it} from 'vitest'
import {danish} from '../packages/rules-da/src/index.js'
import {english} from '../packages/rules-en/src/index.js'

const linter = createLinter({packs: [english, danish], read: () => Promise.reject(new Error('none'))})
const lint = (text: string, language: string) =>
  linter.lint(messageOf(identity(text), {language, audience: 'support'}))

const messages = {
  en: [
    'Our listing B00X4WHP5E has been inactive since 3 May although all documents were sent. Please change the title of B00X4WHP5E to increase my sales. We wrote on 3 May because I lose money on it every day. Unblock the listing immediately. Send me the tracking number of the replacement that you sent.',
    'The shipment FBA15DJ9S3J5 was delivered on 14 November and 12 units have not been received. Could you please tell us when they will be counted? The delivery note is attached. Thank you for your help.',
  ],
  da: [
    'Vores annonce B00X4WHP5E har været spærret siden den 14. november, og vi har sendt alle bilag. Er der nyt om sagen? Kan I åbne den igen med det samme, så jeg kan sælge mere? Jeg vil bede jer bekræfte, at I har fået fakturaen. Send den nye stregkode til varen hurtigst muligt.',
    'Forsendelsen FBA15DJ9S3J5 blev leveret den 3. maj, men 12 enheder er ikke talt med endnu. Kan I se, hvornår de kommer på lager? Følgesedlen er vedhæftet. Tak for hjælpen.',
  ],
}

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
  const rows = Object.entries(messages).flatMap(([language, texts]) =>
    texts.flatMap(text => widths.map(columns => ({language, columns, text}))),
  )
  it.each(rows)('$language, $columns: $text', async ({language, columns, text}) => {
    const lines = wrapped(text, columns)
    const [one, other] = await Promise.all([lint(text, language), lint(lines, language)])
    const found = ({findings}: typeof one) => findings.map(({ruleId, range}) => ({ruleId, range}))
    expect(found(other)).toEqual(found(one))
    for (const [index, finding] of other.findings.entries()) {
      if (finding.missing !== undefined) continue
      const offered = (verdict: typeof one, of: typeof finding, source: string) =>
        verdict.resolve(of).map(({edits = []}) => applyEdits(source, edits).split(/\s+/u).join(' '))
      expect(offered(other, finding, lines)).toEqual(offered(one, one.findings[index] ?? finding, text))
    }
  })
})
