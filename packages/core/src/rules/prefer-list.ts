import type {EntityOf, IdentifierFamily} from '../entities/entity.js'
import {rangeOf} from '../nlcst/offsets.js'
import {contains, type Edit, type Range} from '../ranges/range.js'
import {kind, noOptions} from './kind.js'
import {notTheWriterAs} from './own-words.js'
import type {Example, Rewrite, Rule, Wording} from './rule.js'

export const preferList = kind({
  id: 'prefer-list',
  category: 'completeness',
  scope: 'reading',
  severity: 'info',
  fix: 'suggested',
  preset: 'trial',
  needs: [],
  wordings: ['row'],
  options: noOptions,
})

/** What a language says about numbers in a row. */
export interface PreferList {
  /** Between the last two: “and”, „og“, と. Commas are known. */
  readonly joiners: readonly string[]
  /** What is written for them where they stood: “the following orders”, 以下の注文. Families without one get no rewrite there. */
  readonly following: Readonly<Partial<Record<IdentifierFamily, string>>>
  /** Words before the numbers that `following` stands for, too: “the orders”, 注文番号. In lower case, the longest first. */
  readonly replaced: readonly string[]
  /** Ends the sentence that the list follows: “:” for a full stop; a question keeps its sign. */
  readonly lead: string
  /** “- ”, ・ */
  readonly bullet: string
  readonly wording: {readonly row: Wording}
  readonly examples: readonly Example[]
}

type Identifier = EntityOf<'identifier'>

/** As many of one kind want a list. */
const fewest = 3

/** Three numbers or more of one kind in one sentence. */
export function preferListRule({
  joiners,
  following,
  replaced,
  lead,
  bullet,
  wording,
  examples,
}: PreferList): Rule<'prefer-list', Record<string, never>, 'row'> {
  const between = new Set(['', ...joiners])
  return {
    kind: preferList,
    wording,
    examples,
    lexicons: [],
    check({message, facts, reading, silent}, report) {
      const {text} = message.prose
      const identifiers = facts.entities.filter(entity => entity.kind === 'identifier')
      for (const sentence of reading.sentences.map(rangeOf)) {
        // A line of a table.
        if (text.slice(sentence.start, sentence.end).includes('|')) continue
        let reached = sentence.start
        for (const first of identifiers.filter(one => contains(sentence, one))) {
          if (first.start < reached) continue
          const row = rowFrom(first, sentence)
          const range = {start: first.start, end: row.at(-1)?.end ?? first.end}
          reached = range.end
          if (row.length < fewest) continue
          const others = notTheWriterAs(facts, range)
          if (others === 'quoted' || text.slice(range.start, range.end).includes('\n')) {
            silent(others === 'quoted' ? others : 'harmless phrase', range)
            continue
          }
          report({
            wording: 'row',
            at: range,
            data: {count: row.length},
            rewrites: () => asList(row, first.family, sentence),
          })
        }
      }

      /** With the numbers of the same family or form that follow, nothing but commas and “and” between. */
      function rowFrom(first: Identifier, sentence: Range): readonly Range[] {
        const form = formOf(text.slice(first.start, first.end))
        const row: Range[] = [first]
        for (let at = first.end; ;) {
          const [gap = ''] = /^\P{N}{0,24}/u.exec(text.slice(at, sentence.end)) ?? []
          const next =
            identifiers.find(
              ({start, family}) => start > at && start <= at + gap.length && family === first.family,
            ) ?? alike(text, at + gap.length, sentence.end, form)
          if (next === undefined || !isJoiner(text.slice(at, next.start))) return row
          row.push({start: next.start, end: next.end})
          at = next.end
        }
      }

      function isJoiner(words: string): boolean {
        const joined = words.replace(/[\s,;、，・/]+/gu, ' ')
        return joined !== '' && between.has(joined.trim().toLocaleLowerCase(reading.language))
      }

      function asList(row: readonly Range[], family: IdentifierFamily, sentence: Range): readonly Rewrite[] {
        const {start, end} = {start: row[0]?.start ?? 0, end: row.at(-1)?.end ?? 0}
        const items = row.map(one => `${bullet}${text.slice(one.start, one.end)}`).join('\n')
        const head = text.slice(sentence.start, start)
        const tail = text.slice(end, sentence.end)
        const after = text.slice(sentence.end)
        const rest = after.trimStart()
        const gap = after.slice(0, after.length - rest.length)
        const behind: Edit[] =
          rest === '' || gap.includes('\n\n')
            ? []
            : [{start: sentence.end, end: sentence.end + gap.length, text: '\n\n'}]
        // “These have not arrived: A, B and C.”
        if (/[:：]\s*$/.test(head) && /^[.。]?\s*$/.test(tail)) {
          const from = sentence.start + head.trimEnd().length
          return [{edits: [{start: from, end: sentence.end, text: `\n\n${items}`}, ...behind], blanks: 0}]
        }
        const words = following[family]
        if (words === undefined) return []
        const name = replaced.find(word => endsWith(head, word, reading.language))
        if (name === undefined) return []
        const from = sentence.start + head.trimEnd().length - name.length
        const isFirst = text.slice(sentence.start, from).trim() === ''
        const shown = isFirst ? capital(words, reading.language) : words
        const sign = /[.。]$/.exec(tail)?.[0]
        const body = sign === undefined ? tail : tail.slice(0, -1) + lead
        return [
          {
            edits: [{start: from, end: sentence.end, text: `${shown}${body}\n\n${items}`}, ...behind],
            blanks: 0,
          },
        ]
      }
    },
  }
}

/** 58-70431 is 00-00000. */
const formOf = (value: string): string => value.replace(/\p{N}/gu, '0').replace(/\p{L}/gu, 'A')

/** A number of that form there: “orders 58-70431, 58-70432”, where a label stands only before the first. */
function alike(text: string, start: number, limit: number, form: string): Range | undefined {
  const end = start + form.length
  const isWhole = !/^[\p{Script=Latin}\p{N}-]/u.test(text.slice(end))
  return end <= limit && isWhole && formOf(text.slice(start, end)) === form ? {start, end} : undefined
}

/** The words before the numbers, not a part of a longer word. */
function endsWith(head: string, words: string, language: string): boolean {
  const before = head.trimEnd().toLocaleLowerCase(language)
  if (!before.endsWith(words)) return false
  const letter = before.charAt(before.length - words.length - 1)
  return !/\p{Script=Latin}/u.test(letter) || !/\p{Script=Latin}/u.test(words.charAt(0))
}

const capital = (words: string, language: string): string =>
  words.slice(0, 1).toLocaleUpperCase(language) + words.slice(1)
