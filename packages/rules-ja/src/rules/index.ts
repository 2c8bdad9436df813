import {missingIdentifier} from './missing-identifier.js'
import {sellerCentricFraming} from './seller-centric-framing.js'

export const rules = [missingIdentifier, sellerCentricFraming] as const
