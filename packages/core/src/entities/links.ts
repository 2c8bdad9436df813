import {LinkifyIt} from 'linkify-it'
import type {Recogniser} from './entity.js'

const linkify = new LinkifyIt({fuzzyLink: true})
/** What an address looks like takes long to learn: a text without “@” need not wait for it. */
const linkifyWithoutAddresses = new LinkifyIt({fuzzyLink: true, fuzzyEmail: false})
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

interface Link {
  readonly start: number
  readonly end: number
  /** `https:`; empty where none is written. */
  readonly schema: string
}

/** Nothing else can be a link. “title: …” and “1.5 l” can't. */
const candidate = /@|\/\/|[A-Za-z]:\S|[\p{L}\p{N}]\.\p{L}/u

/** URLs and addresses are asked for one after the other, in the same text. */
let last: {readonly text: string; readonly links: readonly Link[]} = {text: '', links: []}

function links(text: string): readonly Link[] {
  if (last.text !== text) last = {text, links: candidate.test(text) ? linksIn(text) : []}
  return last.links
}

function linksIn(text: string): readonly Link[] {
  const finder = text.includes('@') ? linkify : linkifyWithoutAddresses
  return (finder.match(text.replace(unspaced, ' ')) ?? [])
    .map(({index, lastIndex, schema, raw}) => ({start: index, end: lastIndex, schema, raw}))
    .filter(({schema, raw}) => schema !== '' || !isMissingSpace(raw))
}

/** “That is ok.De andre …”: no German domain. */
const isMissingSpace = (raw: string): boolean => /\.\p{Lu}\p{Ll}*$/u.test(raw.split('/')[0] ?? '')
