import {expect, it} from 'vitest'
import {naiForm} from './nai-form.js'

it.each([
  ['送る', '五段・ラ行', '送らない'],
  ['閉じる', '一段', '閉じない'],
  ['する', 'サ変・スル', 'しない'],
  ['言う', '五段・ワ行促音便', '言わない'],
  ['待つ', '五段・タ行', '待たない'],
  ['聞く', '五段・カ行イ音便', '聞かない'],
  ['くる', 'カ変・クル', 'こない'],
  ['です', '特殊・デス', undefined],
])('%s', (verb, type, form) => {
  expect(naiForm(verb, type)).toBe(form)
})
