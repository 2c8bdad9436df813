import type {Range} from '../ranges/range.js'
import type {Weekday} from './dates.js'
import type {IdentifierVerdict} from './identifiers/fault.js'
import type {DurationUnit} from './measures/measured-text.js'

/** What is known of each kind of entity. Open for new kinds by declaration merging. */
export interface EntityData {
  identifier: {
    /** `amazon-order-id`, `ups` …; `labelled` where only a label before it says what it is. */
    readonly scheme: string
    /** What the scheme serves for: one identifier of a family is as good as another. */
    readonly family: IdentifierFamily
    readonly verdict: IdentifierVerdict
  }
  placeholder: {
    /** `{{x}}` is `braces`, `%s` is `printf`, `[ORDER ID]` is `square` … */
    readonly syntax: PlaceholderSyntax
    /** What stands between the signs, trimmed: “order.id”; empty for `____`. */
    readonly name: string
    readonly stands: 'name' | 'identifier' | 'date' | 'unknown'
    /** No program can fill it in. */
    readonly fault?: PlaceholderFault
  }
  /** With a day of the week beside or inside it, `label` is the range of that. */
  date: {
    readonly precision: 'time' | 'day' | 'month' | 'vague'
    /** 2026-03-04 */
    readonly iso?: string
    /** Where no year is said: 03-04. */
    readonly monthDay?: string
    /** The days that it may be: 03/04/2026. */
    readonly either?: readonly [string, string]
    /** The day of the week that the writer names. */
    readonly weekday?: Weekday
    /** No calendar has it: 31 April. */
    readonly isNoDay?: true
  }
  quotation: {readonly speaker: 'third-party' | 'screen' | 'earlier-message'}
  url: object
  email: object
  phone: object
  /** Of money, in a currency of ISO 4217: “$31.90”, „1.299,50 kr.“, 12,000円. */
  amount: Measured & {readonly currency: string}
  /** Of things, with the unit in lower case as it stands: “24 units”, „3 stk.“, 12個. */
  quantity: Measured & {readonly unit: string}
  /** “three weeks”, „14 dage“, 2週間 */
  duration: Measured & {readonly unit: DurationUnit}
  /** 0x80070057; with a label before it 5665, too. */
  'error-code': object
  /** What opens a door: a password, a PIN, a code that was sent once. */
  secret: {readonly opens: SecretKind}
  /** Its name stands in the text: “invoice.pdf”. */
  file: object
  code: object
  /** Of a product, a brand, a person or a company. */
  name: object
}

/** “2–3 weeks”: at least the value, `most` at most. */
interface Measured {
  readonly value: number
  readonly most?: number
}

/** Kinds whose words are words of the tree: „14 dage“ are two, an identifier is one. */
const holdingWords = ['quotation', 'amount', 'quantity', 'duration', 'error-code'] as const

/** Kinds that are one word of the tree each: a pattern can ask for them. */
export type AtomKind = Exclude<keyof EntityData, (typeof holdingWords)[number]>

export const holdsWords = ({kind}: Pick<Entity, 'kind'>): boolean => holdingWords.some(one => one === kind)

/** What identifiers serve for: any one of a family tells the reader what the message is about. */
export const identifierFamilies = [
  'order-id',
  'asin',
  'product-code',
  'shipment-id',
  'tracking-number',
  'case-id',
  'invoice-number',
  'account-id',
  'tax-id',
  'payment-id',
  'bank-account',
  'payment-card',
  'personal-number',
] as const

export type IdentifierFamily = (typeof identifierFamilies)[number]

/** `code`: of a card or a telephone, a few digits. */
export type SecretKind = 'password' | 'code'

/** `{{ }}` is empty, `{{name}` unbalanced, `[[name}}` mixed. */
export type PlaceholderFault = 'empty' | 'unbalanced' | 'mixed'

export type PlaceholderSyntax = MachineSyntax | HandSyntax
/** Written for a program that fills it in. */
export type MachineSyntax =
  'braces' | 'tag' | 'brace' | 'template' | 'printf' | 'percent' | 'hash' | 'merge' | 'double-square' | 'own'
/** Written for a person who fills it in. */
export type HandSyntax = 'square' | 'angle' | 'underscores' | 'crosses' | 'signs' | 'blank'

/** Something with a form of its own, found before tokenising. Its range never ends in a full stop. */
export type Entity = {
  [Kind in keyof EntityData]: Range & {readonly kind: Kind; readonly label?: Range} & Readonly<
      EntityData[Kind]
    >
}[keyof EntityData]

export type EntityOf<Kind extends keyof EntityData> = Extract<Entity, {readonly kind: Kind}>

/**
 * Finds entities of one kind in a paragraph whose full-width forms are folded. Synchronous and linear in the text; what it finds
 * depends on nothing else, since it is kept for the next time the paragraph is met.
 */
export interface Recogniser {
  readonly kind: keyof EntityData
  recognise(paragraph: string): Iterable<Entity>
}
