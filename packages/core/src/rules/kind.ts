import {isObject} from '../is-object.js'
import type {RuleKind, Schema} from './rule.js'

/** For rules without options: accepts nothing but an empty object. */
export const noOptions: Schema<Record<string, never>> = {
  '~standard': {
    validate: value =>
      isObject(value) && Object.keys(value).length === 0
        ? {value}
        : {issues: [{message: 'This rule has no options.'}]},
  },
}

/** The language-free constant of a rule, with its literal id and wording names kept in the type. */
export const kind = <const Id extends string, const W extends string, Options>(
  constant: RuleKind<Id, Options, W>,
): RuleKind<Id, Options, W> => constant
