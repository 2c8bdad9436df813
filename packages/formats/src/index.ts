import {prepareFrontMatter} from './front-matter/front-matter.js'
import type {Reader} from './reader.js'

export type {Reader} from './reader.js'
export {contextOf} from './context/context-of.js'
export {contextKeys} from './context/fields.js'
export {nearest} from './did-you-mean.js'
export {directiveNames} from './directives/comment.js'
export {FormatError, isFormatError} from './format-error.js'
export {frontMatterIn} from './front-matter/front-matter.js'

/** A reader that is loaded when a file of its format turns up. */
export interface LazyReader {
  readonly format: string
  readonly extensions: readonly string[]
  /** @param source when it alone is to be read: what it does not need is not loaded */
  load(source?: string): Promise<Reader>
}

/** Asked for with every message: a promise that is kept costs nothing. */
const once = <Value>(load: () => Promise<Value>): (() => Promise<Value>) => {
  let loaded: Promise<Value> | undefined
  return () => (loaded ??= load())
}

const text = once(async () => (await import('./text.js')).text)
const markdown = once(async () => (await import('./markdown/index.js')).markdown)

export const readers: readonly LazyReader[] = [
  {
    format: 'text',
    extensions: ['.txt', '.text'],
    async load(source) {
      await prepareFrontMatter(source)
      return text()
    },
  },
  {
    format: 'markdown',
    extensions: ['.md', '.markdown'],
    async load(source) {
      await prepareFrontMatter(source)
      return markdown()
    },
  },
]

/** The format that the name of a file tells: `reply.DA.MD` is Markdown. */
export function formatOf(fileName: string): string | undefined {
  const name = fileName.toLowerCase()
  return readers.find(({extensions}) => extensions.some(extension => name.endsWith(extension)))?.format
}
