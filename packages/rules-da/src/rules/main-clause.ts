const finite = 'er|har|var|havde|blev|bliver|kan|kunne|vil|skal|kommer|kom|virker|virkede|svarer|svarede'
const adverbFirst = new RegExp(
  `^([^,]{1,60}?) ((?:stadig |endnu |stadigvæk )?(?:ikke|aldrig)|stadig|allerede) (${finite})(?= )`,
  'iu',
)

/** What may open a clause as its subject: „at ⟦pengene⟧ …“, but „at behandle folk sådan“. */
const subject = /^(?:jeg|vi|i|du|der|de|man|min|mit|mine|vores|jeres|pengene|[a-zà-ÿ]+(?:en|et|erne)) /i
/** Stands before the verb of such a clause, and behind it in a sentence of its own. */
const adverb = /(?<![a-zà-ÿ])(?:ikke|aldrig|stadig|allerede|endnu|altid|også|kun|bare|nu|igen)(?= [a-zà-ÿ])/i

/** „vi ⟦nu⟧ fryser“: behind a pronoun and an adverb stands the verb. */
const afterPronoun =
  /^(jeg|vi|der|det|de|man|i) ((?:stadig |endnu )?(?:ikke|aldrig)|nu|stadig|igen|også) (?!(?:ikke|aldrig|igen|stadig|også|nu|endnu|slet|heller|altid|kun|bare|på|i|to|tre) )(\p{L}+)(?= |$)/iu

/** „pengene ikke er kommet“ → „Pengene er ikke kommet“; undefined where another clause follows or the order of words is not known. */
export function asMainClause(clause: string): string | undefined {
  if (!subject.test(clause) || /,|(?<![A-Za-zÀ-ÿ])(?:fordi|og|men|når)(?![A-Za-zÀ-ÿ])/.test(clause))
    return undefined
  // „vi nu igen ikke kan sove“
  if (adverb.test(`${adverbFirst.exec(clause)?.[1] ?? ''} x`)) return undefined
  const moved = clause.replace(adverbFirst, '$1 $3 $2')
  const main = moved === clause ? clause.replace(afterPronoun, '$1 $3 $2') : moved
  return main === clause && adverb.test(clause) ? undefined : capitalised(main)
}

export const capitalised = (text: string): string => text.charAt(0).toLocaleUpperCase('da') + text.slice(1)
