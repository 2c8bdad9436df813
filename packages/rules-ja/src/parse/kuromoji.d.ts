/** The parts of kuromoji 0.1.2 that work on a lattice; its own types cover the finished tokeniser only. */

declare module 'kuromoji/src/loader/DictionaryLoader.js' {
  export interface Dictionary {
    readonly token_info_dictionary: FeatureTable
    readonly unknown_dictionary: FeatureTable
  }

  export interface FeatureTable {
    /** 届い,動詞,自立,*,*,五段・カ行イ音便,連用タ接続,届く,トドイ,トドイ */
    getFeatures(id: number): string
  }

  export default class DictionaryLoader {
    constructor(path: string)
    loadArrayBuffer: (name: string, done: (error: unknown, buffer?: ArrayBuffer) => void) => void
    load(done: (error: unknown, dictionary: Dictionary) => void): void
  }
}

declare module 'kuromoji/src/Tokenizer.js' {
  import type {Dictionary, FeatureTable} from 'kuromoji/src/loader/DictionaryLoader.js'

  /** One reading of a stretch of text. */
  export interface LatticeNode {
    readonly type: 'KNOWN' | 'UNKNOWN' | 'BOS' | 'EOS'
    /** Number of its features. */
    readonly name: number
    readonly cost: number
    /** Counts from 1. */
    start_pos: number
    readonly length: number
    readonly left_id: number
    readonly right_id: number
    prev: LatticeNode | null
    shortest_cost: number
  }

  export interface Lattice {
    /** By the position at which they end. */
    readonly nodes_end_at: (LatticeNode[] | undefined)[]
    readonly eos_pos: number
  }

  export default class Tokenizer {
    constructor(dictionary: Dictionary)
    readonly token_info_dictionary: FeatureTable
    readonly unknown_dictionary: FeatureTable
    readonly viterbi_searcher: {search(lattice: Lattice): readonly LatticeNode[]}
    getLattice(text: string): Lattice
  }
}
