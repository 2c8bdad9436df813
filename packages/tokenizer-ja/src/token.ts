import type {Features, Grammar} from './format/index.js'

/** A word of the text. Offsets are UTF-16 code units, end exclusive. `*` stands where IPADIC has nothing to say. */
export interface Token<A extends Atom = Atom> {
  readonly start: number
  readonly end: number
  readonly surface: string
  /** Whether it stands in the dictionary; false for atoms too. */
  readonly isKnown: boolean
  /** The word as one looks it up, 届く for 届い; `*` for unknown words. */
  readonly basicForm: string
  readonly partOfSpeech: readonly [string, string, string, string]
  readonly conjugationType: string
  readonly conjugationForm: string
  /** In katakana; undefined for unknown words. */
  readonly reading: string | undefined
  /** In katakana, as spoken: は as a particle is ハ, ワ. Undefined for unknown words. */
  readonly pronunciation: string | undefined
  /** The atom that the token stands for, the same object as given. */
  readonly atom: A | undefined
}

/** A stretch that is one word whatever the dictionary says: an order number, a placeholder, a URL. */
export interface Atom {
  readonly start: number
  /** Exclusive. */
  readonly end: number
  /** How the words beside it see it: 名詞,一般 if left out · 名詞,固有名詞,人名,姓 · 記号,一般. */
  readonly as?: 'noun' | 'person' | 'symbol'
}

/** Looks its features up when they are asked for. */
export class DictionaryToken<A extends Atom> implements Token<A> {
  constructor(
    private readonly features: Features,
    private readonly text: string,
    /** Number in the dictionary; negative for an atom. */
    private readonly word: number,
    private readonly context: number,
    readonly start: number,
    readonly end: number,
    readonly atom: A | undefined,
  ) {}

  get surface(): string {
    return this.text.slice(this.start, this.end)
  }

  get isKnown(): boolean {
    return this.atom === undefined && this.features.isKnown(this.word)
  }

  get basicForm(): string {
    return this.atom ? '*' : this.features.basicFormOf(this.word, this.surface)
  }

  get partOfSpeech(): Grammar['partOfSpeech'] {
    return this.features.grammarOf(this.context).partOfSpeech
  }

  get conjugationType(): string {
    return this.features.grammarOf(this.context).conjugationType
  }

  get conjugationForm(): string {
    return this.features.grammarOf(this.context).conjugationForm
  }

  get reading(): string | undefined {
    return this.atom ? undefined : this.features.readingOf(this.word, this.surface)
  }

  get pronunciation(): string | undefined {
    return this.atom ? undefined : this.features.pronunciationOf(this.word, this.surface)
  }
}
