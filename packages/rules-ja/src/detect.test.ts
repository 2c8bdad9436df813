import {describe, expect, it} from 'vitest'
import {detect} from './detect.js'

describe('detect', () => {
  it.each([
    'お世話になっております。',
    '至急ご確認ください。',
    'Sony WH-1000XM5 Wireless Noise Cancelling Headphones Black と Apple AirPods Pro 2nd Generation が届きません。',
    'カスタマーサポート',
  ])('is certain of %j', text => {
    expect(detect(text)).toBe(1)
  })

  it.each(['件名', '山田様', '未着'])('is not certain of %j, which may be Chinese', text => {
    expect(detect(text)).toBeGreaterThan(0)
    expect(detect(text)).toBeLessThan(1)
  })

  it.each([
    'Hi Anna, where is my parcel?',
    'Hej Anna, hvor er min pakke?',
    '249-1234567-1234567',
    '',
    '😀😀',
  ])('sees nothing Japanese in %j', text => {
    expect(detect(text)).toBe(0)
  })

  it('does not take an English message for Japanese because of a title in it', () => {
    const text =
      'Could you please change the title of this book to さくら, since customers search for that name?'
    expect(detect(text)).toBeLessThan(0.1)
  })
})
