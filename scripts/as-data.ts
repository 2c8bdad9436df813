import type {CompiledLexicon, CompiledLexicons, Lexicon} from '@tactlint/core'

type Compiled = CompiledLexicons['lexicons']

const nameOf = ({compiled}: CompiledLexicon): string => `lexicon${compiled}`

/** A module with all compiled lexicons: wherever one is used, it is the same object. */
export function lexiconsModule(lexicons: Compiled): string {
  const sources = [...new Set([...lexicons.values()].map(({source}) => JSON.stringify(source)))]
  return [
    `const sources = [${sources.join()}]\n`,
    ...[...lexicons.values()].map(lexicon => {
      const {source, compiled, made} = lexicon
      const place = sources.indexOf(JSON.stringify(source))
      return `export const ${nameOf(lexicon)} = {source: sources[${place}], compiled: ${compiled}, made: '${made}'}\n`
    }),
  ].join('')
}

/**
 * A module that exports the values of another one, written out. What is no data (functions), and lexicons that the pack does not list,
 * are left out: a bundler names who asks for them.
 * @param from where `lexiconsModule` is found
 */
export function asData(
  exported: Readonly<Record<string, unknown>>,
  lexicons: Compiled,
  from: string,
): string {
  const used = new Set<string>()
  const lines = Object.entries(exported).flatMap(([name, value]) => {
    const literal = literalOf(value, lexicon => {
      const compiled = lexicons.get(lexicon)
      if (compiled === undefined) return undefined
      used.add(nameOf(compiled))
      return nameOf(compiled)
    })
    return literal === undefined ? [] : [`export const ${name} = ${literal}\n`]
  })
  return `import {${[...used].join()}} from '${from}'\n${lines.join('')}`
}

/** JavaScript that gives the same value; undefined for what is no data. */
function literalOf(value: unknown, nameOf: (lexicon: Lexicon) => string | undefined): string | undefined {
  const all = (values: Iterable<unknown>): string | undefined => {
    const literals = Array.from(values, one => literalOf(one, nameOf))
    return literals.includes(undefined) ? undefined : `[${literals.join()}]`
  }
  const of = (name: string, values: Iterable<unknown>): string | undefined => {
    const literals = all(values)
    return literals && `new ${name}(${literals})`
  }
  if (typeof value === 'function') return undefined
  if (value === undefined) return 'undefined'
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  if (value instanceof RegExp) return String(value)
  if (value instanceof Set) return of('Set', value)
  if (value instanceof Map) return of('Map', value)
  if (Array.isArray(value)) return all(value)
  if (isLexicon(value)) return nameOf(value)
  const properties = Object.entries(value).map(([name, inside]) => {
    const literal = literalOf(inside, nameOf)
    return literal && `${JSON.stringify(name)}:${literal}`
  })
  return properties.includes(undefined) ? undefined : `{${properties.join()}}`
}

const isLexicon = (value: object): value is Lexicon => 'source' in value && 'phrases' in value
