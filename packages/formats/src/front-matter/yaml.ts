import {isAlias, isMap, isScalar, isSeq, parseDocument, type Document} from 'yaml'
import type {Fail} from './context.js'

/** A line of front matter, read. */
export interface PlainPair {
  readonly name: string
  /** Text, booleans, null, lists, objects. A number stays as it was written: `007`. Throws as `plainPairs` does. */
  readonly value: () => unknown
  /** Offset of the value in the YAML. */
  readonly at: number
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
  const pairs: PlainPair[] = []
  for (const {key, value} of contents.items) {
    if (!isScalar(key) || typeof key.value !== 'string') continue
    const at = offsetOf(value) ?? offsetOf(key) ?? 0
    const budget = {nodes: mostNodes, fail: (message: string) => fail(message, at)}
    pairs.push({name: key.value, value: () => plain(value, document, budget, deepest), at})
  }
  return pairs
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

function offsetOf(node: unknown): number | undefined {
  return isScalar(node) || isMap(node) || isSeq(node) || isAlias(node) ? node.range?.[0] : undefined
}

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
