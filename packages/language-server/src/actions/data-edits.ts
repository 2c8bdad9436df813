import {applyEdits, modify, type JSONPath} from 'jsonc-parser'
import {isMap, isNode, isSeq, parseDocument} from 'yaml'

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

/** The same of YAML. What is put in stands in one line: `[shouting-caps, {rule: legal-threat, fingerprint: …}]`. */
export function changedYaml(text: string, change: (data: unknown) => Change): string | undefined {
  const document = parseDocument(text)
  if (document.errors.length > 0) return undefined
  const data: unknown = document.toJS({maxAliasCount: 100}) ?? {}
  const {path, value} = change(data)
  if (document.contents !== null && !isMap(document.contents) && !isSeq(document.contents)) return undefined
  const before = document.getIn(path, true)
  const after = document.createNode(value(at(data, path)), {flow: true})
  // A comment stands with the value: “names: [Acme] # ours”.
  if (isNode(before)) Object.assign(after, {comment: before.comment, commentBefore: before.commentBefore})
  document.setIn(path, after)
  return document.toString({flowCollectionPadding: false, lineWidth: 0})
}

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
