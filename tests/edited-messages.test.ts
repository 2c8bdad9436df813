import {readdirSync, readFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import {join, resolve} from 'node:path'
import fc from 'fast-check'
import {
  applyEdits,
  createLinter,
  identity,
  messageOf,
  type Linter,
  type Pack,
  type Parser,
  type Verdict,
} from '@tactlint/core'
import {describe, expect, it} from 'vitest'
import {installedPacks} from '../packages/tactlint/src/packs.js'

/*
 * A linter keeps the paragraphs that it parsed. Whatever was written before, a message must be read as if it were the first.
 */

const folder = resolve(import.meta.dirname, '../examples/messages')
const examplesOf = (language: string): readonly string[] =>
  readdirSync(join(folder, language))
    .filter(name => name.endsWith('.txt'))
    .map(name => readFileSync(join(folder, language, name), 'utf8'))

/** The packs, opened once; their parsers, kept by none of the linters. */
const opened = Promise.all(
  installedPacks.map(async ({language, module}): Promise<[Pack, Parser]> => {
    const {default: pack} = await module()
    const from = createRequire(resolve(import.meta.dirname, `../packages/rules-${language}/package.json`))
    const parser = await pack.open(resource => Promise.resolve(readFileSync(from.resolve(resource))))
    return [pack, parser]
  }),
)

/** One that has read nothing yet. */
const freshLinter = async (): Promise<Linter> =>
  createLinter({
    packs: (await opened).map(([pack, parser]) => ({...pack, open: () => Promise.resolve(parser)})),
    read: () => Promise.reject(new Error('The packs are open.')),
  })

const read = async (text: string, linter: Linter): Promise<string> =>
  JSON.stringify(shown(await linter.lint(messageOf(identity(text), {audience: 'support'}))), undefined, 1)

/** All of a verdict that is data, and what its functions say of each finding. */
const shown = ({describe, resolve, message, facts, readings, ...verdict}: Verdict): unknown => ({
  ...verdict,
  words: verdict.findings.map(describe),
  offers: verdict.findings.map(resolve),
  prose: message.prose.text,
  facts,
  paragraphs: readings.map(({language, paragraphs}) => ({language, paragraphs})),
})

const pieces = [
  '\n\n',
  '\n',
  ' ',
  '!!!',
  'NOW ',
  '249-1234567-1234567',
  '{{order_id}}',
  '“',
  '。',
  'é',
  '🙂',
  'not ',
]

/** A place in thousandths of the text, how much is taken out there, what is put in. */
const edit = fc.record({
  at: fc.nat(999),
  length: fc.oneof({weight: 3, arbitrary: fc.constant(0)}, fc.nat(60)),
  text: fc.oneof(fc.constantFrom(...pieces), fc.string({maxLength: 3})),
})

function edited(text: string, {at, length, text: put}: {at: number; length: number; text: string}): string {
  const start = Math.floor((text.length * at) / 1000)
  return applyEdits(text, [{start, end: Math.min(text.length, start + length), text: put}])
}

describe.each(installedPacks.map(({language}) => language))(
  'a message in %s that is being written',
  language => {
    it('is read as if it were the first', async () => {
      const kept = await freshLinter()
      await fc.assert(
        fc.asyncProperty(
          fc.constantFrom(...examplesOf(language)),
          fc.array(edit, {minLength: 1, maxLength: 4}),
          async (start, edits) => {
            let text = start
            await read(text, kept)
            for (const one of edits) {
              text = edited(text, one)
              expect(await read(text, kept)).toBe(await read(text, await freshLinter()))
            }
          },
        ),
        {numRuns: 12},
      )
    })
  },
)
