import {createLinter, identity, messageOf} from '@tactlint/core'
import {expect, it} from 'vitest'
import {danish} from '../index.js'

const linter = createLinter({packs: [danish], read: () => Promise.reject(new Error('none'))})

const heated = new Set([
  'emotional-language',
  'blame-language',
  'passive-aggressive-phrase',
  'coercive-threat',
])

const found = async (text: string): Promise<readonly string[]> => {
  const context = {language: 'da', audience: 'support', stage: 'first'} as const
  const {findings} = await linter.lint(messageOf(identity(text), context))
  return findings.map(({ruleId}) => ruleId).filter(id => heated.has(id))
}

it.each([
  'Det gør mig rasende.',
  'Det gjorde os virkelig vrede.',
  'Jeg er efterhånden blevet helt forbitret.',
  'Tonen i jeres svar var respektløs og jeres svar var virkelig dumt.',
  'Sikke en hensynsløs behandling.',
  'Det er det rene hykleri.',
  'Det er vilkårlighed.',
])('er ophidset: %s', async text => {
  expect(await found(text)).toContain('emotional-language')
})

it.each([
  'I har ydmyget mig foran hele butikken.',
  'I udnyttede min tillid.',
  'Jeres sælger lokkede mig til et dyrere abonnement.',
  'I er hensynsløse.',
  'Jeres kundeservice er nedladende.',
  'Jeres smålige medarbejder ville ikke hjælpe.',
])('bebrejder: %s', async text => {
  expect(await found(text)).toContain('blame-language')
})

it.each([
  'Det gør mig tryg at vide.',
  'Pakken er blevet rystet under transporten.',
  'Kassen er blevet knust, og vasen ligger i skår.',
  'Varen er ubrugelig, fordi stikket mangler.',
  'Stormen var forfærdelig, og taget blev revet af.',
  'Min søn føler sig ulykkelig over at have mistet tasken.',
  'Jeg er blevet oplyst om fristen.',
  'Det er kaotisk i trafikken lige nu, så chaufføren kan være forsinket.',
  'Har I bogen „Smålige sjæle“ på lager?',
  'Kan stikket blive misbrugt, hvis børn piller ved det?',
  'Er I åbne på lørdag?',
  'Vi er blevet enige om den 4. marts.',
])('er rolig: %s', async text => {
  expect(await found(text)).toEqual([])
})
