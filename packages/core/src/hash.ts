/**
 * FNV-1a over UTF-16 units. Source: Fowler, Noll, Vo (public domain).
 * @param basis another one gives another hash of the same text
 * @returns 32 bits, unsigned
 */
export function fnv1a(text: string, basis = 0x811c9dc5): number {
  let value = basis
  for (let index = 0; index < text.length; index++)
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193)
  return value >>> 0
}

/** Twice 32 bits, as 16 hexadecimal digits. */
export const digest = (text: string): string =>
  [fnv1a(text), fnv1a(text, 0x9dc5811c)].map(half => half.toString(16).padStart(8, '0')).join('')
