import type {Range, WordKnowledge} from '@tactlint/core'
import type Tokenizer from 'kuromoji/src/Tokenizer.js'
import type {Lattice, LatticeNode} from 'kuromoji/src/Tokenizer.js'
import {foldedLemma} from './orthography.js'
import type {Opaque} from './opaque.js'

/** A word of the dictionary, of an unknown kind, or an entity. */
export interface Token extends Range {
  readonly knowledge: WordKnowledge
}

/** IPADIC's numbers of contexts: 名詞,一般 · 名詞,固有名詞,人名,一般 · 記号,一般. */
const contexts = {noun: 1285, person: 1290, symbol: 5} as const
const partsOfSpeech = {
  noun: ['名詞', '一般'],
  person: ['名詞', '固有名詞', '人名'],
  symbol: ['記号', '一般'],
} as const

/** The name of nodes that stand for what the dictionary is not asked about. */
const unnamed = -1

/**
 * The likeliest words of a clause. What is opaque enters the lattice as a noun, so that the words beside it are read as they
 * would be beside any noun: □で (particle, not a conjunction), □様 (suffix).
 * @param opaque in offsets of the clause
 */
export function wordsOf(tokenizer: Tokenizer, clause: string, opaque: readonly Opaque[]): readonly Token[] {
  const path = tokenizer.viterbi_searcher.search(latticeOf(tokenizer, clause, opaque))
  return path.map(node => {
    const start = node.start_pos - 1
    const stretch = node.name === unnamed ? opaque.find(stretch => stretch.start === start) : undefined
    const knowledge = stretch ? knowledgeOfOpaque(stretch) : knowledgeOf(featuresOf(tokenizer, node))
    return {start, end: start + node.length, knowledge}
  })
}

const knowledgeOfOpaque = ({kind, entity}: Opaque): WordKnowledge => ({
  partOfSpeech: partsOfSpeech[kind],
  ...(entity && {entity}),
})

function featuresOf(tokenizer: Tokenizer, {type, name}: LatticeNode): readonly string[] {
  const table = type === 'KNOWN' ? tokenizer.token_info_dictionary : tokenizer.unknown_dictionary
  return table.getFeatures(name).split(',')
}

/** 届い,動詞,自立,*,*,五段・カ行イ音便,連用タ接続,届く,トドイ,トドイ */
function knowledgeOf(features: readonly string[]): WordKnowledge {
  const [conjugationType, conjugationForm, lemma, reading] = features
    .slice(5, 9)
    .map(feature => (feature === '*' || feature === '' ? undefined : feature))
  return {
    partOfSpeech: features.slice(1, 5).filter(part => part !== '*'),
    ...(lemma !== undefined && {lemma: foldedLemma(lemma)}),
    ...(conjugationType !== undefined && {conjugationType}),
    ...(conjugationForm !== undefined && {conjugationForm}),
    ...(reading !== undefined && {reading}),
  }
}

function latticeOf(tokenizer: Tokenizer, clause: string, opaque: readonly Opaque[]): Lattice {
  const nodes: (LatticeNode[] | undefined)[] = [[boundary('BOS', 0)]]
  const between = (start: number, end: number) => {
    if (start === end) return
    for (const ending of tokenizer.getLattice(clause.slice(start, end)).nodes_end_at) {
      for (const node of ending ?? []) {
        if (node.length === 0) continue
        node.start_pos += start
        ;(nodes[node.start_pos - 1 + node.length] ??= []).push(node)
      }
    }
  }
  let cursor = 0
  for (const {start, end, kind} of opaque) {
    between(cursor, start)
    const context = contexts[kind]
    ;(nodes[end] ??= []).push({
      ...boundary('EOS', start + 1),
      type: 'UNKNOWN',
      length: end - start,
      left_id: context,
      right_id: context,
    })
    cursor = end
  }
  between(cursor, clause.length)
  nodes[clause.length + 1] = [boundary('EOS', clause.length + 1)]
  return {nodes_end_at: nodes, eos_pos: clause.length + 1}
}

const boundary = (type: 'BOS' | 'EOS', start: number): LatticeNode => ({
  type,
  name: unnamed,
  cost: 0,
  start_pos: start,
  length: 0,
  left_id: 0,
  right_id: 0,
  prev: null,
  shortest_cost: type === 'BOS' ? 0 : Number.MAX_VALUE,
})
