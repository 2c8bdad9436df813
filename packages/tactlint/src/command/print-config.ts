import {levelOf, settingOf} from '@tactlint/core'
import type {Configured} from '../config/configurations.js'
import {codeAsText} from '../config/settings-text.js'

/** `--print-config`: what holds for a file, rules with the severity they have there. */
export function printedConfig({config, file, tactlint}: Configured): string {
  const {presets, rules, context, directives, words, isIgnored} = config
  const {languages, kinds} = tactlint
  const severities = [...kinds]
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .map(kind => [kind.id, settingOf(kind, rules) ?? levelOf(kind, rules, presets)] as const)
  const said = {
    file: file ?? null,
    isIgnored,
    presets,
    languages,
    context,
    directives,
    ...words,
    rules: Object.fromEntries(severities),
  }
  return `${JSON.stringify(said, codeAsText, 2)}\n`
}
