import {isObject} from '../is-object.js'
import type {RuleKind} from '../rules/rule.js'
import type {Extension, Pack} from './pack.js'

type Loose = Readonly<Record<string, unknown>>

const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value)
const text = (value: unknown): value is string => typeof value === 'string' && value !== ''
const callable = (value: unknown): boolean => typeof value === 'function'

type Check = readonly [isRight: (value: unknown) => boolean, expected: string]
const list: Check = [isList, 'a list']
const object: Check = [isObject, 'an object']
const called: Check = [callable, 'a function']
const named: Check = [text, 'text']

const ofPack: Readonly<Record<Exclude<keyof Pack, 'api' | 'language' | 'compiledLexicons'>, Check>> = {
  detect: called,
  recognisers: list,
  lexicons: list,
  rules: list,
  open: called,
}
const ofRule: Readonly<Record<string, Check>> = {
  kind: object,
  wording: object,
  examples: list,
  lexicons: list,
  check: called,
}
const ofKind: Readonly<Record<Exclude<keyof RuleKind, 'supersedes' | 'aliases'>, Check>> = {
  id: named,
  category: named,
  scope: named,
  severity: named,
  fix: named,
  preset: named,
  needs: list,
  wordings: list,
  options: object,
}

/**
 * What a pack or an extension lacks, a sentence each that names it; empty when it is whole. The compiler says the same to those
 * who write TypeScript.
 */
export function packFaults(pack: unknown): readonly string[] {
  if (!isObject(pack)) return ['A pack is an object with `api: 1`, `language`, `rules` and more.']
  const isPack = 'open' in pack || 'detect' in pack
  return [
    ...(pack['api'] === 1
      ? []
      : [`\`api\` is ${String(pack['api'])}; this is version 1 of the pack interface.`]),
    ...(text(pack['language']) ? [] : ['`language` must be a language tag such as nl.']),
    ...lacking(pack, isPack ? ofPack : ({rules: list} satisfies Partial<Record<keyof Extension, Check>>), ''),
    ...(isList(pack['rules']) ? pack['rules'].flatMap(ruleFaults) : []),
    ...(isList(pack['rules']) ? twice(pack['rules']) : []),
  ]
}

function ruleFaults(rule: unknown, index: number): readonly string[] {
  if (!isObject(rule)) return [`\`rules[${index}]\` must be a rule.`]
  const kind = isObject(rule['kind']) ? rule['kind'] : undefined
  const place = text(kind?.['id']) ? `${kind['id']}: ` : `rules[${index}]: `
  return [...lacking(rule, ofRule, place), ...(kind ? lacking(kind, ofKind, `${place}kind: `) : [])]
}

function lacking(value: Loose, checks: Readonly<Record<string, Check>>, place: string): readonly string[] {
  return Object.entries(checks)
    .filter(([name, [isRight]]) => !isRight(value[name]))
    .map(([name, [, expected]]) =>
      value[name] === undefined
        ? `${place}\`${name}\` is missing: ${expected}.`
        : `${place}\`${name}\` must be ${expected}.`,
    )
}

/** Of two rules with one id only the first would be heard. */
function twice(rules: readonly unknown[]): readonly string[] {
  const ids = rules.map(rule => (isObject(rule) && isObject(rule['kind']) ? rule['kind']['id'] : undefined))
  return [...new Set(ids.filter((id, index) => text(id) && ids.indexOf(id) !== index))].map(
    id => `${String(id)}: two rules have this id.`,
  )
}
