import {describe, expect, it} from 'vitest'
import type {Reading} from '../facts/reading.js'
import {createLinter} from '../lint/linter.js'
import {messageOf} from '../message/message.js'
import {identity} from '../projection/projection.js'
import {toyPack} from '../testing/toy-pack.js'
import {matches} from './matches.js'
import type {Steps} from './pattern.js'

async function readingOf(text: string): Promise<Reading> {
  const packs = [toyPack({language: 'la', letters: 'a-z'})]
  const {readings} = await createLinter({packs, read: () => Promise.reject(new Error('none'))}).lint(
    messageOf(identity(text)),
  )
  return readings[0] as Reading
}

const found = async (text: string, ...steps: Steps) =>
  matches(await readingOf(text), [{name: 'p', steps}]).map(({start, end}) => text.slice(start, end))

describe('patterns over tokens', () => {
  it('match words in a row, whatever their case and the white space', async () => {
    expect(
      await found('Har  I mistet den', {surface: ['har', 'havde']}, {surface: 'i'}, {surface: 'mistet'}),
    ).toEqual(['Har  I mistet'])
  })

  it('pass gaps of bounded length, the longest match first', async () => {
    const gap = [{surface: 'you'}, {gap: 2}, {surface: 'lost'}] as const
    expect(await found('you lost it, you really have lost it', ...gap)).toEqual([
      'you lost',
      'you really have lost',
    ])
    expect(await found('you and I have since then lost it', ...gap)).toEqual([])
  })

  it('take alternatives, leave parts out, repeat others', async () => {
    const steps: Steps = [
      {anyOf: [[{surface: 'as'}, {surface: 'i'}], [{surface: 'like'}]]},
      {optional: [{surface: 'already'}]},
      {repeat: [{surface: 'said'}], most: 2},
    ]
    expect(
      await found('as I said, as I already said said said, like said, as already said', ...steps),
    ).toEqual(['as I said', 'as I already said said', 'like said'])
  })

  it('know entities and what a token must not be', async () => {
    expect(await found('order B00X4WHP5E and order ten', {surface: 'order'}, {entity: 'identifier'})).toEqual(
      ['order B00X4WHP5E'],
    )
    expect(await found('not bad, very bad', {not: {surface: 'not'}}, {surface: 'bad'})).toEqual(['very bad'])
  })

  it('know numbers, which are no identifiers', async () => {
    const steps: Steps = [{surface: 'within'}, {number: true}, {surface: 'days'}]
    expect(await found('within 7 days, within some days', ...steps)).toEqual(['within 7 days'])
    expect(await found('within B00X4WHP5E days', ...steps)).toEqual([])
  })

  it('are held to the start or the end of a sentence, where signs do not count', async () => {
    expect(await found('- send it', {at: 'start'}, {surface: 'send'})).toEqual(['send'])
    expect(await found('I send it', {at: 'start'}, {surface: 'send'})).toEqual([])
    expect(await found('send it!!', {surface: 'it'}, {at: 'end'})).toEqual(['it'])
    expect(await found('send it now', {surface: 'it'}, {at: 'end'})).toEqual([])
  })

  it('look ahead and behind and take nothing', async () => {
    const not: Steps = [{surface: 'not'}, {notAhead: [{surface: 'only'}]}]
    expect(await found('not only this, but not that: no, not', ...not)).toEqual(['not', 'not'])
    expect(
      await found('not that, not this', {surface: 'not'}, {ahead: [{gap: 1}, {surface: 'this'}]}),
    ).toEqual(['not'])
    expect(await found('to see, I see', {notBehind: {surface: 'to'}}, {surface: 'see'})).toEqual(['see'])
    expect(await found('see, to see', {behind: {surface: 'to'}}, {surface: 'see'})).toEqual(['see'])
    expect(await found('see it', {notBehind: {surface: 'to'}}, {surface: 'see'})).toEqual(['see'])
  })

  it('repeat once or more', async () => {
    const steps: Steps = [{surface: 'a'}, {repeat: [{surface: 'b'}], most: 2}]
    expect(await found('a, a b b b', ...steps)).toEqual(['a b b'])
  })

  it('stay within a sentence', async () => {
    expect(await found('you\nlost it', {surface: 'you'}, {surface: 'lost'})).toEqual([])
  })

  it('stay quick where gaps and repetitions could multiply', async () => {
    const steps: Steps = Array.from({length: 8}, () => ({repeat: [{gap: 3}, {surface: 'a'}], most: 5}))
    expect(await found('a '.repeat(60).trim(), ...steps, {surface: 'z'})).toEqual([])
  })
})
