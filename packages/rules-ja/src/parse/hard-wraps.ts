/** In full-width letters. */
const wrapped = 30
/** Lines of one wrapped paragraph end this close to each other. */
const ragged = 6

/** 「・SKU」「1. 」「①」「■件名」 */
const item = /^(?:[*・•●■□◆◇※>＞\u2460-\u2473-]|\d{1,2}[.)．）、])/

/**
 * Whether a line break of a paragraph stands inside of a sentence. In Japanese mail most do not: a line is a sentence, an address
 * or an item. A clause that ends in 、 goes on (お手数ですが、⏎ご確認いただけますでしょうか。); a line that a mail program has filled
 * is about as long as the longest and stops anywhere.
 */
export function hardWrapsOf(paragraph: string): (line: string, next: string) => boolean {
  const longest = paragraph.split('\n').reduce((most, line) => Math.max(most, width(line)), 0)
  return (line, next) => {
    const before = line.trimEnd()
    const after = next.trimStart()
    if (after === '' || item.test(after)) return false
    // 佐藤様、⏎お世話になっております。
    if (before.endsWith('、')) return !/(?:様|さま|さん|殿|御中|各位|皆様)、$/.test(before)
    return width(before) >= Math.max(wrapped, longest - ragged) && /[\p{L}\p{N}\p{M}]$/u.test(before)
  }
}

/** Latin letters and digits take half of the room. */
const width = (line: string): number => line.length - line.replace(/[^\u0020-\u007E]/g, '').length / 2
