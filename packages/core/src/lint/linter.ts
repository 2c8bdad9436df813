import type {Paragraph} from 'nlcst'
import type {Entity, Recogniser} from '../entities/entity.js'
import {prepareIdentifiers} from '../entities/identifiers/iban-registry.js'
import {coreRecognisers, masked, recognise} from '../entities/recognise.js'
import {gather} from '../facts/gather.js'
import {readingOf, type PhraseIndexes, type Reading} from '../facts/reading.js'
import {mainLanguage} from '../language/main-language.js'
import {packsOf, paragraphsOf} from '../language/paragraphs.js'
import type {Context, Message} from '../message/message.js'
import type {Extension, Pack, Parser} from '../packs/pack.js'
import {rangeOf} from '../nlcst/offsets.js'
import {PhraseIndex} from '../phrases/phrase-index.js'
import {foldWidths} from '../projection/fold-widths.js'
import type {Range} from '../ranges/range.js'
import {enabledRules, unknownRules, type EnabledRule, type Setting} from '../rules/enabled-rules.js'
import type {Preset} from '../rules/rule.js'
import {check} from './check.js'
import type {Verdict} from './verdict.js'

export interface LinterOptions {
  readonly packs: readonly Pack[]
  readonly extensions?: readonly Extension[]
  /** Whatever the language: the team's own names, identifiers and placeholders. */
  readonly recognisers?: readonly Recogniser[]
  /** By rule id. */
  readonly rules?: Readonly<Record<string, Setting>>
  /** Default: `recommended`. */
  readonly presets?: readonly Preset[]
  /** Reads a resource of a pack's package. */
  readonly read: (pack: Pack, resource: string) => Promise<Uint8Array>
}

export interface Linter {
  /** With the rules of their extensions. */
  readonly packs: readonly Pack[]
  /** Ids of the rules that are on, in any language. */
  readonly enabled: ReadonlySet<string>
  lint(message: Message): Promise<Verdict>
}

/** A language ready to be read: rules chosen, phrases compiled when the first text comes. */
interface Language {
  readonly pack: Pack
  readonly rules: readonly EnabledRule[]
  readonly indexes: () => PhraseIndexes
  readonly parser: () => Promise<Parser>
}

/**
 * A linter for messages in the languages of the packs.
 * @throws Error for a rule that no pack has, options that a rule does not accept, a pack for another version of this interface
 */
export function createLinter(options: LinterOptions): Linter {
  const {packs, rules: settings = {}, presets} = options
  const neutral = [...coreRecognisers, ...(options.recognisers ?? [])]
  const all = packs.map(pack => extended(pack, options.extensions ?? []))
  const [unknown] = unknownRules(all, settings)
  if (unknown !== undefined) throw new Error(`There is no rule “${unknown}”.`)
  const languages = new Map<Pack, Language>()
  for (const pack of all)
    languages.set(pack, languageOf(pack, enabledRules(pack.rules, settings, presets), options))
  const enabled = new Set([...languages.values()].flatMap(({rules}) => rules.map(({rule}) => rule.kind.id)))
  return {packs: all, enabled, lint: message => lint(message, languages, neutral)}
}

function extended(pack: Pack, extensions: readonly Extension[]): Pack {
  if ((pack as {api: unknown}).api !== 1) {
    throw new Error(
      `The pack for “${pack.language}” is written for version ${String(pack.api)} of the pack interface; this is version 1.`,
    )
  }
  const own = extensions.filter(({language}) => language === pack.language)
  if (own.length === 0) return pack
  return {
    ...pack,
    rules: [...pack.rules, ...own.flatMap(({rules}) => rules)],
    recognisers: [...pack.recognisers, ...own.flatMap(({recognisers = []}) => recognisers)],
  }
}

function languageOf(pack: Pack, rules: readonly EnabledRule[], {read}: LinterOptions): Language {
  let indexes: PhraseIndexes | undefined
  return {
    pack,
    rules,
    indexes: () => (indexes ??= compiled(pack, rules)),
    parser: () => opened(pack, resource => read(pack, resource)),
  }
}

/** A dictionary is large: the linters of one program share it. By `open`, which packs with extensions have in common. */
const parsers = new WeakMap<Pack['open'], Promise<Parser>>()

function opened(pack: Pack, read: (resource: string) => Promise<Uint8Array>): Promise<Parser> {
  const {open} = pack
  const known = parsers.get(open)
  if (known) return known
  const parser = pack.open(read)
  parsers.set(open, parser)
  // What could not be read once may be readable the next time.
  parser.catch(() => parsers.delete(open))
  return parser
}

function compiled(pack: Pack, rules: readonly EnabledRule[]): PhraseIndexes {
  const lexicons = new Set([
    ...pack.lexicons,
    ...rules.flatMap(({rule, options}) => [...rule.lexicons, ...(rule.lexiconsFor?.(options) ?? [])]),
  ])
  const on = (which: 'surface' | 'lemma') =>
    [...lexicons].filter(lexicon => (lexicon.on ?? 'surface') === which)
  return {
    lexicons,
    surface: new PhraseIndex(on('surface'), pack.language),
    lemma: new PhraseIndex(on('lemma'), pack.language),
  }
}

async function lint(
  message: Message,
  languages: ReadonlyMap<Pack, Language>,
  neutral: readonly Recogniser[],
): Promise<Verdict> {
  const {context} = message
  const {text} = message.prose
  const folded = foldWidths(text)
  await prepareIdentifiers(`${folded}\n${besideText(context)}`)
  const packs = [...languages.keys()]
  const known = recognise(folded, neutral, message.entities)
  const blanked = masked(folded, known)
  const main =
    mainLanguage(blanked, packs, context.language) ??
    // A message that only quotes is in the language that it quotes.
    mainLanguage(
      masked(
        folded,
        known.filter(({kind}) => kind !== 'quotation'),
      ),
      packs,
      undefined,
    )
  if (main === undefined)
    return {
      language: undefined,
      findings: [],
      suppressed: [],
      unusedDirectives: [],
      unknownRules: [],
      traces: [],
      scores: undefined,
      message,
      facts: undefined,
      readings: [],
      describe: unheard,
      resolve: unheard,
    }

  const paragraphs = paragraphsOf(text)
  const chosen = packsOf(blanked, paragraphs, main, packs)
  const present = [...new Set([main, ...chosen])]
  const recognisers = present.flatMap(pack => pack.recognisers)
  const entities = recognise(folded, recognisers, known)
  const beside = recognise(foldWidths(besideText(context)), [...neutral, ...recognisers])

  const interpreted = []
  const readings: {reading: Reading; language: Language}[] = []
  let subject: ReturnType<Parser['interpret']>['topics'] = []
  for (const pack of present) {
    const language = languages.get(pack) as Language
    const parser = await language.parser()
    const own = paragraphs.filter((_, index) => chosen[index] === pack)
    const reading = readingOf(pack.language, parsed(parser, own, text, entities), language.indexes())
    readings.push({reading, language})
    interpreted.push({
      ...parser.interpret(reading, context),
      language: pack.language,
      sentences: reading.sentences.map(rangeOf),
    })
    if (pack === main) subject = subjectTopics(context, parser, language, neutral)
  }
  const facts = gather(text, context, interpreted, entities, beside, subject)
  return check(
    message,
    facts,
    readings.map(({reading, language}) => ({reading, rules: language.rules})),
    packs,
  )
}

function parsed(
  parser: Parser,
  paragraphs: readonly Range[],
  text: string,
  entities: readonly Entity[],
): readonly Paragraph[] {
  let next = 0
  return paragraphs.map(({start, end}) => {
    while ((entities[next]?.start ?? end) < start) next++
    const atoms: Entity[] = []
    for (let index = next; (entities[index]?.start ?? end) < end; index++) {
      const entity = entities[index] as Entity
      if (entity.end <= end) atoms.push(entity)
    }
    return parser.parse(text.slice(start, end), start, atoms)
  })
}

function subjectTopics(context: Context, parser: Parser, language: Language, neutral: readonly Recogniser[]) {
  const {subject} = context
  if (subject === undefined || subject.trim() === '') return []
  const {pack} = language
  const entities = recognise(foldWidths(subject), [...neutral, ...pack.recognisers])
  const reading = readingOf(
    pack.language,
    parsed(parser, paragraphsOf(subject), subject, entities),
    language.indexes(),
  )
  return parser.interpret(reading, context).topics
}

/** What the reader sees beside the text. */
function besideText({subject, attachments = [], thread = []}: Context): string {
  return [subject ?? '', ...attachments, ...thread.map(({text}) => text ?? '')].join('\n')
}

function unheard(): never {
  throw new Error('This message has no findings: its language is not known.')
}
