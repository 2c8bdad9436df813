import {LinkifyIt} from 'linkify-it'
import type {Recogniser} from './entity.js'

const linkify = new LinkifyIt()
// 「詳細はhttps://example.comをご覧ください」: no space parts a link from the words around it.
const unspaced = /[\u3000-\u30FF\u3400-\u9FFF\uFF00-\uFFEF]/g

/** URLs and domains. */
export const urls: Recogniser = {
  kind: 'url',
  *recognise(text) {
    for (const {start, end, schema} of links(text)) if (schema !== 'mailto:') yield {kind: 'url', start, end}
  },
}

export const emails: Recogniser = {
  kind: 'email',
  *recognise(text) {
    for (const {start, end, schema} of links(text))
      if (schema === 'mailto:') yield {kind: 'email', start, end}
  },
}

function* links(text: string): Iterable<{start: number; end: number; schema: string}> {
  if (!/[@:]|\p{L}\.\p{L}/u.test(text)) return
  for (const {index, lastIndex, schema, raw} of linkify.match(text.replace(unspaced, ' ')) ?? []) {
    // “That is ok.De andre …”: a missing space, not a German domain.
    if (schema === '' && /\.\p{Lu}\p{Ll}*$/u.test(raw.split('/')[0] ?? '')) continue
    yield {start: index, end: lastIndex, schema}
  }
}
