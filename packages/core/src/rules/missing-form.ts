import type {Act, Facts, Slot} from '../facts/facts.js'
import type {Lexicon} from '../phrases/lexicon.js'
import type {Range} from '../ranges/range.js'
import {blanksIn} from './blanks.js'
import {owesNoForm} from './message-shape.js'
import type {Example, Rule, RuleKind, Seen, Silence, Wording} from './rule.js'

/** What a language says about a form of politeness that is missing. */
export interface MissingForm {
  readonly wording: {readonly none: Wording}
  /** The paragraph offered, by whom the message is for: “Hello,” · “Dear ⟨name⟩,”. */
  readonly line: Readonly<Record<'support' | 'customer', string>>
  readonly examples: readonly Example[]
}

/** Which act is missing, where it belongs, and what makes it necessary. */
interface Form {
  readonly act: Act
  readonly slot: Slot
  /** The words that the finding is shown at; undefined when the message owes nothing. */
  readonly because: (seen: Pick<Seen, 'facts' | 'message' | 'reading'>) => Range | undefined
  /** Those that `because` looks at. */
  readonly lexicons?: readonly Lexicon[]
  /** Further grounds for silence. */
  readonly owesNot?: (seen: Pick<Seen, 'facts' | 'message'>) => Silence | undefined
}

/** A rule for an act that a message owes. One in any of its languages is enough. */
export function missingFormRule<Id extends string>(
  kind: RuleKind<Id, Record<string, never>, 'none'>,
  {act, slot, because, lexicons = [], owesNot = () => undefined}: Form,
  {wording, line, examples}: MissingForm,
): Rule<Id, Record<string, never>, 'none'> {
  return {
    kind,
    wording,
    examples,
    lexicons,
    check(seen, report) {
      const {message, facts, silent} = seen
      const place = because(seen)
      if (place === undefined || facts.acts.some(other => other.act === act)) return
      const why = owesNoForm(act, message.context, facts) ?? owesNot(seen)
      if (why !== undefined) {
        silent(why, place)
        return
      }
      report({
        wording: 'none',
        at: {missing: slot, because: place},
        rewrites: () => {
          const {insertAt, lines} = facts.slot(slot)
          const offered = lineFor(slot, line[facts.audience?.value ?? 'support'], facts)
          return [
            {edits: [{start: insertAt, end: insertAt, text: lines(offered)}], blanks: blanksIn(offered)},
          ]
        },
      })
    },
  }
}

/** Who signed needs no blank for a name: “Kind regards,⏎⟨your name⟩” is “Kind regards,”. */
const lineFor = (slot: Slot, line: string, {acts}: Facts): string =>
  slot === 'closing' && acts.some(({act}) => act === 'signature')
    ? line
        .split('\n')
        .filter(one => blanksIn(one) === 0)
        .join('\n')
    : line
