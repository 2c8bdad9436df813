import type {Range} from '@tactlint/core'
import {isAlias, isMap, isScalar, isSeq, parseDocument, type Document, type YAMLMap} from 'yaml'

/** Makes the error for a place in the YAML. */
export type Fail = (message: string, offset: number) => Error

/** A line of front matter, read. */
export interface PlainPair {
  readonly name: string
  /** Text, booleans, null, lists, objects. A number stays as it was written: `007`. Throws as `plainPairs` does. */
  readonly value: () => unknown
  /** Offset of the value in the YAML. */
  readonly at: number
  /** Offset of the name in the YAML. */
  readonly nameAt: number
  /** The pairs below it; undefined when the value is no mapping. */
  readonly inner: () => readonly PlainPair[] | undefined
  /** The items of a list with their places in the YAML; of anything else the value itself; none for null. */
  readonly items: () => readonly PlainItem[]
}

export interface PlainItem extends Range {
  readonly value: unknown
}

/** Nodes below one key, those that aliases repeat counted again. */
const mostNodes = 1_000
const deepest = 10

/**
 * The pairs of a YAML mapping; none when nothing is there.
 * @throws what `fail` makes, when it is no YAML or no mapping
 */
export function plainPairs(yaml: string, fail: Fail): readonly PlainPair[] {
  const document = parsed(yaml, fail)
  const {contents} = document
  if (contents === null || (isScalar(contents) && contents.value === null)) return []
  if (!isMap(contents)) {
    throw fail(
      'write “key: value” lines, or put a blank line before the first --- to have all of it read as text',
      0,
    )
  }
  return pairsOf(contents, document, fail)
}

function pairsOf(map: YAMLMap, document: Document, fail: Fail): readonly PlainPair[] {
  return map.items.flatMap(({key, value: node}): readonly PlainPair[] => {
    if (!isScalar(key) || typeof key.value !== 'string') return []
    const nameAt = offsetOf(key) ?? 0
    const at = offsetOf(node) ?? nameAt
    const budget = {nodes: mostNodes, fail: (message: string) => fail(message, at)}
    const value = () => plain(node, document, budget, deepest)
    const meant = isAlias(node) ? node.resolve(document) : node
    return [
      {
        name: key.value,
        value,
        at,
        nameAt,
        inner: () => (isMap(meant) ? pairsOf(meant, document, fail) : undefined),
        items: () => (isSeq(meant) ? meant.items : [node]).flatMap(item => itemOf(item)),
      },
    ]

    function itemOf(item: unknown): readonly PlainItem[] {
      const read = plain(item, document, budget, deepest)
      const [start = at, end = start] = rangeOf(item) ?? []
      return read === null ? [] : [{value: read, start, end}]
    }
  })
}

function parsed(yaml: string, fail: Fail): Document.Parsed {
  let document: Document.Parsed
  try {
    document = parseDocument(yaml.replace(/\r(?!\n)/g, '\n'), {
      schema: 'core',
      prettyErrors: false,
      logLevel: 'silent',
    })
  } catch {
    // [[[[[[… ten thousand deep
    throw fail('nested too deeply', 0)
  }
  const [error] = document.errors
  if (error) throw fail(`this is no YAML: ${error.message}`, error.pos[0])
  return document
}

const rangeOf = (node: unknown) =>
  isScalar(node) || isMap(node) || isSeq(node) || isAlias(node) ? node.range : undefined

const offsetOf = (node: unknown): number | undefined => rangeOf(node)?.[0]

interface Budget {
  nodes: number
  readonly fail: (message: string) => Error
}

function plain(node: unknown, document: Document, budget: Budget, depth: number): unknown {
  // Aliases of aliases of aliases
  if (--budget.nodes < 0 || depth === 0)
    throw budget.fail('too much is nested: write less, and no aliases (*name)')
  const inner = (child: unknown): unknown => plain(child, document, budget, depth - 1)
  if (isAlias(node)) {
    const aliased = node.resolve(document)
    if (aliased === undefined)
      throw budget.fail(`\`*${node.source}\` stands for nothing: there is no \`&${node.source}\``)
    return inner(aliased)
  }
  if (isScalar(node)) return typeof node.value === 'number' ? (node.source ?? String(node.value)) : node.value
  if (isSeq(node)) return node.items.map(inner)
  if (!isMap(node)) return null
  return Object.fromEntries(node.items.map(({key, value}) => [String(inner(key)), inner(value)]))
}
