import {expect, it} from 'vitest'
import {toyPack} from '../testing/toy-pack.js'
import {keptForSentences} from './kept-for-sentences.js'
import {sentencesOf, wordsOf} from './leaves.js'
import {moved} from './moved.js'
import {rangeOf} from './offsets.js'

it('tells of a sentence once, wherever its paragraph is moved', async () => {
  const parser = await toyPack({language: 'en', letters: 'a-z'}).open(() => Promise.reject(new Error()))
  const paragraph = parser.parse('box missing\nbox found', 4, [])
  const told: string[] = []
  const wordsIn = keptForSentences(sentence => {
    told.push('asked')
    const from = rangeOf(sentence).start
    return [...wordsOf(sentence)].map(word => rangeOf(word).start - from)
  })
  const lower = moved(moved(paragraph, 30, new Map()), 5, new Map())
  for (const place of [paragraph, lower, paragraph])
    expect([...sentencesOf(place)].map(wordsIn)).toEqual([
      [0, 4],
      [0, 4],
    ])
  expect(told).toHaveLength(2)
})
