import {readFile} from 'node:fs/promises'
import {pathToFileURL} from 'node:url'
import type {Documents} from '../documents/documents.js'

/** A file as the editor has it: open, else on the disk. */
export interface FileText {
  readonly uri: string
  /** Undefined when there is no such file. */
  readonly text: string | undefined
  /** Null when it is not open. */
  readonly version: number | null
}

export async function fileText(path: string, documents: Pick<Documents, 'get'>): Promise<FileText> {
  const uri = pathToFileURL(path).href
  const open = documents.get(uri)
  if (open) return {uri, text: open.getText(), version: open.version}
  const text = await readFile(path, 'utf8').catch((error: unknown) => {
    if ((error as {code?: string}).code === 'ENOENT') return undefined
    throw error
  })
  return {uri, text, version: null}
}
