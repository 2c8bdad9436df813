import {applyEdits, createLinter, identity, messageOf} from '@tactlint/core'
import fc from 'fast-check'
import {expect, it} from 'vitest'
import {danish} from '../index.js'

const linter = createLinter({packs: [danish], read: () => Promise.reject(new Error('no resources'))})

const requests = [
  'Ret titlen på B00X4WHP5E',
  'Venligst skift billedet på varen',
  'Vil I flytte produktet til en anden kategori',
  'hjælp mig med listingen',
  'Send mig en ny stregkode og luk sagen',
]
const purposes = [
  ', så jeg kan sælge mere',
  ' for at øge mit salg',
  ' så vi får flere ordrer inden jul',
  ', så min omsætning stiger',
]
const statements = [
  'Jeg taber penge.',
  'Vi mister omkring 4.000 kr. om dagen!',
  'Lige nu mister jeg salg, fordi siden er nede.',
  'Siden er nede, og det koster mig penge.',
  'Min placering er faldet …',
  'Jeg mister ordrer, hver gang den er udsolgt 😀',
]
const ends = ['.', '?', '!!', '', ' 😀', ' …']
const others = ['', 'Hej Amazon.', 'Tak for hjælpen.', 'Den har været nede siden kl. 14.30.']

it('leaves a whole message: capitals, spaces and signs as before, nothing of the writer’s gain', async () => {
  const message = fc
    .tuple(
      fc.constantFrom(...others),
      fc.oneof(
        fc
          .tuple(fc.constantFrom(...requests), fc.constantFrom(...purposes), fc.constantFrom(...ends))
          .map(parts => parts.join('')),
        fc.constantFrom(...statements),
      ),
      fc.constantFrom(...others),
    )
    .map(parts => parts.filter(part => part !== '').join(' '))
  await fc.assert(
    fc.asyncProperty(message, async text => {
      const context = {language: 'da', audience: 'support'} as const
      const verdict = await linter.lint(messageOf(identity(text), context))
      const finding = verdict.findings.find(({ruleId}) => ruleId === 'seller-centric-framing')
      if (finding === undefined) throw new Error(`Nothing found in “${text}”.`)
      const offers = verdict.resolve(finding)
      expect(offers).not.toEqual([])
      for (const {edits, blanks} of offers) {
        const result = applyEdits(text, edits ?? [])
        expect(result).not.toMatch(/ {2}|^ | $| [,.?!]|[,;][.?!,]|[.?!] ?,/u)
        expect(/^\p{Lu}/u.test(result)).toBe(/^\p{Lu}/u.test(text) || /^(?:Kan|Kunderne) /u.test(result))
        expect(result.match(/⟨/g) ?? []).toHaveLength(blanks)
        const again = await linter.lint(messageOf(identity(result), context))
        expect(again.findings.filter(({ruleId}) => ruleId === 'seller-centric-framing')).toEqual([])
      }
    }),
    {numRuns: 300},
  )
})
