import {applyEdits, fromPieces, messageOf, type Projection} from '@tactlint/core'
import {earlierMailIn} from './earlier-mail.js'
import {isFormatError} from './format-error.js'
import {frontMatterOf, type FrontMatter} from './front-matter/front-matter.js'
import {lineEndingOf, linesOf} from './lines.js'
import type {Reader} from './reader.js'

/** Plain text, with front matter or without. */
export const text: Reader = {
  format: 'text',
  extensions: ['.txt', '.text'],
  read(source) {
    const {context, directives, prose} = reading(source)
    if (prose.text.trim() === '') return []
    const earlier = earlierMailIn(prose.text)
    return [{...messageOf(whereItReadsSo(prose, source), context, earlier && [earlier]), directives}]
  },
}

function reading(source: string): Pick<FrontMatter, 'context' | 'directives'> & {prose: Projection} {
  const {context, directives, body} = frontMatterOf(source)
  const {text, pieces} = linesOf(source, body)
  const ending = lineEndingOf(source)
  return {context, directives, prose: fromPieces(text, pieces, written => written.replaceAll('\n', ending))}
}

/** Refuses what would read otherwise: a carriage return, a `---` that would close front matter. */
function whereItReadsSo(prose: Projection, source: string): Projection {
  return {
    ...prose,
    toSourceEdit: edit => {
      const edits = prose.toSourceEdit(edit)
      if (edits === undefined) return undefined
      try {
        return reading(applyEdits(source, edits)).prose.text === applyEdits(prose.text, [edit])
          ? edits
          : undefined
      } catch (error) {
        if (isFormatError(error)) return undefined
        throw error
      }
    },
  }
}
