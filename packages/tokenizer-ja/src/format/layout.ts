/**
 * A dictionary in one file: a header, then the sections of `Dictionary` in the order of `order`, each a plain little-endian array
 * that is used where it lies. Nothing is unpacked or copied, so workers may share one `SharedArrayBuffer`.
 *
 * | bytes | what |
 * | --- | --- |
 * | 0–3 | the letters `TJAD` |
 * | 4–7 | version of this format, uint32 |
 * | 8 … | for each section its offset from the start of the file and its length, both in bytes, both uint32 |
 * | then | the sections, each at a multiple of 8 |
 */
export interface Dictionary {
  /**
   * Double array trie over the UTF-8 bytes of the surfaces; cell n is base `[2n]` and check `[2n + 1]`, the root is cell 0. From
   * cell `p`, byte `b` leads to cell `c = base(p) + b` if `check(c) = p`. Byte 0 leads to a leaf: there, `-base - 1` is a group.
   */
  readonly trie: Int32Array
  /** The words with one surface are a group: group g has the words `[g]` to `[g + 1]`, end exclusive. */
  readonly firstWords: Uint32Array
  /** By word: its context on either side. The words of the unknown (`firstUnknown`) stand behind those of the trie. */
  readonly contexts: Uint16Array
  /** By word: what it costs to use it. */
  readonly costs: Int16Array
  /** What it costs to put a word of context r behind one of context l: `[r × number of contexts + l]`. Text ends have context 0. */
  readonly connections: Int16Array
  /** By UTF-16 code unit: its class. Surrogates have class 0, whatever stands here. */
  readonly characterClasses: Uint8Array
  /** By class: 1 if an unknown word may begin even where a known one does, plus 2 if it takes all letters of its class that follow. */
  readonly classTraits: Uint8Array
  /** The unknown words of class c are the words `[c]` to `[c + 1]`, end exclusive. */
  readonly firstUnknown: Uint32Array
  /** UTF-16; a line for each context: 動詞,自立,*,*,五段・カ行イ音便,連用タ接続. */
  readonly grammars: Uint16Array
  /** By word: 0 if the basic form is the surface, otherwise n for text n - 1 of `basicFormText`. */
  readonly basicForms: Uint16Array
  /** Text n lies at `[n]` to `[n + 1]`, end exclusive. */
  readonly basicFormStarts: Uint32Array
  /** UTF-16: 届くお待ちする… */
  readonly basicFormText: Uint16Array
  /**
   * A record for each known word, in letters of `kana`: the reading, then, if it is another, 1 and the pronunciation, then 0. An
   * empty reading is the surface in katakana: 届い has トドイ0, スイッチ has 0, は has 1ワ0.
   */
  readonly readings: Uint8Array
  /** Where the records of words 0, 16, 32 … begin. */
  readonly readingStarts: Uint32Array
  /** By byte of `readings`: the UTF-16 code unit that it stands for. */
  readonly kana: Uint16Array
}

/** Records between two entries of `readingStarts`. */
export const readingsPerStart = 16
export const endOfReadings = 0
export const pronunciationFollows = 1

/** すいっち → スイッチ; what is not hiragana stays. */
export const katakana = (text: string): string =>
  text.replace(/[\u3041-\u3096]/g, letter => String.fromCharCode(letter.charCodeAt(0) + 0x60))

export const mayAlwaysBegin = 1
export const groups = 2

const letters = 0x44_41_4a_54
const version = 1

const order = [
  'trie',
  'firstWords',
  'contexts',
  'costs',
  'connections',
  'characterClasses',
  'classTraits',
  'firstUnknown',
  'grammars',
  'basicForms',
  'basicFormStarts',
  'basicFormText',
  'readings',
  'readingStarts',
  'kana',
] as const satisfies readonly (keyof Dictionary)[]

const alignment = 8
const headerLength = 4 * (2 + 2 * order.length)
const aligned = (offset: number): number => Math.ceil(offset / alignment) * alignment

/**
 * The sections of a dictionary file, without copying, unless `file` is a part of a buffer that begins at an odd place.
 * @throws RangeError when it is no such file, of another version, or cut off
 */
export function openDictionary(file: ArrayBufferLike | Uint8Array): Dictionary {
  const {buffer, byteOffset, byteLength} = alignedBytes(file)
  const header = byteLength < headerLength ? undefined : new DataView(buffer, byteOffset, headerLength)
  if (header?.getUint32(0, true) !== letters)
    throw new RangeError('This is no dictionary of @tactlint/dictionary-ja.')
  if (header.getUint32(4, true) !== version)
    throw new RangeError(
      `The dictionary has format ${header.getUint32(4, true)}, this tokenizer reads ${version}.`,
    )
  const section = (
    name: (typeof order)[number],
    bytesPerElement: number,
  ): [ArrayBufferLike, number, number] => {
    const at = 8 + 8 * order.indexOf(name)
    const [start, length] = [header.getUint32(at, true), header.getUint32(at + 4, true)]
    if (start + length > byteLength) throw new RangeError(`The dictionary ends within its section ${name}.`)
    return [buffer, byteOffset + start, length / bytesPerElement]
  }
  return {
    trie: new Int32Array(...section('trie', 4)),
    firstWords: new Uint32Array(...section('firstWords', 4)),
    contexts: new Uint16Array(...section('contexts', 2)),
    costs: new Int16Array(...section('costs', 2)),
    connections: new Int16Array(...section('connections', 2)),
    characterClasses: new Uint8Array(...section('characterClasses', 1)),
    classTraits: new Uint8Array(...section('classTraits', 1)),
    firstUnknown: new Uint32Array(...section('firstUnknown', 4)),
    grammars: new Uint16Array(...section('grammars', 2)),
    basicForms: new Uint16Array(...section('basicForms', 2)),
    basicFormStarts: new Uint32Array(...section('basicFormStarts', 4)),
    basicFormText: new Uint16Array(...section('basicFormText', 2)),
    readings: new Uint8Array(...section('readings', 1)),
    readingStarts: new Uint32Array(...section('readingStarts', 4)),
    kana: new Uint16Array(...section('kana', 2)),
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
export function writeDictionary(dictionary: Dictionary): Uint8Array {
  let end = aligned(headerLength)
  const places = order.map(name => {
    const start = end
    end = aligned(start + dictionary[name].byteLength)
    return {start, section: dictionary[name]}
  })
  const file = new Uint8Array(end)
  const header = new DataView(file.buffer)
  header.setUint32(0, letters, true)
  header.setUint32(4, version, true)
  for (const [index, {start, section}] of places.entries()) {
    header.setUint32(8 + 8 * index, start, true)
    header.setUint32(12 + 8 * index, section.byteLength, true)
    file.set(new Uint8Array(section.buffer, section.byteOffset, section.byteLength), start)
  }
  return file
}
