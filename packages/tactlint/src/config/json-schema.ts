import type {Wording} from '@tactlint/core'
import {contextKeys} from '@tactlint/formats'
import {z} from 'zod'
import type {KnownRule} from '../rules.js'
import {builtIns} from './presets.js'
import {fields, setting} from './schema.js'

type JsonSchema = Readonly<Record<string, unknown>>

/**
 * What a configuration in JSON or YAML may hold, as JSON Schema (draft 7), for editors: keys, rule ids, levels, facts of the context.
 * @param rules of the packs that the configuration has; rules of others are allowed, unseen
 */
export function configSchema(rules: readonly KnownRule[]): JsonSchema {
  const {properties} = jsonOf(z.strictObject(fields).partial()) as {readonly properties: JsonSchema}
  const named = {type: 'array', items: {type: 'string', minLength: 1}}
  const entry = {
    type: 'object',
    additionalProperties: false,
    properties: {
      $schema: {type: 'string'},
      ...properties,
      extends: {
        type: 'array',
        items: {anyOf: [{enum: Object.keys(builtIns)}, {$ref: '#/definitions/entry'}]},
      },
      packs: named,
      extensions: named,
      rules: {
        type: 'object',
        properties: Object.fromEntries(rules.map(rule => [rule.kind.id, levelOf(rule)])),
        additionalProperties: {$ref: '#/definitions/level'},
      },
      context: {
        type: 'object',
        properties: Object.fromEntries(
          contextKeys.map(({key, expected, values}) => [
            key,
            {description: expected, ...(values && {enum: values})},
          ]),
        ),
        additionalProperties: false,
      },
    },
  }
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'Configuration of tactlint',
    anyOf: [{$ref: '#/definitions/entry'}, {type: 'array', items: {$ref: '#/definitions/entry'}}],
    definitions: {entry, level: jsonOf(setting)},
  }
}

function jsonOf(schema: z.ZodType): JsonSchema {
  const json = z.toJSONSchema(schema, {target: 'draft-7', io: 'input', unrepresentable: 'any'})
  return Object.fromEntries(Object.entries(json).filter(([key]) => key !== '$schema'))
}

/** With the words of the rule's first language, for the tooltip; those of a message are “…”. */
function levelOf({kind, languages}: KnownRule): JsonSchema {
  const [wording] = Object.values<Wording>(languages[0]?.rule.wording ?? {})
  return {
    ...(wording && {description: `${wording.what} ${wording.why}`.replace(/\{\w+\}/g, '…')}),
    default: kind.severity,
    allOf: [{$ref: '#/definitions/level'}],
  }
}
