import {missingIdentifier} from './missing-identifier.js'
import {sellerCentricFraming} from './seller-centric-framing.js'
import {shoutingCaps} from './shouting-caps.js'
import {unresolvedPlaceholder} from './unresolved-placeholder.js'

export const rules = [unresolvedPlaceholder, missingIdentifier, sellerCentricFraming, shoutingCaps] as const
