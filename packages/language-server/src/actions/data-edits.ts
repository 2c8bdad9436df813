import {applyEdits, modify, type JSONPath} from 'jsonc-parser'
import {isMap, isSeq, parseDocument, type Document} from 'yaml'

/** A value of data that is to be changed: what stands there now gives what is to stand there. */
export interface Change {
  readonly path: readonly (string | number)[]
  readonly value: (now: unknown) => unknown
}

/** JSON with a change made; the rest stays as it is written. Undefined when the text is no JSON. */
export function changedJson(text: string, change: (data: unknown) => Change): string | undefined {
  let data: unknown
  try {
    data = text.trim() === '' ? {} : JSON.parse(text)
  } catch {
    return undefined
  }
  const {path, value} = change(data)
  const edits = modify(text, path as JSONPath, value(at(data, path)), {
    formattingOptions: {insertSpaces: !/^\t/m.test(text), tabSize: 2, eol: /\r\n/.test(text) ? '\r\n' : '\n'},
  })
  return applyEdits(text, edits)
}

/** The same of YAML. */
export function changedYaml(text: string, change: (data: unknown) => Change): string | undefined {
  const document = parseDocument(text)
  if (document.errors.length > 0) return undefined
  const data: unknown = document.toJS({maxAliasCount: 100}) ?? {}
  const {path, value} = change(data)
  if (document.contents !== null && !isMap(document.contents) && !isSeq(document.contents)) return undefined
  document.setIn(path, nodeOf(document, value(at(data, path))))
  return document.toString({flowCollectionPadding: false, lineWidth: 0})
}

/** Short lists stand in one line: `[shouting-caps, {rule: legal-threat, fingerprint: …}]`. */
const nodeOf = (document: Document, value: unknown): unknown => document.createNode(value, {flow: true})

export const at = (data: unknown, path: readonly (string | number)[]): unknown =>
  path.reduce<unknown>(
    (inner, key) =>
      typeof inner === 'object' && inner !== null && Object.hasOwn(inner, key)
        ? (inner as Readonly<Record<string | number, unknown>>)[key]
        : undefined,
    data,
  )

export const listed = (value: unknown): readonly unknown[] =>
  value === undefined || value === null ? [] : Array.isArray(value) ? value : [value]
