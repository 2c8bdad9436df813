import type {Range} from '@tactlint/core'

const closingOf: Readonly<Record<string, string>> = {
  '「': '」',
  '『': '』',
  '（': '）',
  '(': ')',
  '【': '】',
  '［': '］',
  '〔': '〕',
  '“': '”',
}
const closings = new Set(Object.values(closingOf))
const stops = /[。！？!?．]/

/**
 * The sentences of a line, white space around them left out. They end at 。！？ and runs of these, but neither inside of brackets
 * （「届かない。」と言われました） nor between Latin letters and a name (Yahoo!ショッピング).
 * @param keep stretches in which nothing ends: entities
 */
export function sentencesOfLine(text: string, line: Range, keep: readonly Range[]): readonly Range[] {
  const sentences: Range[] = []
  const skip = skips(text, line, keep)
  let start = line.start
  for (let at = line.start; at < line.end; at++) {
    const beyond = skip.get(at)
    if (beyond !== undefined) {
      at = beyond - 1
      // 担当者に確認しました（昨日です。）
      if (!/^[。！？]）$/.test(text.slice(at - 1, beyond))) continue
    } else if (!endsAt(text, at, line)) continue
    while (at + 1 < line.end && stops.test(text.charAt(at + 1)) && !skip.has(at + 1)) at++
    sentences.push({start, end: at + 1})
    start = at + 1
  }
  sentences.push({start, end: line.end})
  return sentences.map(sentence => trimmed(text, sentence)).filter(({start, end}) => end > start)
}

function endsAt(text: string, at: number, {start, end}: Range): boolean {
  const sign = text.charAt(at)
  if (sign === '。') return true
  if (!stops.test(sign)) return false
  if (sign === '．') return at > start && /[\p{Script=Hiragana}\p{Script=Han}]/u.test(text.charAt(at - 1))
  const between = at > start && at + 1 < end ? text.slice(at - 1, at + 2) : ''
  return !/^\p{Script=Latin}[\s\S]\p{L}$/u.test(between)
}

/** Where a bracket or an entity begins, and the position behind it. A bracket that is never closed opens nothing. */
function skips(text: string, line: Range, keep: readonly Range[]): ReadonlyMap<number, number> {
  const behind = new Map(keep.map(({start, end}) => [start, end]))
  const open: {sign: string; at: number}[] = []
  for (let at = line.start; at < line.end; at++) {
    const beyond = behind.get(at)
    if (beyond !== undefined) {
      at = beyond - 1
      continue
    }
    const sign = text.charAt(at)
    if (Object.hasOwn(closingOf, sign)) open.push({sign, at})
    else if (closings.has(sign)) {
      const opening = open.findLastIndex(other => closingOf[other.sign] === sign)
      const bracket = open[opening]
      if (bracket === undefined) continue
      behind.set(bracket.at, at + 1)
      open.length = opening
    }
  }
  return behind
}

function trimmed(text: string, {start, end}: Range): Range {
  const sentence = text.slice(start, end)
  return {
    start: start + (sentence.length - sentence.trimStart().length),
    end: end - (sentence.length - sentence.trimEnd().length),
  }
}
