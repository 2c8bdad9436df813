import {fromPieces, messageOf, type Edit} from '@tactlint/core'
import {earlierMailIn} from '../earlier-mail.js'
import type {Reader} from '../reader.js'
import {toSourceEdit} from './edits.js'
import {proseOf} from './prose.js'

/** Markdown as GitHub has it, with front matter or without. */
export const markdown: Reader = {
  format: 'markdown',
  extensions: ['.md', '.markdown'],
  read(source, placeholders) {
    const prose = proseOf(source, placeholders)
    if (prose.text.trim() === '') return []
    const {context, entities, text, pieces, directives, unknownDirectives} = prose
    const projection = {
      ...fromPieces(text, pieces),
      toSourceEdit: (edit: Edit) => toSourceEdit(edit, prose, source),
    }
    const earlier = earlierMailIn(text)
    const found = earlier ? [...entities, earlier] : entities
    return [{...messageOf(projection, context, found), directives, unknownDirectives}]
  },
}
