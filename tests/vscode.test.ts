import {readFileSync} from 'node:fs'
import {resolve} from 'node:path'
import {coreKinds} from '@tactlint/core'
import {contextKeys} from '@tactlint/formats'
import {describe, expect, it} from 'vitest'
import {defaults, settingsOf} from '../packages/language-server/src/workspace/settings.js'

const manifest = JSON.parse(
  readFileSync(resolve(import.meta.dirname, '../packages/vscode/package.json'), 'utf8'),
) as {
  engines: {vscode: string}
  devDependencies: Record<string, string>
  contributes: {
    commands: {category: string; title: string}[]
    configuration: {properties: Record<string, {default: unknown; enum?: unknown[]; properties?: object}>}
  }
}
const {properties} = manifest.contributes.configuration
/** The client's own, which the server never reads. */
const ofTheClient = ['trace.server']
const names = Object.keys(properties)
  .map(key => key.replace(/^tactlint\./, ''))
  .filter(name => !ofTheClient.includes(name))

describe('the settings of the extension', () => {
  it('are those of the server, but for what the extension says itself', () => {
    // `language`, `locale` and `configFile` have no default.
    const known = [...Object.keys(defaults), 'language', 'locale', 'configFile']
    expect([...names, 'trusted', 'diagnostics'].sort()).toEqual(known.sort())
  })

  it.each(names)('tactlint.%s has a default that changes nothing', name => {
    const given = {[name]: properties[`tactlint.${name}`]?.default}
    expect(settingsOf(given)).toEqual({settings: defaults, faults: []})
  })

  it.each(names.filter(name => properties[`tactlint.${name}`]?.enum))(
    'tactlint.%s offers what the server takes',
    name => {
      for (const value of properties[`tactlint.${name}`]?.enum ?? [])
        expect(settingsOf({[name]: value}).faults).toEqual([])
    },
  )
})

describe('the README of the extension', () => {
  const readme = readFileSync(resolve(import.meta.dirname, '../packages/vscode/README.md'), 'utf8')

  it('lists all settings and commands', () => {
    const rows = [...readme.matchAll(/^\| `(tactlint\.[\w.]+)` \|/gm)].map(([, name]) => name)
    expect(rows.sort()).toEqual(Object.keys(properties).sort())
    for (const {category, title} of manifest.contributes.commands)
      expect(readme).toContain(`| ${category}: ${title} |`)
  })
})

it('the editor completes rules and facts of the context in the settings', () => {
  expect(Object.keys(properties['tactlint.rules']?.properties ?? {})).toEqual(
    coreKinds.map(({id}) => id).sort(),
  )
  expect(Object.keys(properties['tactlint.context']?.properties ?? {})).toEqual(
    contextKeys.map(({key}) => key),
  )
})

it('the extension is built for the editor that it asks for', () => {
  expect(manifest.engines.vscode).toBe(`^${manifest.devDependencies['@types/vscode'] ?? ''}`)
})
