/*
 * A file of parts is made of 32-bit words, little-endian as all machines are that JavaScript runs on: “tact”, the version of the form,
 * the number of parts, their lengths in bytes; then the parts, each at a place divisible by four.
 */

/** “tact” and the version of the form. */
const magic = [0x74636174, 4] as const

const aligned = (length: number): number => Math.ceil(length / 4) * 4

export function fileOf(parts: readonly Uint8Array[]): Uint8Array {
  const header = bytesOf(Uint32Array.from([...magic, parts.length, ...parts.map(({length}) => length)]))
  const all = [header, ...parts]
  const file = new Uint8Array(all.reduce((length, part) => length + aligned(part.length), 0))
  let place = 0
  for (const part of all) {
    file.set(part, place)
    place += aligned(part.length)
  }
  return file
}

/** Gives the parts of a file one by one, in the order in which they were written. */
export type NextPart = () => Uint8Array

/** @returns undefined for a file of another form, or one that is cut off */
export function partsOf(file: Uint8Array): NextPart | undefined {
  // What a host reads may begin anywhere in its memory.
  const {buffer, byteOffset, length} = file.byteOffset % 4 === 0 ? file : new Uint8Array(file)
  const header = new Uint32Array(buffer, byteOffset, length >> 2)
  const count = header[2] ?? 0
  if (magic.some((word, index) => header[index] !== word) || header.length < 3 + count) return undefined
  const lengths = header.subarray(3, 3 + count)
  let place = 4 * (3 + count)
  if (lengths.reduce((end, part) => end + aligned(part), place) !== length) return undefined
  let index = 0
  return () => {
    const part = new Uint8Array(buffer, byteOffset + place, lengths[index])
    place += aligned(part.length)
    index++
    return part
  }
}

const bytesOf = ({buffer}: Uint32Array | Uint16Array): Uint8Array => new Uint8Array(buffer)

export type Numbers = Uint16Array | Uint32Array

const beyond16Bits = 0x1_0000

/** Numbers as a part: of two bytes each where the greatest of them allows it, which the first word tells. */
export function partOfNumbers(numbers: readonly number[]): Uint8Array {
  const isWide = numbers.some(number => number >= beyond16Bits)
  const bytes = bytesOf(isWide ? Uint32Array.from(numbers) : Uint16Array.from(numbers))
  const part = new Uint8Array(4 + bytes.length)
  part[0] = isWide ? 4 : 2
  part.set(bytes, 4)
  return part
}

export function numbersOf(part: Uint8Array): Numbers {
  const {buffer, byteOffset, length} = part
  return part[0] === 4
    ? new Uint32Array(buffer, byteOffset + 4, (length - 4) >> 2)
    : new Uint16Array(buffer, byteOffset + 4, (length - 4) >> 1)
}

/** Lists of numbers, one behind the other. */
export interface Lists {
  readonly at: (index: number) => Numbers
  readonly length: number
}

export const partsOfLists = (lists: readonly ArrayLike<number>[]): readonly Uint8Array[] => [
  partOfNumbers(firstsOf(lists)),
  partOfNumbers(lists.flatMap(list => Array.from(list))),
]

export function listsIn(next: NextPart): Lists {
  const firsts = numbersOf(next())
  const numbers = numbersOf(next())
  return {at: index => numbers.subarray(firsts[index], firsts[index + 1]), length: firsts.length - 1}
}

/** Where each list begins in all of them, one behind the other, and where the last one ends. */
export function firstsOf(lists: readonly ArrayLike<unknown>[]): readonly number[] {
  const firsts = [0]
  for (const {length} of lists) firsts.push((firsts.at(-1) ?? 0) + length)
  return firsts
}

/** Texts that are read one by one: most are never asked for. */
export type Texts = (index: number) => string

export function partsOfTexts(texts: readonly string[]): readonly Uint8Array[] {
  const encoder = new TextEncoder()
  const encoded = texts.map(text => encoder.encode(text))
  return [partOfNumbers(firstsOf(encoded)), new Uint8Array(encoded.flatMap(bytes => [...bytes]))]
}

export function textsIn(next: NextPart): Texts {
  const firsts = numbersOf(next())
  const bytes = next()
  const decoder = new TextDecoder()
  return index => decoder.decode(bytes.subarray(firsts[index], firsts[index + 1]))
}
