import type {Paragraph} from 'nlcst'
import type {Entity, Recogniser} from '../entities/entity.js'
import {prepareIdentifiers} from '../entities/identifiers/iban-registry.js'
import {recognitionOf, coreRecognisers, masked, recognise, settled} from '../entities/recognise.js'
import {gather} from '../facts/gather.js'
import {readingOf, type Reading} from '../facts/reading.js'
import {languageFor, mainLanguage} from '../language/main-language.js'
import {languagesOf} from '../language/languages-of.js'
import type {Context, Message} from '../message/message.js'
import type {LazyPack} from '../packs/lazy-pack.js'
import type {Pack, Parser} from '../packs/pack.js'
import {rangeOf} from '../nlcst/offsets.js'
import type {LexiconIndex} from '../phrases/lexicon-index.js'
import {foldWidths} from '../projection/fold-widths.js'
import {paragraphsOf} from '../ranges/paragraphs.js'
import type {Range} from '../ranges/range.js'
import {levelOf, optionsOf, unknownRules, type EnabledRule} from '../rules/enabled-rules.js'
import type {RuleKind} from '../rules/rule.js'
import {check} from './check.js'
import {keepingRecognition, passagesOf, type RecognitionIn} from './kept-paragraphs.js'
import {languageOf, type Language, type LanguageOptions} from './languages.js'
import {notChecked, type Verdict} from './verdict.js'

export interface LinterOptions extends LanguageOptions {
  readonly packs: readonly (Pack | LazyPack)[]
  /** Whatever the language: the team's own names, identifiers and placeholders. */
  readonly recognisers?: readonly Recogniser[]
}

export interface Linter {
  /** All rules, on or off, in any language. */
  readonly kinds: readonly RuleKind[]
  /** Ids of the rules that are on, in any language. */
  readonly enabled: ReadonlySet<string>
  /** With the rules of their extensions. Those not needed so far are loaded. */
  readonly packs: () => Promise<readonly Pack[]>
  /**
   * The pack for a language, `en` for `en-GB`, as `packs` gives it.
   * @throws LanguageError for a language without a pack
   */
  readonly pack: (language: string) => Promise<Pack>
  /**
   * @param locale language of the words of findings, when it is not that of the message
   * @throws LanguageError when the context or the locale names a language without a pack
   */
  lint(message: Message, locale?: string): Promise<Verdict>
}

/**
 * A linter for messages in the languages of the packs.
 * @throws Error for a rule that no pack has, options that a rule does not accept, a pack for another version of this interface
 */
export function createLinter(options: LinterOptions): Linter {
  const {packs, rules: settings = {}, presets} = options
  const recognisers = [...coreRecognisers, ...(options.recognisers ?? [])]
  const neutral: Neutral = {recognisers, recognition: keepingRecognition(recognitionOf(recognisers))}
  const languages = packs.map(pack => languageOf(pack, options))
  const kinds = [...new Map(languages.flatMap(({kinds}) => kinds.map(kind => [kind.id, kind]))).values()]
  const [unknown] = unknownRules(kinds, settings)
  if (unknown !== undefined) throw new Error(`There is no rule “${unknown}”.`)
  const on = kinds.filter(kind => levelOf(kind, settings, presets) !== 'off')
  // Said now, not when the language is met.
  for (const kind of on) optionsOf(kind, settings)
  return {
    kinds,
    enabled: new Set(on.map(({id}) => id)),
    packs: () => Promise.all(languages.map(async ({ready}) => (await ready()).pack)),
    pack: async language => (await languageFor(languages, language).ready()).pack,
    lint: (message, locale) => lint(message, languages, neutral, kinds, locale),
  }
}

/** What is recognised in any language. */
interface Neutral {
  readonly recognisers: readonly Recogniser[]
  readonly recognition: RecognitionIn
}

async function lint(
  message: Message,
  languages: readonly Language[],
  neutral: Neutral,
  kinds: readonly RuleKind[],
  locale: string | undefined,
): Promise<Verdict> {
  const {context} = message
  const {text} = message.prose
  const folded = foldWidths(text)
  await prepareIdentifiers(`${folded}\n${besideText(context)}`)
  const paragraphs = paragraphsOf(text)
  const passages = passagesOf(folded, paragraphs)
  const known = settled(folded, neutral.recognition(passages), message.entities)
  const blanked = masked(folded, known)
  const main =
    mainLanguage(blanked, paragraphs, languages, context.language) ??
    // A message that only quotes is in the language that it quotes.
    mainLanguage(
      masked(
        folded,
        known.filter(({kind}) => kind !== 'quotation'),
      ),
      paragraphs,
      languages,
      undefined,
    )
  if (main === undefined) return notChecked(message)

  const chosen = languagesOf(blanked, paragraphs, main, languages)
  const present = await Promise.all(
    [...new Set([main, ...chosen])].map(async language => ({language, ready: await language.ready()})),
  )
  const recognised = present.flatMap(({ready}) => ready.recognition(passages))
  const entities = settled(folded, recognised, known)
  const recognisers = [...neutral.recognisers, ...present.flatMap(({ready}) => ready.pack.recognisers)]
  const beside = recognise(foldWidths(besideText(context)), recognisers)

  const interpreted = []
  const readings: {reading: Reading; rules: readonly EnabledRule[]}[] = []
  let subject: ReturnType<Parser['interpret']>['topics'] = []
  for (const {language, ready} of present) {
    const [parser, index] = await Promise.all([ready.parser(), ready.index()])
    const own = paragraphs.filter((_, index) => chosen[index] === language)
    const reading = readingOf(language.language, parsed(parser, own, text, entities), index)
    readings.push({reading, rules: ready.rules})
    interpreted.push({
      ...parser.interpret(reading, context),
      language: language.language,
      sentences: reading.sentences.map(rangeOf),
    })
    if (language === main) subject = subjectTopics(context, parser, ready.pack, index, neutral.recognisers)
  }
  const facts = gather(text, context, interpreted, entities, beside, subject)
  const translations =
    locale === undefined ? undefined : (await languageFor(languages, locale).ready()).pack.rules
  return check(message, facts, readings, kinds, translations)
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

function subjectTopics(
  context: Context,
  parser: Parser,
  pack: Pack,
  index: LexiconIndex,
  neutral: readonly Recogniser[],
) {
  const {subject} = context
  if (subject === undefined || subject.trim() === '') return []
  const entities = recognise(foldWidths(subject), [...neutral, ...pack.recognisers])
  const reading = readingOf(pack.language, parsed(parser, paragraphsOf(subject), subject, entities), index)
  return parser.interpret(reading, context).topics
}

/** What the reader sees beside the text. */
function besideText({subject, attachments = [], thread = []}: Context): string {
  return [subject ?? '', ...attachments.map(spaced), ...thread.map(({text}) => text ?? '')].join('\n')
}

/** The words of a file name: “invoice-8817_scan.pdf” is “invoice 8817 scan”. */
const spaced = (name: string): string =>
  name
    .replace(/\.[a-z\d]{1,5}$/i, '')
    .replaceAll('_', ' ')
    .replace(/(?<=\p{L})-(?=\d)/gu, ' ')
