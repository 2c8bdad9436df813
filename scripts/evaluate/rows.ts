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

/**
 * Rows of a JSONL file; undefined when the file is not there.
 * @throws Error that names the line of a row that is no JSON object with `id` and `text`
 */
export function rowsOf<Row extends {readonly id: string; readonly text: string} = CorpusRow>(
  file: string,
): readonly Row[] | undefined {
  if (!existsSync(file)) return undefined
  return readFileSync(file, 'utf8')
    .split('\n')
    .map((line, index) => ({line, number: index + 1}))
    .filter(({line}) => line.trim() !== '')
    .map(({line, number}) => parsed<Row>(line, `${file}:${number}`))
}

function parsed<Row extends {readonly id: string; readonly text: string}>(line: string, place: string): Row {
  let row: unknown
  try {
    row = JSON.parse(line)
  } catch {
    throw new Error(`${place} is no JSON.`)
  }
  const {id, text} = (row ?? {}) as Partial<Row>
  if (typeof id !== 'string' || typeof text !== 'string')
    throw new Error(`${place} lacks \`id\` or \`text\`.`)
  return row as Row
}
