import {wordsOf, sentencesOf, textOf} from '@tactlint/core'
import {describe, expect, it} from 'vitest'
import {paragraphParser} from '../parse.js'

async function lemmaOf(word: string) {
  const parse = await paragraphParser()
  const [sentence] = sentencesOf(parse(word, 0, []))
  const [found] = sentence ? [...wordsOf(sentence)] : []
  expect(found && textOf(found)).toBe(word)
  return found?.data?.lemma
}

describe('compounds have the dictionary form of their last noun', () => {
  it.each([
    ['vejrtrækningsmaskinen', 'maskine'],
    ['Mobilabonnementet', 'abonnement'],
    ['tv-pakken', 'tv-pakke'],
    ['elcyklens', 'cykel'],
    ['havemøblerne', 'møbel'],
    ['depositummet', 'depositum'],
    ['robotstøvsuger', 'støvsuger'],
  ])('%s: %s', async (word, lemma) => {
    expect(await lemmaOf(word)).toBe(lemma)
  })

  it.each(['udpakke', 'beregningen', 'automobil', 'medlemskaber', 'natur', 'levering', 'egenskab'])(
    '%s is none of them',
    async word => {
      expect(['pakke', 'regning', 'mobil', 'skab', 'ring']).not.toContain(await lemmaOf(word))
    },
  )
})
