import {missingGreeting} from './missing-greeting.js'

/** One file a rule, one line here. A rule of your own has an id like xx/mixed-address. */
export const rules = [missingGreeting] as const
