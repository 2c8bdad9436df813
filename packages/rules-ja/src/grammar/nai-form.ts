/** Vowels before ない by IPADIC's conjugation types: 送る → 送ら, 直す → 直さ, 言う → 言わ. */
const rows: readonly (readonly [RegExp, string])[] = [
  [/^一段/, ''],
  [/^サ変・スル/, 'し'],
  [/^五段・カ行/, 'か'],
  [/^五段・ガ行/, 'が'],
  [/^五段・サ行/, 'さ'],
  [/^五段・タ行/, 'た'],
  [/^五段・ナ行/, 'な'],
  [/^五段・バ行/, 'ば'],
  [/^五段・マ行/, 'ま'],
  [/^五段・ラ行/, 'ら'],
  [/^五段・ワ行/, 'わ'],
]

/**
 * The form in ない: 送るな → 送らない.
 * @param verb as the dictionary has it
 * @param type IPADIC's conjugation type: 五段・サ行
 */
export function naiForm(verb: string, type: string | undefined): string | undefined {
  if (verb === 'くる') return 'こない'
  if (verb === '来る') return '来ない'
  if (type === undefined) return undefined
  const vowel = rows.find(([pattern]) => pattern.test(type))?.[1]
  if (vowel === undefined) return undefined
  return `${verb.slice(0, type.startsWith('サ変') ? -2 : -1)}${vowel}ない`
}
