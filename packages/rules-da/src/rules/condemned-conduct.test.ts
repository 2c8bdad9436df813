import {toneOf} from '@tactlint/core/testing'
import {expect, it} from 'vitest'
import {danish} from '../index.js'

const tone = toneOf(danish)

it.each([
  'Det gør mig rasende.',
  'Det gjorde os virkelig vrede.',
  'Jeg er efterhånden blevet helt forbitret.',
  'Tonen i jeres svar var respektløs og jeres svar var virkelig dumt.',
  'Sikke en hensynsløs behandling.',
  'Det er det rene hykleri.',
  'Det er vilkårlighed.',
])('er ophidset: %s', async text => {
  expect(await tone(text, 'support')).toContain('emotional-language')
})

it.each([
  'I har ydmyget mig foran hele butikken.',
  'I udnyttede min tillid.',
  'Jeres sælger lokkede mig til et dyrere abonnement.',
  'I er hensynsløse.',
  'Jeres kundeservice er nedladende.',
  'Jeres smålige medarbejder ville ikke hjælpe.',
])('bebrejder: %s', async text => {
  expect(await tone(text, 'support')).toContain('blame-language')
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
  expect(await tone(text, 'support')).toEqual([])
})
