import {applyEdits, type Edit, type Range} from '@tactlint/core'
import {isFormatError} from '../format-error.js'
import {lineEndingOf} from '../lines.js'
import {byWords, moved, trimmed} from './minimal.js'
import {proseOf, type Prose} from './prose.js'
import {spellings} from './spellings.js'
import {spotsOf} from './spots.js'

/**
 * The edit of the prose as edits of the source: the first way of writing it which, read again, says exactly what is
 * meant and leaves code, quotes and links as they are. Undefined when there is none.
 */
export function toSourceEdit(edit: Edit, prose: Prose, source: string): readonly Edit[] | undefined {
  const least = trimmed(edit, prose.text)
  if (least.start === least.end && least.text === '') return []
  const meant = applyEdits(prose.text, [edit])
  const tried = new Set<string>()
  for (const edits of ways(edit, least, prose, source)) {
    const key = JSON.stringify(edits)
    if (tried.has(key)) continue
    tried.add(key)
    if (says(applyEdits(source, edits), meant, least, prose)) return edits
  }
  return undefined
}

function* ways(edit: Edit, least: Edit, prose: Prose, source: string): Iterable<readonly Edit[]> {
  yield* written(least, prose, source)
  if (least.start !== edit.start || least.end !== edit.end) yield* written(edit, prose, source)
  // “I **demand** a refund” → “May I **ask for** a refund”
  yield* together(byWords(least, prose.text), prose, source)
  yield* together(besideDirectives(least, prose), prose, source)
}

interface Part extends Edit {
  /** Where it begins in the source, with the space behind a directive. */
  readonly behind?: number
}

function* together(parts: readonly Part[], prose: Prose, source: string): Iterable<readonly Edit[]> {
  if (parts.length < 2) return
  const edits: Edit[] = []
  for (const {behind, ...part} of parts) {
    const found = first(written(part, prose, source))
    if (found === undefined) return
    edits.push(...found.map(edit => (behind === undefined ? edit : {...edit, start: behind})))
  }
  // Two items of a list that go, each with its line, may claim the same line.
  if (edits.every((part, index) => index === 0 || (edits[index - 1]?.end ?? 0) <= part.start)) yield edits
}

/** “at <!-- tactlint-disable-line … --> once”: the new words before the directive, nothing behind it. */
function besideDirectives({start, end, text}: Edit, {pieces, directives}: Prose): readonly Part[] {
  const parts: Part[] = [{start, end, text}]
  for (const {from, at} of directives) {
    const last = parts.at(-1)
    const cut = at && pieces.findLast(({source}) => source.end <= at.start)?.end
    if (from !== 'comment' || at === undefined || last === undefined || cut === undefined) continue
    if (cut <= last.start || end <= cut) continue
    parts[parts.length - 1] = {...last, end: cut}
    parts.push({start: cut, end, text: '', behind: at.end})
  }
  return parts
}

function* written(edit: Edit, prose: Prose, source: string): Iterable<readonly Edit[]> {
  const ending = lineEndingOf(source)
  for (const spot of spotsOf(edit, prose, source)) {
    for (const text of spellings(edit.text, {...spot, ending, own: prose.own}))
      yield [{start: spot.start, end: spot.end, text}]
  }
}

function first<T>(items: Iterable<T>): T | undefined {
  for (const item of items) return item
  return undefined
}

function says(source: string, meant: string, edit: Edit, before: Prose): boolean {
  const after = read(source, before)
  if (after?.text !== meant || after.hollowLinks > before.hollowLinks) return false
  const entities = new Set(after.entities.map(keyOf))
  return before.entities.every(({kind, ...range}) => {
    const expected = moved(range, edit)
    return expected === undefined || entities.has(keyOf({kind, ...expected}))
  })
}

const keyOf = ({kind, start, end}: {kind: string} & Range): string => `${kind} ${start} ${end}`

function read(source: string, {own}: Prose): Prose | undefined {
  try {
    return proseOf(source, own)
  } catch (error) {
    // The edit wrote front matter.
    if (isFormatError(error)) return undefined
    throw error
  }
}
