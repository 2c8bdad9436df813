import {rangeOf, type FoundPhrase, type Rewrite} from '@tactlint/core'

/** “lost 12 units of shipment FBA…”: what is lost is all that follows. */
const lost =
  /^(?:you|your [\p{L} ]+?|amazon) (?:have |has |had )?(?:(?:clearly|simply|obviously|just|again|once again) )?(?:lost|misplaced)$/iu
const plural =
  /^(?:(?:\d+|two|three|four|five|six|seven|eight|nine|ten|twelve|both|all|several|these|those|some) |(?:my|our|the) (?:\p{L}+ )?(?:boxes|units|items|parcels|packages|goods|books|shoes|pallets|cartons)(?!\p{L}))/iu

/** “You lost 12 units.” → “12 units have not been received yet.” */
export function receivedInstead({
  range,
  sentence,
  text,
}: Pick<FoundPhrase<string>, 'range' | 'sentence' | 'text'>): readonly Rewrite[] {
  if (!lost.test(text.slice(range.start, range.end))) return []
  const {start, end} = rangeOf(sentence)
  const before = text.slice(start, range.start)
  const after = text.slice(range.end, end)
  const object = /^ ([^.,;:!?–—]+)[.!]*$/u.exec(after.trimEnd())?.[1]
  if (
    object === undefined ||
    /(?<!\p{L})(?:and|but|because|which|it|them|me|us|who|i|we|you)(?!\p{L})/iu.test(object)
  )
    return []
  if (!/^(?:\P{L}*|(?:hello|hi|dear [\p{L} ]+),\s*)$/iu.test(before)) return []
  const opens = !/\p{L}/u.test(before)
  const subject = opens ? object.slice(0, 1).toLocaleUpperCase('en') + object.slice(1) : object
  const verb = plural.test(object) ? 'have' : 'has'
  return [
    {
      edits: [
        {
          start: range.start,
          end: start + text.slice(start, end).trimEnd().length,
          text: `${subject} ${verb} not been received yet.`,
        },
      ],
      blanks: 0,
    },
  ]
}
