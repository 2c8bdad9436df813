import type {LexiconIndex} from '../phrases/lexicon-index.js'
import {recognitionOf} from '../entities/recognise.js'
import {isLazy, type LazyPack} from '../packs/lazy-pack.js'
import type {Extension, Pack, Parser} from '../packs/pack.js'
import {
  keepingRecognition,
  keepingLikelihoods,
  keepingParagraphs,
  type RecognitionIn,
} from './kept-paragraphs.js'
import {enabledRules, type EnabledRule, type Setting} from '../rules/enabled-rules.js'
import type {Preset, RuleKind} from '../rules/rule.js'
import {lexiconIndexOf} from './lexicon-index-of.js'

/** A language as far as it is needed to know whether a text is in it. */
export interface Language extends Pick<Pack, 'language' | 'detect'> {
  /** Of all rules, those of extensions too. */
  readonly kinds: readonly RuleKind[]
  /** Loaded when first asked for. */
  readonly ready: () => Promise<ReadyLanguage>
}

/** A language whose texts can be read: pack loaded, rules chosen, phrases made ready, dictionary opened. */
export interface ReadyLanguage {
  /** With the rules of its extensions. */
  readonly pack: Pack
  readonly rules: readonly EnabledRule[]
  /** Of its recognisers. */
  readonly recognition: RecognitionIn
  readonly index: () => Promise<LexiconIndex>
  readonly parser: () => Promise<Parser>
}

export interface LanguageOptions {
  readonly extensions?: readonly Extension[]
  readonly rules?: Readonly<Record<string, Setting>>
  readonly presets?: readonly Preset[]
  /** Reads a resource of a pack's package. */
  readonly read: (pack: Pack, resource: string) => Promise<Uint8Array>
}

/** @throws Error for options that a rule does not accept, a pack for another version of this interface */
export function languageOf(pack: Pack | LazyPack, options: LanguageOptions): Language {
  const {language} = pack
  const extensions = (options.extensions ?? []).filter(extension => extension.language === language)
  const ofExtensions = extensions.flatMap(({rules}) => rules.map(({kind}) => kind))
  if (!isLazy(pack)) {
    const ready = readyLanguage(pack, extensions, options)
    return {
      language,
      detect: keepingLikelihoods(text => pack.detect(text)),
      kinds: [...pack.rules.map(({kind}) => kind), ...ofExtensions],
      ready: () => Promise.resolve(ready),
    }
  }
  let loading: Promise<ReadyLanguage> | undefined
  return {
    language,
    detect: keepingLikelihoods(text => pack.detect(text)),
    kinds: [...pack.kinds, ...ofExtensions],
    ready: () => (loading ??= pack.load().then(loaded => readyLanguage(loaded, extensions, options))),
  }
}

function readyLanguage(
  pack: Pack,
  extensions: readonly Extension[],
  {rules: settings = {}, presets, read}: LanguageOptions,
): ReadyLanguage {
  const whole = extended(pack, extensions)
  const rules = enabledRules(whole.rules, settings, presets)
  const readOwn = (resource: string) => read(pack, resource)
  let index: Promise<LexiconIndex> | undefined
  return {
    pack: whole,
    rules,
    recognition: keepingRecognition(recognitionOf(whole.recognisers)),
    index() {
      if (index !== undefined) return index
      index = lexiconIndexOf(pack, rules, readOwn)
      // What could not be read once may be readable the next time.
      index.catch(() => (index = undefined))
      return index
    },
    parser: () => opened(pack, readOwn),
  }
}

function extended(pack: Pack, extensions: readonly Extension[]): Pack {
  if ((pack as {api: unknown}).api !== 1) {
    throw new Error(
      `The pack for “${pack.language}” is written for version ${String(pack.api)} of the pack interface; this is version 1.`,
    )
  }
  if (extensions.length === 0) return pack
  return {
    ...pack,
    rules: [...pack.rules, ...extensions.flatMap(({rules}) => rules)],
    recognisers: [...pack.recognisers, ...extensions.flatMap(({recognisers = []}) => recognisers)],
  }
}

/** A dictionary is large: the linters of one program share it. By `open`, which packs with extensions have in common. */
const parsers = new WeakMap<Pack['open'], Promise<Parser>>()

function opened(pack: Pack, read: (resource: string) => Promise<Uint8Array>): Promise<Parser> {
  const {open} = pack
  const known = parsers.get(open)
  if (known) return known
  const parser = pack.open(read).then(keepingParagraphs)
  parsers.set(open, parser)
  // What could not be read once may be readable the next time.
  parser.catch(() => parsers.delete(open))
  return parser
}
