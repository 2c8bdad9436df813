import {existsSync, promises} from 'node:fs'
import {createRequire} from 'node:module'
import {dirname, join, sep} from 'node:path'
import {hashOf} from './cache.js'

/** `from './words.js'`, `import('./rules.js')`, `require("pack")`. Too many do no harm. */
const imports = /(?:\bfrom|\bimport|\brequire)\s{0,9}\(?\s{0,9}(['"])([^'"\n]{1,300})\1/g

/**
 * Hashes of the files that a configuration is made of: itself where it is code, packs and extensions that it names, and what they
 * import. Of packages in node_modules the version counts.
 * @param named packs and extensions, as the configuration names them
 */
export async function filesBehind(
  file: string,
  named: readonly string[],
  isCode: boolean,
): Promise<readonly string[]> {
  const seen = new Map<string, string>()
  const visit = async (path: string): Promise<void> => {
    if (seen.has(path)) return
    seen.set(path, '')
    const installed = await packageOf(path)
    if (installed !== undefined) {
      seen.set(path, installed)
      return
    }
    const text = await promises.readFile(path, 'utf8').catch(() => '')
    seen.set(path, hashOf(text))
    for (const [, , specifier = ''] of text.matchAll(imports)) await follow(specifier, path)
  }
  const follow = async (specifier: string, from: string): Promise<void> => {
    const path = resolved(specifier, from)
    if (path !== undefined) await visit(await promises.realpath(path).catch(() => path))
  }
  if (isCode) await visit(file)
  for (const specifier of named) await follow(specifier, file)
  return [...seen.values()].sort()
}

/** TypeScript is imported without its ending, or by that of JavaScript. */
function resolved(specifier: string, from: string): string | undefined {
  const {resolve} = createRequire(from)
  const typed = specifier.replace(/\.([cm]?)js$/, '.$1ts')
  for (const candidate of [specifier, typed, `${specifier}.ts`, `${specifier}.mts`]) {
    try {
      const path = resolve(candidate)
      // A module of Node is no path.
      return path.includes(sep) ? path : undefined
    } catch {
      // The next one.
    }
  }
  return manifestOf(specifier, from)
}

/** Of a package that can only be imported. */
function manifestOf(specifier: string, from: string): string | undefined {
  const [name] = /^(?:@[^/]+\/)?[^./@][^/]*/.exec(specifier) ?? []
  if (name === undefined) return undefined
  const folders = createRequire(from).resolve.paths(name) ?? []
  return folders.map(folder => join(folder, name, 'package.json')).find(path => existsSync(path))
}

/** “tactlint-pack-nl 1.2.0” of a file in node_modules. */
async function packageOf(path: string): Promise<string | undefined> {
  const inside = path.lastIndexOf(`${sep}node_modules${sep}`)
  if (inside < 0) return undefined
  for (let folder = dirname(path); folder.length > inside; folder = dirname(folder)) {
    const text = await promises.readFile(join(folder, 'package.json'), 'utf8').catch(() => undefined)
    if (text === undefined) continue
    const {name = '', version = ''} = JSON.parse(text) as {name?: string; version?: string}
    if (name !== '' && version !== '') return `${name} ${version}`
  }
  return undefined
}
