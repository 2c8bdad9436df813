import {expect, it} from 'vitest'
import {earlierMailIn} from './earlier-mail.js'

const quoted = (text: string) => {
  const mail = earlierMailIn(text)
  return mail && text.slice(mail.start, mail.end).split('\n')[0]
}
const answer = 'Hi,\n\nCould you please check it?\n\nThanks\nVera\n\n'
const body = '\n\nYou MUST update it!\n\nIt is late.\n'

it.each([
  [
    'From: Support <help@example.com>\nSent: Monday, 2 November 2026 10:12\nTo: Vera\nSubject: Your app',
    'From: Support <help@example.com>',
  ],
  [
    '-----Original Message-----\nFrom: Support\nSent: 2 November 2026 10:12\nTo: Vera',
    '-----Original Message-----',
  ],
  [
    '________________________________\nFra: Support\nSendt: 2. november 2026 10.12\nTil: Vera\nEmne: Din app',
    '________________________________',
  ],
  [
    '差出人: サポート <help@example.com>\n送信日時: 2026年11月2日 10:12\n宛先: 佐藤\n件名: アプリ',
    '差出人: サポート <help@example.com>',
  ],
])('begins at %j', (head, first) => {
  expect(quoted(`${answer}${head}${body}`)).toBe(first)
})

it.each([
  ['contact data', `${answer}Name: Vera\nE-mail: vera@example.com\nOrder: 5520183${body}`],
  ['opening hours', `${answer}Monday: 9:00\nTuesday: 9:00\nFriday: 9:00${body}`],
  [
    'the head of the message itself',
    `From: Vera <vera@example.com>\nSent: 2 November 2026 10:12\nTo: Support${body}`,
  ],
  ['a head with nothing below', `${answer}From: Support <help@example.com>\nSent: 10:12\nTo: Vera`],
  ['two labels', `${answer}From: Support <help@example.com>\nSent: 10:12${body}`],
])('is not begun by %s', (_, text) => {
  expect(earlierMailIn(text)).toBeUndefined()
})

it('reaches to the end', () => {
  const text = `${answer}From: A <a@example.com>\nSent: 10:12\nTo: Vera${body}\n\n`
  expect(earlierMailIn(text)?.end).toBe(text.trimEnd().length)
})
