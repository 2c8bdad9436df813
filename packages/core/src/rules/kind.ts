import type {RuleKind, Schema} from './rule.js'

/** For rules without options: accepts nothing but an empty object. */
export const noOptions: Schema<Record<string, never>> = {
  '~standard': {
    validate: value =>
      typeof value === 'object' && value !== null && Object.keys(value).length === 0
        ? {value}
        : {issues: [{message: 'This rule has no options.'}]},
  },
}

/** The language-free constant of a rule, with its literal id and wording names kept in the type. */
export const kind = <const Id extends string, const W extends string, Options>(
  constant: RuleKind<Id, Options, W>,
): RuleKind<Id, Options, W> => constant

/** For rules whose one option is a list of words: `{"acronyms": ["FBA"]}`. Without it the list is empty. */
export const wordsOption = <const Name extends string>(
  name: Name,
): Schema<Readonly<Partial<Record<Name, readonly string[]>>>> => ({
  '~standard': {
    validate(value) {
      const options = value as Readonly<Partial<Record<Name, readonly string[]>>>
      const [unknown] = Object.keys(options).filter(key => key !== name)
      if (unknown !== undefined)
        return {issues: [{message: `There is no option “${unknown}”. There is ${name}.`}]}
      const words: unknown = options[name] ?? []
      return Array.isArray(words) && words.every(word => typeof word === 'string' && word.trim() !== '')
        ? {value: options}
        : {issues: [{message: `\`${name}\` must be a list of words.`}]}
    },
  },
})
