import {resolve} from 'node:path'
import {Ajv, type AnySchemaObject} from 'ajv'
import {createGenerator} from 'ts-json-schema-generator'
import type {Message, RequestMessage, ResponseMessage} from 'vscode-languageserver-protocol/node'
import {bare} from './messages.js'

/** Says what is wrong with messages of the server, in the order in which they came; a line each. */
export type Judge = (
  received: readonly Message[],
  asked: ReadonlyMap<number | string, string>,
) => readonly string[]

/**
 * Holds messages to the protocol's types, from which its meta model is made as well: all that is required, nothing else, whole numbers
 * where the protocol says so.
 */
export function protocolJudge(): Judge {
  const schema = createGenerator({
    path: resolve(import.meta.dirname, 'messages.ts'),
    tsconfig: resolve(import.meta.dirname, '../../../../tsconfig.json'),
    type: '*',
    skipTypeCheck: true,
    additionalProperties: false,
  }).createSchema('*')
  const {definitions = {}} = schema
  definitions['uinteger'] = {type: 'integer', minimum: 0, maximum: 2 ** 31 - 1}
  definitions['integer'] = {type: 'integer', minimum: -(2 ** 31), maximum: 2 ** 31 - 1}
  const ajv = new Ajv({strict: false})
  ajv.addSchema({...schema, $id: 'protocol'} as AnySchemaObject)
  const faultsOf = (list: 'Answers' | 'Sent', method: string, value: unknown): readonly string[] => {
    const pointer = method.replaceAll('~', '~0').replaceAll('/', '~1')
    const $ref = `protocol#/definitions/${list}/properties/${encodeURIComponent(pointer)}`
    const validate = ajv.getSchema($ref)
    if (validate === undefined) return [`${method}: nobody expects it`]
    if (validate(value)) return []
    const [error] = validate.errors ?? []
    return [
      `${method}: ${error?.instancePath ?? ''} ${error?.message ?? ''} ${JSON.stringify(error?.params)}`,
    ]
  }
  return (received, asked) =>
    received.flatMap((message): readonly string[] => {
      if (message.jsonrpc !== '2.0') return ['a message without jsonrpc: 2.0']
      if ('method' in message) {
        const {method, params} = message as RequestMessage
        if (bare.includes(method)) return (params ?? undefined) === undefined ? [] : [`${method}: params`]
        return faultsOf('Sent', method, params)
      }
      const {id, result, error} = message as ResponseMessage
      const method = (id === null ? undefined : asked.get(id)) ?? 'an unknown request'
      return error === undefined ? faultsOf('Answers', method, result) : []
    })
}
