import {expect, test} from 'vitest'
import {contextOf} from './context-of.js'

test('takes what is known and passes over the rest', () => {
  const data = JSON.parse(
    '{"audience":"support","lastContactAt":null,"sentAt":"2026-03-04","id":5,"__proto__":{"stage":"first"},' +
      '"thread":[{"from":"reader","sentAt":null}],"attachments":["a.jpg"],"template":true}',
  ) as unknown
  expect(contextOf(data)).toEqual({
    audience: 'support',
    sentAt: '2026-03-04',
    thread: [{from: 'reader'}],
    attachments: ['a.jpg'],
    template: true,
  })
})

test.each([
  [{audience: 'seller'}, 'context: `audience` must be support or customer, not “seller”'],
  [{template: 'yes'}, 'context: `template` must be true or false, not “yes”'],
  [{subject: 5}, 'context: `subject` must be text, not “5”'],
  [{attachments: ['a', {}]}, 'context: `attachments` must be a list of file names'],
  [
    {thread: [{from: 'reader'}, {from: 'writer', txet: 'Where is it?'}]},
    'context: `thread` has no key “txet”. Did you mean text? There are from, text, sentAt',
  ],
  [
    {thread: [{form: 'reader'}]},
    'context: `thread` has no key “form”. Did you mean from? There are from, text, sentAt',
  ],
  [{thread: [{from: 'reader', id: 7}]}, 'context: `thread` has no key “id”. There are from, text, sentAt'],
  [[], '`context` must be an object such as {"audience": "support"}'],
  ['support', '`context` must be an object such as {"audience": "support"}'],
])('%j is told', (data, message) => {
  expect(() => contextOf(data)).toThrow(new Error(message))
})
