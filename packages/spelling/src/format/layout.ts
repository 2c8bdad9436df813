/**
 * A dictionary in one file: a header, then three sections, used where they lie. Nothing is unpacked, so workers may share one
 * `SharedArrayBuffer`. All numbers are little-endian.
 *
 * | bytes | what |
 * | --- | --- |
 * | 0–3 | the letters `TSPL` |
 * | 4–7 | version of this format, uint32 |
 * | 8 … | for `nodes`, `alphabet` and `settings` the offset from the start of the file and the length, both in bytes, both uint32 |
 * | then | the sections, each at a multiple of 8 |
 */
export interface Dictionary {
  /**
   * The forms as an automaton. At its place a node has a head, number of arcs + 256 × roles (`roles.ts`), then its arcs by rising
   * letter, each letter + 256 × place of the node it leads to. At place 0 is a node without arcs and roles; `[1]` is the place of
   * the root.
   */
  readonly nodes: Uint32Array
  /** By letter: its UTF-16 code unit. Letter 0 is none. */
  readonly alphabet: Uint16Array
  readonly settings: Settings
}

/** What is true of the whole dictionary; JSON in UTF-8. */
export interface Settings {
  /** BCP 47; tells how letters are capitalised. */
  readonly language: string
  readonly compounds: {
    /** The fewest letters of a part. */
    readonly shortestPart: number
    readonly mostParts: number
    /** A compound is no word if a replacement makes a dictionary's form of it. */
    readonly checksReplacements: boolean
    readonly rules: readonly CompoundRule[]
  }
  /** Whether a word that lacks a space is suggested as two: alot as a lot, but not where that would be a compound. */
  readonly suggestsSpaces: boolean
  /** What is often written for what; `^` and `$` tie it to an end of the word. */
  readonly replacements: readonly (readonly [written: string, meant: string])[]
  /** What counts as what: ’ as '. */
  readonly conversions: readonly (readonly [from: string, to: string])[]
  /** Rows of letter keys from top to bottom, one string a layout: `qwertyuiop asdfghjkl zxcvbnm`. */
  readonly keyboards: readonly string[]
  /** Letters that are easily taken for each other: `aeiouy`. */
  readonly similar: readonly string[]
}

/** `n*1t` as its flags, numbered as in `ruleRole`, each with how often it may stand. */
export type CompoundRule = readonly (readonly [flag: number, repeat: '' | '*' | '?'])[]

const letters = 0x4c_50_53_54
const version = 1
const alignment = 8
const sections = ['nodes', 'alphabet', 'settings'] as const
const headerLength = 8 + 8 * sections.length
const aligned = (offset: number): number => Math.ceil(offset / alignment) * alignment

/**
 * The sections of a dictionary file, without copying, unless `file` is a part of a buffer that begins at an odd place.
 * @throws RangeError when it is no such file, of another version, or cut off
 */
export function openDictionary(file: ArrayBufferLike | Uint8Array): Dictionary {
  const {buffer, byteOffset, byteLength} = alignedBytes(file)
  const header = byteLength < headerLength ? undefined : new DataView(buffer, byteOffset, headerLength)
  if (header?.getUint32(0, true) !== letters)
    throw new RangeError('This is no dictionary of @tactlint/spelling, such as @tactlint/dictionary-en has.')
  if (header.getUint32(4, true) !== version)
    throw new RangeError(
      `The dictionary has format ${header.getUint32(4, true)}, this spell checker reads ${version}.`,
    )
  const section = (
    name: (typeof sections)[number],
    bytesPerElement: number,
  ): [ArrayBufferLike, number, number] => {
    const at = 8 + 8 * sections.indexOf(name)
    const [start, length] = [header.getUint32(at, true), header.getUint32(at + 4, true)]
    if (start + length > byteLength) throw new RangeError(`The dictionary ends within its section ${name}.`)
    return [buffer, byteOffset + start, length / bytesPerElement]
  }
  return {
    nodes: new Uint32Array(...section('nodes', 4)),
    alphabet: new Uint16Array(...section('alphabet', 2)),
    // Copied, because TextDecoder takes no shared memory in browsers.
    settings: JSON.parse(
      new TextDecoder().decode(new Uint8Array(new Uint8Array(...section('settings', 1)))),
    ) as Settings,
  }
}

/** @throws RangeError on a machine that writes numbers the other way round: there, typed arrays would read them wrongly */
function alignedBytes(file: ArrayBufferLike | Uint8Array): Uint8Array {
  if (new Uint8Array(Uint16Array.of(1).buffer)[0] !== 1)
    throw new RangeError('The dictionary is little-endian, this machine is not.')
  const bytes = file instanceof Uint8Array ? file : new Uint8Array(file)
  return bytes.byteOffset % alignment === 0 ? bytes : new Uint8Array(bytes)
}

/** The file that `openDictionary` reads. */
export function writeDictionary({nodes, alphabet, settings}: Dictionary): Uint8Array {
  const contents = [nodes, alphabet, new TextEncoder().encode(JSON.stringify(settings))]
  let end = aligned(headerLength)
  const places = contents.map(content => {
    const start = end
    end = aligned(start + content.byteLength)
    return {start, content}
  })
  const file = new Uint8Array(end)
  const header = new DataView(file.buffer)
  header.setUint32(0, letters, true)
  header.setUint32(4, version, true)
  for (const [index, {start, content}] of places.entries()) {
    header.setUint32(8 + 8 * index, start, true)
    header.setUint32(12 + 8 * index, content.byteLength, true)
    file.set(new Uint8Array(content.buffer, content.byteOffset, content.byteLength), start)
  }
  return file
}
