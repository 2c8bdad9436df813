import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {dayFacts, weekdayOf, type Weekday} from '../entities/dates.js'
import type {Recogniser} from '../entities/entity.js'
import {createLinter} from '../lint/linter.js'
import {messageOf, type Context} from '../message/message.js'
import {identity} from '../projection/projection.js'
import {applyEdits} from '../ranges/apply-edits.js'
import {lexicon, toyPack} from '../testing/toy-pack.js'
import {ambiguousDateRule} from './ambiguous-date.js'
import {attachmentMismatchRule} from './attachment-mismatch.js'
import {danglingReferenceRule} from './dangling-reference.js'
import {missingCaseReferenceRule} from './missing-case-reference.js'
import {missingEvidenceReferenceRule} from './missing-evidence-reference.js'
import {missingTimelineRule} from './missing-timeline.js'
import type {Wording} from './rule.js'
import {vagueProblemRule} from './vague-problem.js'

const wording: Wording = {what: '“{words}”', why: 'because'}
const names = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'] as const

/** 2026-03-03, 3/4/2026 (which may be two days), each with a day of the week before it: “tue 2026-03-03”. */
const dates: Recogniser = {
  kind: 'date',
  *recognise(text) {
    for (const {index, 0: whole, groups = {}} of text.matchAll(
      /(?:(?<name>[a-z]{3}) )?(?<day>(?<iso>\d{4}-\d\d-\d\d)|(?<a>\d{1,2})\/(?<b>\d{1,2})\/(?<year>\d{4}))/g,
    )) {
      const {name, day = '', iso, a, b, year} = groups
      const end = index + whole.length
      const start = end - day.length
      const weekday = names.findIndex(known => known === name)
      const [isoYear, month, date] = (iso ?? '').split('-').map(Number)
      const days = [
        dayFacts(Number(year), Number(a), Number(b)),
        dayFacts(Number(year), Number(b), Number(a)),
      ]
      const [first, second] = days.map(({iso}) => iso)
      yield {
        kind: 'date',
        start,
        end,
        precision: 'day',
        ...(iso !== undefined && dayFacts(isoYear, month ?? 0, date ?? 0)),
        ...(first !== undefined && second !== undefined && first !== second && {either: [first, second]}),
        ...(weekday >= 0 && {weekday: weekday as Weekday, label: {start: index, end: index + 3}}),
      }
    }
  },
}

const pack = {
  ...toyPack({
    language: 'la',
    letters: 'a-z',
    speech: {
      greeting: ['dear'],
      closing: ['regards'],
      request: ['please'],
      thanks: ['thanks'],
      complaint: ['broken', 'late', 'fails'],
    },
    times: {known: ['yesterday'], vague: ['recently'], now: ['today']},
    topics: {order: lexicon(['my order'])},
    rules: [
      ambiguousDateRule({
        wording: {order: wording, weekday: wording, noDay: wording},
        weekdays: names,
        written: iso => `the day ${iso}`,
        examples: [],
      }),
      attachmentMismatchRule({
        announced: lexicon(['attached']),
        harmless: lexicon(['not attached']),
        things: lexicon(['photo']),
        wording: {none: wording, absent: wording, unmentioned: wording},
        examples: [],
      }),
      danglingReferenceRule({
        below: lexicon(['see below']),
        above: lexicon(['the above']),
        wording: {below: wording, above: wording},
        examples: [],
      }),
      missingCaseReferenceRule({wording: {none: wording}, line: 'Case: ⟨case⟩', examples: []}),
      missingEvidenceReferenceRule({
        visible: lexicon(['broken']),
        evidence: lexicon(['photo']),
        claimants: lexicon(['the buyer']),
        line: 'See ⟨photos⟩.',
        wording: {none: wording},
        examples: [],
      }),
      missingTimelineRule({repeated: lexicon(['many times']), wording: {undated: wording}, examples: []}),
      vagueProblemRule({
        problems: lexicon(['something fails', 'it fails']),
        amounts: lexicon(['some orders']),
        wording: {what: wording, which: wording},
        examples: [],
      }),
    ],
  }),
  recognisers: [dates],
}
const linter = createLinter({
  packs: [pack],
  presets: ['trial'],
  read: () => Promise.reject(new Error('none')),
})
const first: Context = {audience: 'support', stage: 'first', language: 'la'}

/** What a rule finds: wording and words. */
async function found(ruleId: string, text: string, context: Context = first): Promise<readonly string[]> {
  const {findings} = await linter.lint(messageOf(identity(text), context))
  return findings
    .filter(finding => finding.ruleId === ruleId)
    .map(({wording, range}) => `${wording}: ${text.slice(range.start, range.end)}`)
}

/** The text after each rewrite of the first finding. */
async function rewrites(ruleId: string, text: string, context: Context = first): Promise<readonly string[]> {
  const result = await linter.lint(messageOf(identity(text), context))
  const finding = result.findings.find(found => found.ruleId === ruleId)
  return finding ? result.resolve(finding).map(({edits = []}) => applyEdits(text, edits)) : []
}

describe('ambiguous-date', () => {
  it.each([
    ['it came 3/4/2026', ['order: 3/4/2026']],
    ['it came 4/4/2026', []],
    ['it came 3/14/2026', []],
    // One date shows how the others are read.
    ['it came 3/4/2026\nit went 3/14/2026', []],
    ['it came tue 2026-03-03', []],
    ['it came mon 2026-03-03', ['weekday: mon 2026-03-03']],
    ['it came 2026-04-31', ['noDay: 2026-04-31']],
    ['he wrote “it came 3/4/2026”', []],
  ])('%j: %j', async (text, expected) => {
    expect(await found('ambiguous-date', text)).toEqual(expected)
  })

  it('offers both days', async () => {
    expect(await rewrites('ambiguous-date', 'it came 3/4/2026')).toEqual([
      'it came the day 2026-03-04',
      'it came the day 2026-04-03',
    ])
  })

  it('offers the right name and the nearest such day, whatever the day', async () => {
    const day = fc.date({
      min: new Date('2000-01-01'),
      max: new Date('2060-12-31'),
      noInvalidDate: true,
    })
    await fc.assert(
      fc.asyncProperty(day, fc.constantFrom(...names), async (date, name) => {
        const iso = date.toISOString().slice(0, 10)
        const right = names[weekdayOf(iso)]
        const offered = await rewrites('ambiguous-date', `it came ${name} ${iso}`)
        if (name === right) expect(offered).toEqual([])
        else {
          expect(offered[0]).toBe(`it came ${right} ${iso}`)
          const [, other = ''] = /the day (\S+)/.exec(offered[1] ?? '') ?? []
          expect(names[weekdayOf(other)]).toBe(name)
          expect(Math.abs(Date.parse(other) - Date.parse(iso))).toBeLessThanOrEqual(3 * 86_400_000)
        }
      }),
      {numRuns: 60},
    )
  })
})

describe('missing-evidence-reference', () => {
  it.each([
    ['my order is broken', first, ['none: broken']],
    ['my order is broken\nhere is a photo', first, []],
    ['my order is broken', {...first, attachments: ['a.jpg']}, []],
    ['my order is broken, see lid.png', first, []],
    // Of what nobody has to see, and what another one says.
    ['the heart is broken', first, []],
    ['the buyer says my order is broken', first, []],
    ['my order is broken', {...first, audience: 'customer'}, []],
    ['my order is broken', {...first, stage: 'follow-up'}, []],
    ['my order is broken', {...first, channel: 'chat'}, []],
  ] satisfies readonly [string, Context, readonly string[]][])(
    '%j, %j: %j',
    async (text, context, expected) => {
      expect(await found('missing-evidence-reference', text, context)).toEqual(expected)
    },
  )

  it('offers a line with a mark for what shows it', async () => {
    const [text] = await rewrites('missing-evidence-reference', 'my order is broken')
    expect(text).toContain('my order is broken')
    expect(text).toContain('See ⟨photos⟩.')
  })
})

describe('attachment-mismatch', () => {
  it.each([
    ['the bill is attached', [], ['none: attached']],
    ['the bill is attached', undefined, []],
    ['the lid is not attached', [], []],
    ['the bill is attached', ['bill.pdf'], []],
    ['bill.pdf is attached', ['list.pdf'], ['absent: bill.pdf']],
    ['bill.pdf is attached', ['BILL.pdf'], []],
    ['my order is late', ['terms.pdf'], ['unmentioned: my order is late']],
    ['my order is late', ['order.pdf'], []],
    ['my order is late', ['IMG_1.jpg'], []],
    ['my order is late ab', ['ab.xlsx'], ['unmentioned: my order is late ab']],
    // Without spaces two letters are a word.
    ['my order is late 型番', ['型番.xlsx'], []],
    ['my order is late 色味', ['色味_1.xlsx'], []],
    ['my order is late メモ', ['メモ.pdf'], []],
    ['my order is late 型番', ['寸法.xlsx'], ['unmentioned: my order is late 型番']],
    ['my order is late 型', ['型.xlsx'], ['unmentioned: my order is late 型']],
    ['here is a photo', ['terms.pdf'], []],
  ] as const)('%j with %j: %j', async (text, attachments, expected) => {
    const context = attachments === undefined ? first : {...first, attachments}
    expect(await found('attachment-mismatch', text, context)).toEqual(expected)
  })
})

describe('dangling-reference', () => {
  it.each([
    ['see below', ['below: see below']],
    ['see below\nplease help', ['below: see below']],
    ['see below\nthe lid is red', []],
    ['see below\nplease count 12', []],
    ['the above is late', ['above: the above']],
    ['the lid is red\nthe above is late', []],
    ['dear all\nthe above is late', ['above: the above']],
    ['he wrote “see below”', []],
  ])('%j: %j', async (text, expected) => {
    expect(await found('dangling-reference', text)).toEqual(expected)
  })

  it.each([{subject: 'order 5'}, {attachments: ['a.pdf']}])('points at %j', async beside => {
    expect(await found('dangling-reference', 'the above is late', {...first, ...beside})).toEqual([])
  })
})

describe('missing-case-reference', () => {
  const again: Context = {...first, stage: 'follow-up'}
  it.each([
    ['is there news', again, 1],
    ['is there news', first, 0],
    ['is there news of PO-60731', again, 0],
    ['is there news of 4410723', again, 0],
    ['is there news', {...again, subject: 'Re: my lamp'}, 0],
    ['is there news', {...again, subject: 'case 33180'}, 0],
    ['is there news', {...again, channel: 'chat'}, 0],
    ['is there news', {...again, audience: 'customer'}, 0],
  ] satisfies readonly [string, Context, number][])('%j, %j: %j', async (text, context, expected) => {
    expect(await found('missing-case-reference', text, context)).toHaveLength(expected)
  })

  it('offers a line with a mark', async () => {
    const [text] = await rewrites('missing-case-reference', 'is there news', again)
    expect(text).toContain('Case: ⟨case⟩')
  })
})

describe('missing-timeline', () => {
  it.each([
    ['i wrote many times', ['undated: many times']],
    ['i wrote many times\nit was 2026-03-03', ['undated: many times']],
    ['i wrote many times, 2026-03-03 and 2026-03-05', []],
    ['i wrote many times, 2026-03-03 and yesterday', []],
    ['he says “i wrote many times”', []],
  ])('%j: %j', async (text, expected) => {
    expect(await found('missing-timeline', text)).toEqual(expected)
  })
})

describe('vague-problem', () => {
  it.each([
    ['it fails', ['what: it fails']],
    ['it fails with code 12', []],
    ['it fails saving the long address', []],
    ['it fails\nthe lid is broken', []],
    ['he wrote “it fails”', []],
    ['some orders are late', ['which: some orders']],
    // What is left open does not matter.
    ['please send some orders', []],
    ['some orders are late: 12 and 13', []],
  ])('%j: %j', async (text, expected) => {
    expect(await found('vague-problem', text)).toEqual(expected)
  })

  it('is for the first message to a desk', async () => {
    expect(await found('vague-problem', 'it fails', {...first, stage: 'follow-up'})).toEqual([])
    expect(await found('vague-problem', 'it fails', {...first, audience: 'customer'})).toEqual([])
  })
})
