import {describe, expect, it} from 'vitest'
import {createLinter} from '../lint/linter.js'
import {messageOf, type Context} from '../message/message.js'
import type {Pack} from '../packs/pack.js'
import {identity} from '../projection/projection.js'
import {blameLanguageRule} from '../rules/blame-language.js'
import {missingIdentifierRule} from '../rules/missing-identifier.js'
import {informationNames, lexicon, toyPack} from '../testing/toy-pack.js'

const wording = {what: 'What.', why: 'Why.'}
const pack = toyPack({
  language: 'la',
  letters: 'a-z',
  shipment: ['my box'],
  toSupport: ['my box'],
  speech: {
    greeting: ['hello'],
    request: ['could you'],
    thanks: ['thanks'],
    closing: ['bye'],
    complaint: ['lost'],
  },
  rules: [
    blameLanguageRule({phrases: {blame: lexicon(['your fault'])}, wording: {blame: wording}, examples: []}),
    missingIdentifierRule({
      wording: {missing: wording, own: wording},
      names: informationNames({asked: 'number', label: 'Number'}),
      colon: ': ',
      examples: [],
    }),
  ],
})

async function scores(text: string, context: Context = {}, own: Pack = pack) {
  const linter = createLinter({packs: [own], read: () => Promise.reject(new Error('none'))})
  const {scores} = await linter.lint(messageOf(identity(text), context))
  if (!scores) throw new Error('Scores are expected.')
  return scores
}

describe('scores', () => {
  it('are null where there is nothing to judge', async () => {
    const {heat, politeness, completeness} = await scores('all is well')
    expect([heat.value, politeness.value, completeness.value]).toEqual([0, null, null])
  })

  it('add up to what their parts say', async () => {
    const text = 'hello\n\nmy box is lost, and it is your fault\n\ncould you look for it\n\nthanks\n\nbye'
    const {heat, politeness, completeness} = await scores(text)
    expect(heat).toEqual({
      value: 30,
      parts: [
        {
          points: 30,
          because: 'blame-language',
          range: {start: text.indexOf('your'), end: text.indexOf('your') + 10},
        },
      ],
    })
    expect(politeness.value).toBe(60 + 20 + 10 + 10 - 15)
    expect(politeness.parts.reduce((sum, {points}) => sum + points, 0)).toBe(politeness.value)
    expect(completeness).toEqual({
      value: 60,
      parts: [{points: -40, because: 'missing-identifier', absent: 'identifier'}],
    })
  })

  it('name what is absent', async () => {
    const {politeness} = await scores('could you look for it')
    expect(politeness.value).toBe(60)
    expect(politeness.parts.flatMap(({absent}) => absent ?? [])).toEqual(['greeting', 'thanks', 'closing'])
  })

  it('never leave 0–100', async () => {
    const {heat, politeness} = await scores('your fault\n\n'.repeat(40) + 'could you')
    expect(heat.value).toBe(100)
    expect(politeness.value).toBeGreaterThanOrEqual(0)
  })

  it('take what is asked without a request form for half of one', async () => {
    const {politeness} = await scores('where is it?')
    expect(politeness.parts[0]).toEqual({points: 30, because: 'request', range: {start: 0, end: 12}})
  })

  it('count a marker of politeness twice at most', async () => {
    const text = 'could you maybe look, maybe now, maybe here'
    const places = [...text.matchAll(/maybe/g)].map(({index}) => ({start: index, end: index + 5}))
    const marked: Pack = {
      ...pack,
      open: async read => {
        const parser = await pack.open(read)
        return {
          ...parser,
          interpret: (reading, context) => ({
            ...parser.interpret(reading, context),
            markers: places.map(range => ({marker: 'hedge', points: 3, ...range})),
          }),
        }
      },
    }
    const {politeness} = await scores(text, {}, marked)
    expect(politeness.value).toBe(60 + 3 + 3)
    expect(politeness.parts.filter(({because}) => because === 'hedge')).toEqual(
      places.slice(0, 2).map(range => ({points: 3, because: 'hedge', range})),
    )
  })
})
