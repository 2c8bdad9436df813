import type {Paragraph, Sentence, SentenceContent} from 'nlcst'
import {holdsWords, type Entity} from '../entities/entity.js'
import type {TimeMention} from '../facts/facts.js'
import {interpreter, lexiconsOf, type SpeechLexicons} from '../facts/interpreter.js'
import {lines} from '../nlcst/lines.js'
import {positionAt} from '../nlcst/offsets.js'
import type {Pack} from '../packs/pack.js'
import type {Lexicon} from '../phrases/lexicon.js'
import type {InformationName, MissingIdentifier} from '../rules/missing-identifier.js'
import type {Rule} from '../rules/rule.js'
import {informationSigns} from '../topics/information.js'

/** A language for tests of the engine: words in a script of your choice, one sentence a line. */
export interface Toy {
  readonly language: string
  /** Letters of its words, as the inside of a character class: `a-z`. */
  readonly letters: string
  readonly rules?: readonly Rule[]
  readonly speech?: Partial<
    Record<'greeting' | 'closing' | 'thanks' | 'request' | 'complaint' | 'event', readonly string[]>
  >
  readonly times?: Readonly<Record<TimeMention['as'], readonly string[]>>
  readonly shipment?: readonly string[]
  readonly topics?: SpeechLexicons['topics']
  readonly toSupport?: readonly string[]
}

export const lexicon = (phrases: readonly string[] = []): Lexicon => ({
  source: {title: 'toy', url: '', licence: 'MIT'},
  phrases,
})

/** One name for all that a reader may need to know. */
export const informationNames = (name: InformationName): MissingIdentifier['names'] =>
  Object.fromEntries(Object.keys(informationSigns).map(information => [information, name])) as Record<
    keyof MissingIdentifier['names'],
    InformationName
  >

export function toyPack({
  language,
  letters,
  rules = [],
  speech = {},
  times,
  shipment,
  topics,
  toSupport,
}: Toy): Pack {
  const lexicons: SpeechLexicons = {
    greeting: lexicon(speech.greeting),
    closing: lexicon(speech.closing),
    thanks: lexicon(speech.thanks),
    request: lexicon(speech.request),
    complaint: lexicon(speech.complaint),
    event: lexicon(speech.event),
    ...(times && {
      times: {known: lexicon(times.known), vague: lexicon(times.vague), now: lexicon(times.now)},
    }),
    topics: {shipment: lexicon(shipment), ...topics},
    audience: {support: lexicon(toSupport), customer: lexicon()},
  }
  const own = new RegExp(`[${letters}]`, 'giu')
  return {
    api: 1,
    language,
    detect: text => {
      const all = text.match(/\p{L}/gu)?.length ?? 0
      return all === 0 ? 0 : (text.match(own)?.length ?? 0) / all
    },
    recognisers: [],
    lexicons: lexiconsOf(lexicons),
    rules,
    open: () => Promise.resolve({parse, interpret: interpreter(lexicons)}),
  }
}

function parse(paragraph: string, offset: number, atoms: readonly Entity[]): Paragraph {
  const children = lines(paragraph).map((line): Sentence => {
    const start = offset + line.start
    const end = offset + line.end
    return {
      type: 'SentenceNode',
      children: leavesOf(paragraph, start, end, offset, atoms),
      position: positionAt(start, end),
    }
  })
  return {type: 'ParagraphNode', children, position: positionAt(offset, offset + paragraph.length)}
}

function leavesOf(
  paragraph: string,
  start: number,
  end: number,
  offset: number,
  atoms: readonly Entity[],
): SentenceContent[] {
  const leaves: SentenceContent[] = []
  for (let cursor = start; cursor < end;) {
    const atom = atoms.find(atom => atom.start === cursor && !holdsWords(atom))
    const rest = paragraph.slice(cursor - offset, end - offset)
    const value = atom ? rest.slice(0, atom.end - atom.start) : (/^(?:\p{L}+|\s+|.)/u.exec(rest)?.[0] ?? rest)
    const position = positionAt(cursor, cursor + value.length)
    if (atom)
      leaves.push({
        type: 'WordNode',
        children: [{type: 'TextNode', value, position}],
        position,
        data: {entity: atom},
      })
    else if (/\p{L}/u.test(value))
      leaves.push({type: 'WordNode', children: [{type: 'TextNode', value, position}], position})
    else leaves.push({type: /\s/.test(value) ? 'WhiteSpaceNode' : 'PunctuationNode', value, position})
    cursor += value.length
  }
  return leaves
}
