import type {IdentifierKind} from './identifier-kind.js'
import * as kinds from './kinds/index.js'

/** `amazon-order-id`, `s10`, `iban` … */
export type IdentifierScheme = (typeof kinds)[keyof typeof kinds]['scheme']

/** All kinds that are known. A new one is a file in `kinds/` and a line in its index. */
export const identifierKinds: readonly IdentifierKind<IdentifierScheme>[] = Object.values(kinds)
