import type {Context, Preset} from '@tactlint/core'
import type {PresetName} from './entry.js'

/** What the name of a built-in configuration stands for. No rule is `strict` or `policy` yet, and none asks for the platform. */
export interface BuiltIn {
  readonly presets: readonly Preset[]
  readonly context?: Context
}

export const builtIns: Readonly<Record<PresetName, BuiltIn>> = {
  recommended: {presets: ['recommended']},
  strict: {presets: ['recommended', 'strict']},
  trial: {presets: ['recommended', 'trial']},
  'to-support': {presets: ['recommended'], context: {audience: 'support'}},
  'to-customer': {presets: ['recommended'], context: {audience: 'customer'}},
  'amazon-buyer-message': {
    presets: ['recommended', 'policy'],
    context: {audience: 'customer', platform: 'amazon'},
  },
}
