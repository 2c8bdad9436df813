/** Endings of the て-form by IPADIC's conjugation types: 直す → 直して, 送る → 送って. */
const endings: readonly (readonly [RegExp, string])[] = [
  [/^一段/, 'て'],
  [/^サ変・スル/, 'して'],
  [/^カ変/, 'て'],
  [/^五段・カ行促音便/, 'って'],
  [/^五段・カ行/, 'いて'],
  [/^五段・ガ行/, 'いで'],
  [/^五段・サ行/, 'して'],
  [/^五段・(?:タ行|ラ行|ワ行促音便)/, 'って'],
  [/^五段・[ナマバ]行/, 'んで'],
]

/**
 * @param verb as the dictionary has it
 * @param type IPADIC's conjugation type: 五段・サ行
 */
export function teForm(verb: string, type: string | undefined): string | undefined {
  if (type === undefined) return undefined
  const ending = endings.find(([pattern]) => pattern.test(type))?.[1]
  if (ending === undefined) return undefined
  const stem = verb.slice(0, type.startsWith('サ変') ? -2 : -1)
  return stem + ending
}
