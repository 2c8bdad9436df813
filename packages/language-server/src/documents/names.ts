import {fileURLToPath} from 'node:url'
import {formatOf} from '@tactlint/formats'
import type {TextDocument} from 'vscode-languageserver-textdocument'

/** The path of a file; undefined for what is no file: `untitled:Untitled-1`. */
export function pathOf(uri: string): string | undefined {
  if (!uri.startsWith('file:')) return undefined
  try {
    return fileURLToPath(uri)
  } catch {
    // file://host/share, where there are no such paths
    return undefined
  }
}

/** Language ids under which editors open Markdown. */
const markdown: readonly string[] = ['markdown', 'quarto', 'mdx', 'rmd']

/** As the command reads the file: by its name. What has no telling name is what the editor takes it for. */
export const formatFor = ({uri, languageId}: Pick<TextDocument, 'uri' | 'languageId'>): string =>
  formatOf(pathOf(uri) ?? uri) ?? (markdown.includes(languageId) ? 'markdown' : 'text')
