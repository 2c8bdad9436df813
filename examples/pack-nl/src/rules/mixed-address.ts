import {kind, noOptions, saidByOthers, type Found, type Range, type Rule} from '@tactlint/core'
import {formal, formalOf, informal, informalOf} from '../lexicon/address.js'

const mixedAddressKind = kind({
  id: 'nl/mixed-address',
  category: 'politeness',
  scope: 'message',
  severity: 'warning',
  fix: 'suggested',
  preset: 'recommended',
  needs: [],
  wordings: ['mixed'],
  options: noOptions,
})

/** *U* and *je* to the same reader. */
export const mixedAddress: Rule<'nl/mixed-address', Record<string, never>, 'mixed'> = {
  kind: mixedAddressKind,
  wording: {
    mixed: {
      what: '‘{words}’ past niet bij ‘{others}’: u en je staan door elkaar.',
      why: 'De lezer vraagt zich af hoe u tegen hem of haar doet.',
      instead: 'Kies één vorm voor het hele bericht.',
    },
  },
  examples: [
    {
      bad: 'Beste Anna,\n\nKunt u de factuur nakijken? Ik heb jouw collega al gesproken. Ik hoor graag van u.',
      good: 'Beste Anna,\n\nKunt u de factuur nakijken? Ik heb uw collega al gesproken. Ik hoor graag van u.',
    },
    {
      bad: 'Hoi Bram,\n\nkun je de factuur nakijken? Ik stuur jou de foto’s en hoor graag wat uw collega zei.',
      good: 'Hoi Bram,\n\nkun je de factuur nakijken? Ik stuur jou de foto’s en hoor graag wat je collega zei.',
    },
    {bad: 'Kunt u mij helpen? Jij had beloofd te bellen.'},
    // Taken back or not, it is the writer who says it.
    {bad: 'Kunt u mij helpen? Ik hoor graag van u. Ik ben niet boos op jou.'},
    {allowed: 'Kunt u mij helpen? De bezorger vroeg: “Ben je om 14.00 uur thuis?”'},
    {allowed: 'Kunt u nagaan waarom je na het inloggen een witte pagina ziet?'},
    {allowed: 'Kun je mij helpen? Ik ben er om 14 u. Dank u wel!'},
    {allowed: 'Mijn dochter schrijft: ‘Heb je uw pakket al?’ Kunt u dat nagaan?'},
    {allowed: 'Kunnen jullie nagaan of u mij de juiste factuur hebt gestuurd?'},
    {allowed: 'Kun je de maat nakijken? Jouw antwoord helpt mij.'},
  ],
  lexicons: [formal, informal],
  check({message, facts, reading, silent}, report) {
    const own = (found: readonly Found[]) =>
      found.filter(({start, end}) => {
        const others = saidByOthers(facts, {start, end})
        if (others !== undefined) silent(others, {start, end})
        return others === undefined
      })
    const formally = own(reading.found(formal))
    const informally = own(reading.found(informal))
    // The fewer are the slip; of as many, those that come later.
    const isFormal =
      formally.length === informally.length
        ? (formally[0]?.start ?? 0) < (informally[0]?.start ?? 0)
        : formally.length > informally.length
    const slips = isFormal ? informally : formally
    const [slip] = slips
    const [other] = isFormal ? formally : informally
    if (slip === undefined || other === undefined) return
    report({
      wording: 'mixed',
      at: rangeOf(slip),
      data: {words: rangeOf(slip), others: rangeOf(other)},
      related: slips.slice(1).map(rangeOf),
      rewrites: () => {
        const edits = slips.map(found => turned(found, message.prose.text, isFormal ? formalOf : informalOf))
        return edits.some(edit => edit === undefined)
          ? []
          : [{edits: edits.filter(edit => edit !== undefined), blanks: 0}]
      },
    })
  },
}

const rangeOf = ({start, end}: Range): Range => ({start, end})

/** Undefined where the verb would have to change too. */
function turned({start, end}: Range, text: string, forms: Readonly<Record<string, string>>) {
  const words = text.slice(start, end)
  const form = forms[words.toLocaleLowerCase('nl')]
  if (form === undefined) return undefined
  const isCapital = /^\p{Lu}/u.test(words)
  return {start, end, text: isCapital ? form.charAt(0).toLocaleUpperCase('nl') + form.slice(1) : form}
}
