import {describe, expect, it} from 'vitest'
import {createTactlint, type LintOptions} from './index.js'

const {lint} = await createTactlint()
const text = 'Hi,\n\nWhere is my order?'
/** As somebody calls it who has no types. */
const lintAs = (context: unknown) => lint(text, {context} as LintOptions)

describe('a context from outside', () => {
  it.each([
    ['support', '`context` must be an object such as {"audience": "support"}'],
    [{audience: 'boss'}, 'context: `audience` must be support or customer, not “boss”'],
    [{attachments: 'photo.jpg'}, 'context: `attachments` must be a list of file names, not “photo.jpg”'],
    [
      {sentAt: 'tomorrow'},
      'context: `sentAt` must be a date such as 2026-03-04 or 2026-03-04T09:30, not “tomorrow”',
    ],
    [
      {thread: ['Where is it?']},
      'context: `thread` must be a list with “from: writer” or “from: reader”, and “text” and “sentAt” where they are known',
    ],
  ])('%j is told to be wrong', async (context, message) => {
    await expect(lintAs(context)).rejects.toThrow(new Error(message))
  })

  it('may hold null for what is not known', async () => {
    const context = {
      subject: null,
      lastContactAt: null,
      attachments: null,
      thread: null,
      stage: 'follow-up',
    }
    const {findings} = await lintAs(context)
    expect(findings).toEqual((await lintAs({stage: 'follow-up'})).findings)
  })

  it('tells `now` to be wrong', async () => {
    await expect(lint(text, {now: 'soon'})).rejects.toThrow('`now` must be a date')
  })
})

it('front matter tells a key that is a slip', async () => {
  await expect(lint(`---\ntitle: Late\nlangauge: en\n---\n${text}`)).rejects.toThrow(
    'front matter: there is no key “langauge”: did you mean “language”? (line 3)',
  )
})

it.each([undefined, null, 5])('%j is no message', async source => {
  await expect(lint(source as unknown as string)).rejects.toThrow(/^A message must be a string, not /)
})
