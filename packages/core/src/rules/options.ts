import {isObject} from '../is-object.js'
import type {Schema} from './rule.js'

/**
 * For rules whose one option is a list: `{"acronyms": ["FBA"]}`. Without it the list is empty.
 * @param faultsIn what is wrong with the list, a sentence each
 */
export const listOption = <Item, const Name extends string>(
  name: Name,
  faultsIn: (list: readonly unknown[]) => readonly string[],
): Schema<Readonly<Record<Name, readonly Item[]>>> => ({
  '~standard': {
    validate(value) {
      if (!isObject(value)) return {issues: [{message: `They must be an object such as {"${name}": […]}.`}]}
      const unknown = Object.keys(value).find(key => key !== name)
      if (unknown !== undefined)
        return {issues: [{message: `There is no option “${unknown}”. There is ${name}.`}]}
      const {[name]: list = []}: Readonly<Record<string, unknown>> = value
      const faults = Array.isArray(list) ? faultsIn(list) : [`\`${name}\` must be a list.`]
      return faults.length === 0 ? {value: {[name]: list}} : {issues: faults.map(message => ({message}))}
    },
  },
})

/** For rules whose one option is a list of words. */
export const wordsOption = <const Name extends string>(
  name: Name,
): Schema<Readonly<Record<Name, readonly string[]>>> =>
  listOption(name, words =>
    words.every(word => typeof word === 'string' && word.trim() !== '')
      ? []
      : [`\`${name}\` must be a list of words.`],
  )
