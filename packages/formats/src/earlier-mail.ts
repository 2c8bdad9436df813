import type {Entity} from '@tactlint/core'

/** `From: …`, `Fra: …`, 差出人： … */
const labelled = /^[ \t]{0,3}[^\s:：][^:：\n]{0,24}[:：][ \t]*\S/
/** `-----Original Message-----`, `________________________________` */
const rule = /^[ \t]{0,3}(?:-{3,}[^-\n]{1,60}-{3,}|_{10,})[ \t]*$/
const address = /[^\s@<>:]@[a-z\d]/i
/** One of them stands in every head: most messages are told by this. */
const heads = /@|-{3}|_{10}/
const time = /\d[:.：]\d\d/
/** Lines of a head: who wrote when to whom. A writer's own “Name: …⏎E-mail: …” gives no time. */
const fewest = 3

/**
 * The mail that a mail program has put below the answer, from its head or the rule above to the end: a paragraph of labels with an
 * address and a time, in whatever language. Lines with `>` are told by themselves.
 * @param text of a message
 */
export function earlierMailIn(text: string): Entity | undefined {
  if (!heads.test(text) || !time.test(text)) return undefined
  let start = 0
  let lastRule: number | undefined
  for (const paragraph of text.split(/(?<=\n)(?=[ \t]*\n)/)) {
    const from = start
    start += paragraph.length
    const lines = paragraph.split('\n')
    let at = from
    let head: number | undefined
    const labels: string[] = []
    for (const line of lines) {
      if (rule.test(line)) lastRule = at
      else if (labelled.test(line)) {
        head ??= at
        labels.push(line)
      } else if (line.trim() !== '') {
        head = undefined
        labels.length = 0
        lastRule = undefined
      }
      at += line.length + 1
    }
    if (head === undefined) continue
    const begins = lastRule ?? head
    const told = labels.join('\n')
    const isHead =
      labels.length >= fewest && time.test(told) && (lastRule !== undefined || address.test(told))
    if (isHead && text.slice(0, begins).trim() !== '' && text.slice(start).trim() !== '')
      return {kind: 'quotation', speaker: 'earlier-message', start: begins, end: text.trimEnd().length}
  }
  return undefined
}
