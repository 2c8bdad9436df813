import type {Facts} from '../facts/facts.js'
import type {Lexicon} from '../phrases/lexicon.js'
import {contains, overlaps, type Range} from '../ranges/range.js'
import {given, isGiven} from '../topics/signs.js'
import {blanksIn} from './blanks.js'
import {opensNoCase} from './for-whom.js'
import {kind, noOptions} from './kind.js'
import {body, isQuestion} from './message-shape.js'
import {isOwnWords} from './own-words.js'
import type {Example, Rewrite, Rule, Wording} from './rule.js'

export const problemReportStructure = kind({
  id: 'problem-report-structure',
  category: 'completeness',
  scope: 'message',
  severity: 'info',
  fix: 'suggested',
  preset: 'trial',
  needs: ['audience'],
  wordings: ['parts'],
  options: noOptions,
})

/** What a reader looks for in a report, in this order. */
export const reportParts = ['problem', 'details', 'timeline', 'tried', 'wanted'] as const
export type ReportPart = (typeof reportParts)[number]

/** What a language says about the parts of a report. */
export interface ProblemReport {
  /** “I have restarted”, „jeg har prøvet“, 試しました */
  readonly tried: Lexicon
  /** What each part is called in a sentence: “what you have tried”. */
  readonly names: Readonly<Record<ReportPart, string>>
  /** Above each part, with its sign: “Problem:”, 【問題】. */
  readonly headings: Readonly<Record<ReportPart, string>>
  /** What stands where a part is missing, with its mark: “⟨order or customer number⟩”. */
  readonly blanks: Readonly<Record<ReportPart, string>>
  /** “- ”, ・ */
  readonly bullet: string
  readonly wording: {readonly parts: Wording}
  readonly examples: readonly Example[]
}

/** Sentences between greeting and closing that a report has. */
const fewest = 4
/** So many parts may be told elsewhere, or not matter. */
const mayLack = 2

/** A problem told at length without what the reader needs; offered is the same in parts, with blanks for what is not there. */
export function problemReportStructureRule({
  tried,
  names,
  headings,
  blanks,
  bullet,
  wording,
  examples,
}: ProblemReport): Rule<'problem-report-structure', Record<string, never>, 'parts'> {
  return {
    kind: problemReportStructure,
    wording,
    terms: names,
    examples,
    lexicons: [tried],
    check({message: {prose}, facts, reading, silent}, report) {
      const {text} = prose
      const said = body(facts)
      const problem = facts.acts.find(act => act.act === 'complaint' && isOwnWords(facts, act))
      if (problem === undefined || said.length < fewest) return
      const [first] = said
      const last = said.at(-1)
      if (first === undefined || last === undefined) return
      const parts = sorted(said, facts, text, sentence =>
        reading.found(tried).some(found => contains(sentence, found)),
      )
      const numbers = facts.entities.filter(
        ({kind, start, end}) =>
          kind === 'identifier' && contains({start: first.start, end: last.end}, {start, end}),
      )
      const isNumbered =
        isGiven(given(['long-number'], true, facts, text)) ||
        [...numbers, ...facts.beside].some(({kind}) => kind === 'identifier')
      const isThere = (part: ReportPart) =>
        part === 'problem' || (part === 'details' ? isNumbered : parts[part].length > 0)
      const missing = reportParts.filter(part => !isThere(part))
      if (missing.length <= mayLack) return
      if (hasParts(text.slice(first.start, last.end))) {
        silent('the message gives it', problem)
        return
      }
      const whyNot = opensNoCase(facts)
      if (whyNot !== undefined) {
        silent(whyNot, problem)
        return
      }
      report({
        wording: 'parts',
        at: {start: problem.start, end: problem.end},
        data: {first: missing[0] ?? '', second: missing[1] ?? ''},
        rewrites: () => [inParts()],
      })

      function inParts(): Rewrite {
        const written = reportParts.map(part => {
          const lines =
            part === 'details'
              ? numbers.map(({start, end, label}) => bullet + text.slice(label?.start ?? start, end))
              : parts[part].map(({start, end}) => text.slice(start, end))
          const joined = lines.length === 0 ? blanks[part] : lines.join('\n')
          return `${headings[part]}\n${joined}`
        })
        const skeleton = written.join('\n\n')
        return {
          edits: [{start: first?.start ?? 0, end: last?.end ?? 0, text: skeleton}],
          blanks: blanksIn(skeleton),
        }
      }
    },
  }
}

/** Every sentence in the part that it belongs to: what is wanted, what was tried, what has a date, else the problem. */
function sorted(
  said: readonly Range[],
  facts: Facts,
  text: string,
  isTried: (sentence: Range) => boolean,
): Readonly<Record<ReportPart, readonly Range[]>> {
  const parts: Record<ReportPart, Range[]> = {problem: [], details: [], timeline: [], tried: [], wanted: []}
  for (const sentence of said) {
    const asks =
      isQuestion(sentence, text) || facts.acts.some(act => act.act === 'request' && overlaps(sentence, act))
    const isDated =
      facts.times.some(time => time.as === 'known' && contains(sentence, time)) ||
      facts.entities.some(
        entity => entity.kind === 'date' && entity.precision !== 'vague' && contains(sentence, entity),
      )
    const part = asks ? 'wanted' : isTried(sentence) ? 'tried' : isDated ? 'timeline' : 'problem'
    parts[part].push(sentence)
  }
  return parts
}

/** Headings, a list: “Problem:”, 【経緯】, “1. …”. */
const hasParts = (text: string): boolean =>
  /^(?:#{1,6} |[-*•・■●◆] ?|\d+[.)] |【[^】\n]+】)/mu.test(text) || /^[^\n:：]{2,40}[:：]\s*$/mu.test(text)
