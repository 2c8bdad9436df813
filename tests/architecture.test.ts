import {readdirSync, readFileSync} from 'node:fs'
import {join, relative, resolve} from 'node:path'
import {describe, expect, it} from 'vitest'

const root = resolve(import.meta.dirname, '..')
const packages = readdirSync(join(root, 'packages'))

const languages = packages.filter(name => name.startsWith('rules-'))

/** Those that people run: they read files. */
const hosts: readonly string[] = ['tactlint', 'language-server']

/** What each package may import of the others: faces → tactlint → formats, rules-* → core. */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  core: [],
  formats: ['core'],
  ...Object.fromEntries(languages.map(name => [name, ['core']])),
  'rules-ja': ['core', 'tokenizer-ja'],
  'tokenizer-ja': [],
  'dictionary-ja': [],
  spelling: [],
  'dictionary-da': ['spelling'],
  'dictionary-en': ['spelling'],
  tactlint: ['core', 'formats', ...languages],
  'language-server': ['core', 'formats', 'tactlint'],
  vscode: [],
}

const folderOf = (specifier: string): string | undefined =>
  /^@tactlint\/([^/]+)/.exec(specifier)?.[1] ?? (/^tactlint(?:\/|$)/.test(specifier) ? 'tactlint' : undefined)

interface Import {
  readonly file: string
  readonly specifier: string
}

function sources(name: string): readonly string[] {
  return readdirSync(join(root, 'packages', name, 'src'), {recursive: true, encoding: 'utf8'})
    .filter(file => file.endsWith('.ts'))
    .map(file => join(root, 'packages', name, 'src', file))
}

function importsOf(name: string): readonly Import[] {
  return sources(name).flatMap(file =>
    [
      ...readFileSync(file, 'utf8').matchAll(
        /^(?:import|export)\s[^'"]*?from\s+'([^']+)'|\bimport\('([^']+)'\)|^import '([^']+)'/gm,
      ),
    ].map(([, from, dynamic, bare]) => ({
      file: relative(root, file),
      specifier: from ?? dynamic ?? bare ?? '',
    })),
  )
}

describe.each(packages)('packages/%s', name => {
  const imports = importsOf(name)
  const manifest = JSON.parse(readFileSync(join(root, 'packages', name, 'package.json'), 'utf8')) as {
    dependencies?: Record<string, string>
    devDependencies?: Record<string, string>
    files: readonly string[]
  }

  it('has a place in the order of packages', () => {
    expect(Object.keys(mayImport)).toContain(name)
    expect(imports.length).toBeGreaterThan(0)
  })

  it('imports only packages below it, and none but by name', () => {
    const allowed = mayImport[name] ?? []
    const wrong = imports.filter(({specifier, file}) => {
      const folder = folderOf(specifier)
      if (folder !== undefined) return folder !== name && !allowed.includes(folder)
      return (
        specifier.startsWith('.') &&
        relative(join(root, 'packages', name), resolve(root, file, '..', specifier)).startsWith('..')
      )
    })
    expect(wrong).toEqual([])
  })

  it('declares what its published code imports', () => {
    const declared = new Set([
      ...Object.keys(manifest.dependencies ?? {}),
      // A bundle has what it needs in it; `vscode` is the editor itself.
      ...(name === 'vscode' ? ['vscode', ...Object.keys(manifest.devDependencies ?? {})] : []),
      name === 'tactlint' ? name : `@tactlint/${name}`,
    ])
    const undeclared = imports
      .filter(({file}) => !/\.test\.ts$|(?:tactlint|language-server).src.testing/.test(file))
      .filter(({specifier}) => !specifier.startsWith('.') && !specifier.startsWith('node:'))
      .filter(({specifier}) => {
        const [scope = '', second = ''] = specifier.split('/')
        const dependency = scope.startsWith('@') ? `${scope}/${second}` : scope
        return !declared.has(dependency) && !declared.has(`@types/${dependency}`)
      })
    expect(undeclared).toEqual([])
  })

  it.skipIf(hosts.includes(name))('touches neither files nor network', () => {
    const outside = imports.filter(
      ({specifier, file}) => specifier.startsWith('node:') && !/\.test\.ts$/.test(file),
    )
    expect(outside).toEqual([])
    const network = sources(name).filter(file =>
      /\bfetch\(|XMLHttpRequest|WebSocket/.test(readFileSync(file, 'utf8')),
    )
    expect(network).toEqual([])
  })
})

describe('packages/tactlint/src/command', () => {
  it('is used by what starts it alone: configuration, sidecars, baselines and outputs stand below it', () => {
    const folder = join('packages', 'tactlint', 'src')
    const above = importsOf('tactlint').filter(
      ({file, specifier}) =>
        !/(?:\.test|[\\/]cli)\.ts$|[\\/](?:command|testing)[\\/]/.test(file) &&
        specifier.startsWith('.') &&
        relative(join(root, folder), resolve(root, file, '..', specifier)).startsWith('command'),
    )
    expect(above).toEqual([])
  })
})

describe('lock file', () => {
  it.each(['pnpm-lock.yaml', 'bench/pnpm-lock.yaml', 'docs/pnpm-lock.yaml'])(
    '%s holds no download address',
    file => {
      expect(readFileSync(join(root, file), 'utf8')).not.toMatch(/https?:\/\/|tarball:/)
    },
  )
})
