import {expect, it} from 'vitest'
import {hardWrapsOf} from './hard-wraps.js'

const filled = '先日注文いたしました商品がまだこちらに届いておりませんので状況をご確'

it('goes on behind a filled line and a comma, not behind a short line or before an item', () => {
  const goesOn = hardWrapsOf(`${filled}\n認ください。`)
  expect(goesOn(filled, '認ください。')).toBe(true)
  expect(goesOn('お手数ですが、', 'ご確認ください。')).toBe(true)
  expect(goesOn('佐藤様、', 'お世話になっております。')).toBe(false)
  expect(goesOn('東京都港区', '佐藤')).toBe(false)
  expect(goesOn(filled, '・注文番号')).toBe(false)
})

it('takes a paragraph of any number of lines', () => {
  const goesOn = hardWrapsOf(`${filled}\n${'注文\n'.repeat(300_000)}`)
  expect(goesOn(filled, '認ください。')).toBe(true)
})
