import type {Directive, Range, UnknownDirective} from '@tactlint/core'
import {parseComment, type ParsedComment} from './comment.js'
import {linesAround} from './lines-around.js'

export interface Directives {
  readonly directives: readonly Directive[]
  readonly unknownDirectives: readonly UnknownDirective[]
}

interface Placed extends Range, ParsedComment {}

/** A `tactlint-disable`, and what later comments enable again. */
interface Opened {
  readonly comment: Placed
  end: number
  readonly enabled: {readonly rules: readonly string[]; readonly from: number}[]
}

/**
 * The directives of a source. Linear in its length.
 * @param comments `<!-- … -->`, in order
 */
export function directivesIn(comments: readonly Range[], source: string): Directives {
  const unknownDirectives: UnknownDirective[] = []
  const placed: Placed[] = []
  for (const {start, end} of comments) {
    const parsed = parseComment(source.slice(start + '<!--'.length, end - '-->'.length))
    if (parsed === undefined) continue
    if ('unknown' in parsed) unknownDirectives.push({name: parsed.unknown, at: {start, end}})
    else placed.push({...parsed, start, end})
  }
  return {directives: placed.length === 0 ? [] : paired(placed, source), unknownDirectives}
}

function paired(comments: readonly Placed[], source: string): readonly Directive[] {
  const lines = linesAround(source, comments)
  const directives: Directive[] = []
  const all: Opened[] = []
  let open: Opened[] = []
  for (const comment of comments) {
    const {form, start, end} = comment
    if (form === 'disable') {
      const opened = {comment, end: source.length, enabled: []}
      all.push(opened)
      open.push(opened)
    } else if (form === 'enable') {
      const before = open
      open = open.filter(opened => !ends(opened, comment))
      const hasEffect =
        open.length < before.length || open.some(({enabled}) => enabled.at(-1)?.from === start)
      // In an empty range it suppresses nothing: one that nobody needs.
      if (!hasEffect) directives.push(directiveOf(comment, {start, end: start}))
    } else if (form === 'disable-file') directives.push(directiveOf(comment))
    else if (form === 'disable-line') directives.push(directiveOf(comment, lines.of({start, end})))
    else if (form === 'disable-next-line') directives.push(directiveOf(comment, lines.nextLine(end)))
    else directives.push(directiveOf(comment, lines.nextParagraph(end)))
  }
  for (const {comment, end, enabled} of all) {
    const directive = directiveOf(comment, {start: comment.start, end})
    directives.push(enabled.length === 0 ? directive : {...directive, enabled})
  }
  return directives.sort((a, b) => (a.at?.start ?? 0) - (b.at?.start ?? 0))
}

/** Whether nothing of what is opened is left after the comment. */
function ends(opened: Opened, {rules, start}: Placed): boolean {
  const {comment, enabled} = opened
  const isOff = (rule: string) => !enabled.some(({rules}) => rules.includes(rule))
  const disabled = comment.rules === 'all' ? 'all' : comment.rules.filter(isOff)
  if (rules === 'all' || (disabled !== 'all' && disabled.every(rule => rules.includes(rule)))) {
    opened.end = start
    return true
  }
  const again = disabled === 'all' ? rules.filter(isOff) : disabled.filter(rule => rules.includes(rule))
  if (again.length > 0) enabled.push({rules: again, from: start})
  return false
}

const directiveOf = ({rules, reason, start, end}: Placed, range?: Range): Directive => ({
  from: 'comment',
  rules,
  ...(range && {range}),
  ...(reason !== undefined && {reason}),
  at: {start, end},
})
