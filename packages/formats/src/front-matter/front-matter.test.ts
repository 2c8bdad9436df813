import {beforeAll, describe, expect, test} from 'vitest'
import {frontMatterOf, prepareFrontMatter} from './front-matter.js'

beforeAll(() => prepareFrontMatter())

const fenced = (yaml: string): string => `---\n${yaml}\n---\nHej`

function failure(yaml: string): unknown {
  try {
    return frontMatterOf(fenced(yaml))
  } catch (error) {
    const {name, message, line, column} = error as Error & {line: number; column: number}
    return {name, message, line, column}
  }
}

describe('front matter', () => {
  test('gives the context', () => {
    const yaml = `
title: Late parcel
tags: [shipping]
variables: {asin: x}
audience: support
stage: follow-up
extent: fragment
progress: 80 %
template: false
language: da
platform: amazon
channel: 007
subject: "Order: late"
sentAt: 2026-3-4
lastContactAt: 2026-03-04 9:30 +0100
now: 2026-03-04T09:30:15.250Z
attachments: [photo.jpg, 2024]
thread:
  - {from: reader, text: "Hello", sentAt: 2026-03-01}
  - from: writer
__proto__: {audience: customer}
constructor: x
toString: y`
    const {context} = frontMatterOf(fenced(yaml))
    expect(context).toEqual({
      audience: 'support',
      stage: 'follow-up',
      extent: 'fragment',
      template: false,
      language: 'da',
      platform: 'amazon',
      channel: '007',
      subject: 'Order: late',
      sentAt: '2026-03-04',
      lastContactAt: '2026-03-04T09:30+01:00',
      now: '2026-03-04T09:30:15Z',
      attachments: ['photo.jpg', '2024'],
      thread: [{from: 'reader', text: 'Hello', sentAt: '2026-03-01'}, {from: 'writer'}],
    })
    expect(Object.getPrototypeOf(context)).toBe(Object.prototype)
  })

  test('can’t say that somebody types, which would silence what is missing', () => {
    expect(() => frontMatterOf(fenced('audience: support\nprogress: typing'))).toThrow(
      'front matter: `progress` is said by programs that lint while somebody types, not in files: leave it out',
    )
  })

  test.each([
    ['lang: da', {language: 'da'}],
    ['lang: en_us', {language: 'en-US'}],
    ['language: ja\nlang: da', {language: 'ja'}],
    ['lang: da\nlanguage:', {language: 'da'}],
    ['kind: template', {template: true}],
    ['kind: snippet', {}],
    ['template: false\nkind: template', {template: false}],
    ['lastContactAt:', {}],
    ['subject: &s Late\nchannel: *s', {subject: 'Late', channel: 'Late'}],
    ['# nothing', {}],
    ['', {}],
    ['title: *nowhere', {}],
    [`title: ${'['.repeat(50)}${']'.repeat(50)}`, {}],
    [
      'a: &a [x, x, x, x, x, x, x, x, x]\nb: &b [*a, *a, *a, *a, *a, *a, *a]\nc: [*b, *b, *b, *b, *b, *b]',
      {},
    ],
  ])('%j', (yaml, context) => {
    expect(frontMatterOf(fenced(yaml)).context).toEqual(context)
  })

  test.each([
    [
      'title: x\naudience: seller',
      3,
      11,
      'front matter: `audience` must be support or customer, not “seller” (line 3)',
    ],
    [
      'stage: 1',
      2,
      8,
      'front matter: `stage` must be first, follow-up, escalation or resolved, not “1” (line 2)',
    ],
    ['template: yes', 2, 11, 'front matter: `template` must be true or false, not “yes” (line 2)'],
    ['lang: d', 2, 7, 'front matter: `lang` must be a language such as en, da or ja, not “d” (line 2)'],
    ['subject: [a]', 2, 10, 'front matter: `subject` must be text (line 2)'],
    [
      'sentAt: 2026-02-30',
      2,
      9,
      'front matter: `sentAt` must be a date such as 2026-03-04 or 2026-03-04T09:30, not “2026-02-30” (line 2)',
    ],
    ['sentAt: yesterday', 2, 9, /^front matter: `sentAt` must be a date/],
    ['now: 2026-02-03 25:00', 2, 6, /^front matter: `now` must be a date/],
    [
      'attachments: a.jpg',
      2,
      14,
      'front matter: `attachments` must be a list of file names, not “a.jpg” (line 2)',
    ],
    [
      'thread:\n  - from: reader\n    sent_at: 2026-03-01',
      3,
      3,
      'front matter: `thread` has no key “sent_at”. Did you mean sentAt? There are from, text, sentAt (line 3)',
    ],
    ['thread:\n  - from: seller', 3, 3, /^front matter: `thread` must be a list with “from: writer”/],
    [
      'just words',
      2,
      1,
      /^front matter: write “key: value” lines, or put a blank line before the first --- .*\(line 2\)$/,
    ],
    ['a: b: c', 2, 4, /^front matter: this is no YAML: .*\(line 2\)$/],
    ['a: 1\na: 2', 3, 1, /^front matter: this is no YAML: .*unique/],
    ['subject: *b', 2, 10, 'front matter: `*b` stands for nothing: there is no `&b` (line 2)'],
    [
      'attachments: &a [*a]',
      2,
      17,
      'front matter: too much is nested: write less, and no aliases (*name) (line 2)',
    ],
  ])('%j is told', (yaml, line, column, message) => {
    const told = typeof message === 'string' ? message : (expect.stringMatching(message) as string)
    expect(failure(yaml)).toEqual({name: 'FormatError', message: told, line, column})
  })

  test('ten thousands of levels are told', () => {
    expect(failure(`a: ${'['.repeat(20_000)}`)).toMatchObject({
      name: 'FormatError',
      message: expect.stringMatching(/^front matter: /) as string,
      line: 2,
    })
  })

  test.each([
    ['langauge: en', 'language'],
    ['audiense: support', 'audience'],
    ['Audience: support', 'audience'],
    ['last_contact_at: 2026-03-04', 'lastContactAt'],
    ['sent-at: 2026-03-04', 'sentAt'],
    ['satge: first', 'stage'],
    ['tempalte:', 'template'],
    ['tactlit: {disable: all}', 'tactlint'],
    ['LANG: da', 'lang'],
  ])('%j is a slip, and is told', (yaml, meant) => {
    const [key = ''] = yaml.split(':')
    expect(failure(`title: x\n${yaml}`)).toEqual({
      name: 'FormatError',
      message: `front matter: there is no key “${key}”: did you mean “${meant}”? (line 3)`,
      line: 3,
      column: 1,
    })
  })

  test.each([
    'title: Late parcel\ntags: [a]\nlayout: mail\ndate: 2026-03-04\nid: 7\nslug: late\nauthor: Mia',
    'state: open\nimage: a.png\npage: 2\nstages: 3\nusage: y\nhow: x\nnew: true\nname: y\nfind: x\nlong: 1',
    'languages: [en]\ntemplates: x\nchannels: [mail]\nplatforms: [web]\nattachment: a.pdf\nsubjects: x',
    'extends: base\nintent: refund\ncontent: x\nobject: y\nsent: true\nsentBy: Mia\nsentTo: Anna',
    'templateId: 7\nchannel_id: 8\nthreadId: 9\nlangue: fr\nplataforma: x\nprogres: 80 %\nLinguagem: x\nKind: mail',
    'language: en\nLanguage: English',
  ])('%j are keys of other tools, or of ours', yaml => {
    expect(() => frontMatterOf(fenced(yaml))).not.toThrow()
  })

  test('is told by line in a file of old Mac lines and a byte order mark', () => {
    expect(() => frontMatterOf('\uFEFF---\rtitle: x\raudience: seller\r---\rHej')).toThrow(
      expect.objectContaining({line: 3, column: 11}),
    )
  })

  test('of a hundred thousand characters is none', () => {
    const source = `---\n${'lang: da\n'.repeat(10_000)}---\n`
    expect(frontMatterOf(source)).toEqual({context: {}, directives: [], body: 0})
  })
})
