import type {IdentifierFamily} from '../entity.js'
import type {CheckDigitAlgorithm} from './check-digits/check-digit.js'
import type {IdentifierFault} from './fault.js'
import type {Shape} from './shape.js'

/** Who gives numbers out. Packs name them in their language: PostNord, ヤマト運輸. */
export type Issuer =
  | 'amazon'
  | 'canada-post'
  | 'dhl'
  | 'dpd'
  | 'ebay'
  | 'etsy'
  | 'fedex'
  | 'gls'
  | 'japan-post'
  | 'ontrac'
  | 'postnord'
  | 'purolator'
  | 'rakuten'
  | 'sagawa'
  | 'shopify'
  | 'ups'
  | 'usps'
  | 'yahoo-japan'
  | 'yamato'
  | 'yodel'
  | 'yunexpress'
  | 'other-carrier'

/** One kind of identifier, as plain data. What it is called is language, and stands in the packs' labels. */
export interface IdentifierKind<Scheme extends string = string> {
  readonly scheme: Scheme
  readonly family: IdentifierFamily
  /** For the documentation. */
  readonly name: string
  /** As it is written, the usual form first: so it may be found without a label. After one, separators may stand anywhere. */
  readonly shapes: readonly Shape[]
  /** Shapes that only a label makes one: eight digits are a CVR number after “CVR”. */
  readonly afterLabel?: readonly Shape[]
  /**
   * What is needed to take it for one. `shape`: nothing, it looks like nothing else. `check-digit`: that its check digit is right.
   * `label`: a word before it that names the kind. `issuer`: the name of the shop or carrier near it.
   */
  readonly evidence: 'shape' | 'check-digit' | 'label' | 'issuer'
  /** Signs that people put between its letters and digits, and that count for nothing: “ -”. */
  readonly separators?: string
  /** Whether lower case counts as capitals; left out: only after a label. */
  readonly case?: 'any' | 'capitals'
  readonly check?: CheckDigitAlgorithm
  /** What its shape can't say, and without which it is none: a digit in it. Gets the value without separators, in capitals. */
  readonly fits?: (value: string) => boolean
  /** A part that is wrong beside the check digit: no country, no day. */
  readonly fault?: (value: string) => IdentifierFault | undefined
  /** Shapes with a few signs too few or too many: after a label they are taken for a slip. */
  readonly nearly?: readonly Shape[]
  /** Nothing else looks nearly so: slips are seen without a label, too. */
  readonly unmistakable?: true
  /** Unless its issuer is named, only what is written so was meant as one: 伝票番号 202603050012 is a number of a shop. */
  readonly surelyAs?: readonly Shape[]
  /** All that goes by its label has its length: an ASIN, not a tracking number. */
  readonly exactLength?: true
  /** Words that name it mean other things, too: after “card” or 登録番号, what has not its shape is none. */
  readonly needsShape?: true
  readonly issuers?: readonly Issuer[]
  /** Schemes whose labels are used for this one, too: a UPC is called an EAN. */
  readonly alsoCalled?: readonly string[]
  readonly example: string
  readonly source: string
}

/** A kind with its literal scheme kept in the type, so that packs can't name one that is none. */
export const identifierKind = <const Scheme extends string>(
  kind: IdentifierKind<Scheme>,
): IdentifierKind<Scheme> => kind
