import type {Reader} from './reader.js'

export type {Reader} from './reader.js'
export {contextOf} from './context/context-of.js'
export {contextKeys} from './context/fields.js'
export {directiveNames} from './directives/comment.js'
export {FormatError, isFormatError} from './format-error.js'

/** A reader that is loaded when a file of its format turns up. */
export interface LazyReader {
  readonly format: string
  readonly extensions: readonly string[]
  load(): Promise<Reader>
}

export const readers: readonly LazyReader[] = [
  {format: 'text', extensions: ['.txt', '.text'], load: async () => (await import('./text.js')).text},
  {
    format: 'markdown',
    extensions: ['.md', '.markdown'],
    load: async () => (await import('./markdown/index.js')).markdown,
  },
]

/** The format that the name of a file tells: `reply.DA.MD` is Markdown. */
export function formatOf(fileName: string): string | undefined {
  const name = fileName.toLowerCase()
  return readers.find(({extensions}) => extensions.some(extension => name.endsWith(extension)))?.format
}
