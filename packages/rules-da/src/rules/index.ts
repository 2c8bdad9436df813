import {demandPhrasing} from './demand-phrasing.js'
import {followUpTooSoon} from './follow-up-too-soon.js'
import {missingClosing} from './missing-closing.js'
import {missingDesiredResolution} from './missing-desired-resolution.js'
import {missingGratitude} from './missing-gratitude.js'
import {missingGreeting} from './missing-greeting.js'
import {missingIdentifier} from './missing-identifier.js'
import {missingPlease} from './missing-please.js'
import {repeatedPunctuation} from './repeated-punctuation.js'
import {sellerCentricFraming} from './seller-centric-framing.js'
import {shoutingCaps} from './shouting-caps.js'
import {unresolvedPlaceholder} from './unresolved-placeholder.js'
import {wallOfText} from './wall-of-text.js'

export const rules = [
  demandPhrasing,
  followUpTooSoon,
  missingClosing,
  missingDesiredResolution,
  missingGratitude,
  missingGreeting,
  missingIdentifier,
  missingPlease,
  repeatedPunctuation,
  sellerCentricFraming,
  shoutingCaps,
  unresolvedPlaceholder,
  wallOfText,
] as const
