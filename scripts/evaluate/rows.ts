import {existsSync, readFileSync} from 'node:fs'

/** One row of a corpus. Further fields (`intent`, `tags`, `kind`) depend on the corpus. */
export interface CorpusRow {
  readonly id: string
  readonly lang: string
  readonly text: string
  readonly label?: string
  readonly score?: number
  readonly [field: string]: unknown
}

export const isCorpusRow = (row: unknown): row is CorpusRow => {
  const {id, lang, text} = (row ?? {}) as Partial<CorpusRow>
  return typeof id === 'string' && typeof lang === 'string' && typeof text === 'string'
}

/**
 * Rows of a JSONL file; undefined when the file is not there.
 * @throws Error that names the line of a row that is no JSON or not of the kind
 */
export function rowsOf<Row>(file: string, isRow: (row: unknown) => row is Row): readonly Row[] | undefined {
  if (!existsSync(file)) return undefined
  return readFileSync(file, 'utf8')
    .split('\n')
    .map((line, index) => ({line, place: `${file}:${index + 1}`}))
    .filter(({line}) => line.trim() !== '')
    .map(({line, place}) => {
      const row = parsed(line, place)
      if (isRow(row)) return row
      throw new Error(`${place} lacks a field.`)
    })
}

function parsed(line: string, place: string): unknown {
  try {
    return JSON.parse(line)
  } catch {
    throw new Error(`${place} is no JSON.`)
  }
}
