import {configSchema} from '../packages/tactlint/src/config/json-schema.js'
import type {KnownRule} from '../packages/tactlint/src/rules.js'

type Json = Readonly<Record<string, unknown>>

interface Manifest {
  readonly contributes: {readonly configuration: {readonly properties: Readonly<Record<string, Json>>}}
}

interface Described {
  readonly description?: string
  readonly default?: unknown
}

/** package.json of the extension, with what its settings for rules and context may hold: the editor completes and explains them. */
export function vscodeManifest(current: string, rules: readonly KnownRule[]): string {
  const manifest = JSON.parse(current) as Manifest
  const {definitions} = configSchema(rules) as {
    readonly definitions: {
      readonly level: Json
      readonly entry: {readonly properties: {readonly rules: {properties: object}; readonly context: Json}}
    }
  }
  const {rules: ofRules, context} = definitions.entry.properties
  const {configuration} = manifest.contributes
  const properties = {
    ...configuration.properties,
    'tactlint.rules': {
      ...configuration.properties['tactlint.rules'],
      properties: Object.fromEntries(
        Object.entries(ofRules.properties as Readonly<Record<string, Described>>).map(
          ([id, {description}]) => [id, {description}] as const,
        ),
      ),
      patternProperties: {'': definitions.level},
    },
    'tactlint.context': {...configuration.properties['tactlint.context'], ...context},
  }
  const contributes = {...manifest.contributes, configuration: {...configuration, properties}}
  return `${JSON.stringify({...manifest, contributes}, undefined, 2)}\n`
}
