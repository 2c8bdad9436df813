import {demandPhrasing} from './demand-phrasing.js'
import {emotionalLanguage} from './emotional-language.js'
import {missingClosing} from './missing-closing.js'
import {missingGreeting} from './missing-greeting.js'
import {missingIdentifier} from './missing-identifier.js'
import {mixedAddress} from './mixed-address.js'
import {sellerCentricFraming} from './seller-centric-framing.js'

/** Six kinds of core with Dutch data, and one of Dutch alone. */
export const rules = [
  missingIdentifier,
  sellerCentricFraming,
  emotionalLanguage,
  demandPhrasing,
  missingGreeting,
  missingClosing,
  mixedAddress,
] as const
