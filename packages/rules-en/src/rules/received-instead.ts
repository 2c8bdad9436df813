import {rangeOf, type FoundPhrase, type Rewrite} from '@tactlint/core'

/** “lost 12 units of shipment FBA…”: what is lost is all that follows. */
const lost =
  /^(?:you|your [a-zà-ÿ ]+?|amazon) (?:have |has |had )?(?:(?:clearly|simply|obviously|just|again|once again) )?(?:lost|misplaced)$/i
const plural =
  /^(?:(?:\d+|two|three|four|five|six|seven|eight|nine|ten|twelve|both|all|several|these|those|some) |(?:my|our|the) (?:[a-zà-ÿ]+ )?(?:boxes|units|items|parcels|packages|goods|books|shoes|pallets|cartons)(?![a-zà-ÿ]))/i

/** What is received in the end. Of a passport, a file or a seat nobody says so. */
const goods =
  /(?<![a-zà-ÿ])(?:box(?:es)?|units?|items?|parcels?|packages?|goods|books?|shoes|pallets?|cartons?|shipments?|orders?|deliver(?:y|ies)|letters?|pieces?|products?|bags?|suitcases?|luggage|bottles?|returns?)(?![a-zà-ÿ])/i

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
    !goods.test(object) ||
    /(?<![a-zà-ÿ])(?:and|but|because|which|it|them|me|us|who|i|we|you)(?![a-zà-ÿ])/i.test(object)
  )
    return []
  if (!/^(?:[^a-zà-ÿ]*|(?:hello|hi|dear [a-zà-ÿ ]+),\s*)$/i.test(before)) return []
  const opens = !/[A-Za-zÀ-ÿ]/.test(before)
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
