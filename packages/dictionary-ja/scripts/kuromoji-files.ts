import {readFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import {gunzipSync} from 'node:zlib'

const {resolve} = createRequire(import.meta.url)

/** A file of kuromoji's dictionary: `base.dat.gz`. Numbers are little-endian; what follows the content is filled with zeros. */
function contentOf(name: string): DataView<ArrayBuffer> {
  // Copied: Buffers are slices of a larger one, and typed arrays must begin at multiples of their elements.
  return new DataView(
    new Uint8Array(gunzipSync(readFileSync(resolve(`kuromoji/dict/${name}.dat.gz`)))).buffer,
  )
}

export interface Word {
  readonly leftContext: number
  readonly rightContext: number
  readonly cost: number
  /** 届い,動詞,自立,*,*,五段・カ行イ音便,連用タ接続,届く,トドイ,トドイ */
  readonly features: readonly string[]
}

/** The words of kuromoji's `tid` or, unknown ones, `unk` files, by what leads to them: leaves of the trie, character classes. */
export function wordsOf(table: 'tid' | 'unk'): ReadonlyMap<number, readonly Word[]> {
  const records = contentOf(table)
  const lines = new Uint8Array(contentOf(`${table}_pos`).buffer)
  const targets = contentOf(`${table}_map`)
  const decoder = new TextDecoder()

  const wordAt = (record: number): Word => {
    const line = records.getUint32(record + 6, true)
    return {
      leftContext: records.getUint16(record, true),
      rightContext: records.getUint16(record + 2, true),
      cost: records.getInt16(record + 4, true),
      features: decoder.decode(lines.subarray(line, lines.indexOf(0, line))).split(','),
    }
  }

  const words = new Map<number, readonly Word[]>()
  const groups = targets.getUint32(0, true)
  for (let group = 0, at = 4; group < groups; group++) {
    const target = targets.getUint32(at, true)
    const count = targets.getUint32(at + 4, true)
    const places = Array.from({length: count}, (_, index) => targets.getUint32(at + 8 + 4 * index, true))
    words.set(target, places.map(wordAt))
    at += 8 + 4 * count
  }
  return words
}

/** Base and check of the double array over UTF-8, where 0 ends a word and a leaf's base is -1 - what leads to words. */
export const trie = (): {base: Int32Array; check: Int32Array} => ({
  base: new Int32Array(contentOf('base').buffer),
  check: new Int32Array(contentOf('check').buffer),
})

/** Costs by right context of the left word × `contexts` + left context of the right one. */
export function connections(): {contexts: number; costs: Int16Array} {
  const numbers = new Int16Array(contentOf('cc').buffer)
  const [forward = 0, backward = 0] = numbers
  if (forward !== backward) throw new Error(`${forward} contexts on the left, ${backward} on the right`)
  return {contexts: forward, costs: numbers.subarray(2)}
}

export interface CharacterClass {
  readonly name: string
  readonly isAlwaysInvoked: boolean
  readonly isGrouping: boolean
}

/** The class of each code unit, and the classes. `char.def`'s lengths and second classes are left out: kuromoji uses none. */
export function characters(): {classOf: Uint8Array; classes: readonly CharacterClass[]} {
  const definitions = contentOf('unk_invoke')
  const bytes = new Uint8Array(definitions.buffer)
  const classes: CharacterClass[] = []
  for (let at = 0; at + 6 < bytes.length;) {
    const end = bytes.indexOf(0, at + 6)
    const name = new TextDecoder().decode(bytes.subarray(at + 6, end))
    if (name === '') break
    classes.push({name, isAlwaysInvoked: bytes[at] === 1, isGrouping: bytes[at + 1] === 1})
    at = end + 1
  }
  return {classOf: new Uint8Array(contentOf('unk_char').buffer), classes}
}
