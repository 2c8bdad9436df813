import {promises} from 'node:fs'
import {basename, dirname, extname, isAbsolute, join, resolve} from 'node:path'
import {fileURLToPath, pathToFileURL} from 'node:url'
import {nearest} from '@tactlint/formats'
import {formatters, type Format} from '../formatters/index.js'
import {unlessStuck} from '../unless-stuck.js'
import {importJiti, importModule} from '../import-module.js'
import {UsageError} from '../usage-error.js'

const expected =
  'A formatter is a module whose default export is a function (results, options) => string: see docs/guides/output.md.'

/**
 * The output of a name; one of the user's own by its path or as npm package.
 * @param cwd paths and packages are looked for from there
 * @throws UsageError when there is none, or it is no formatter
 */
export async function formatterOf(named: string, cwd: string): Promise<Format> {
  const builtIn = formatters.find(({name}) => name === named)
  if (builtIn) return (await builtIn.load()).format
  return checked(await exported(await pathOf(named, cwd), named), named)
}

const isPath = (named: string): boolean =>
  /^\.{0,2}[/\\]/.test(named) || isAbsolute(named) || /\.[cm]?[jt]s$/.test(named)

async function pathOf(named: string, cwd: string): Promise<string> {
  if (!isPath(named)) return packagePath(named, cwd)
  const path = resolve(cwd, named)
  const beside = await promises.readdir(dirname(path)).catch((): string[] => [])
  if (beside.includes(basename(path))) return path
  const guess = nearest(basename(path), beside)
  throw new UsageError(`There is no file ${named} with a formatter.${guess}`)
}

/** As `import` finds it, whatever the package exports. */
async function packagePath(named: string, cwd: string): Promise<string> {
  const {createJiti} = await importJiti()
  const jiti = createJiti(join(cwd, 'package.json'))
  for (const name of [named, `tactlint-formatter-${named}`]) {
    const found = jiti.esmResolve(name, {try: true})
    if (found !== undefined) return fileURLToPath(found)
  }
  const names = formatters.map(({name}) => name)
  throw new UsageError(
    `There is no format “${named}”. There are ${names.join(', ')}.${nearest(named, names)} One of your own is named by its path, ./${named}.mjs, or is an npm package: npm install ${named}.`,
  )
}

/** What a module gives; TypeScript is run by jiti. */
async function exported(path: string, named: string): Promise<unknown> {
  try {
    if (/\.[cm]?ts$/.test(extname(path))) {
      const {createJiti} = await importJiti()
      return await unlessStuck(createJiti(path).import(path))
    }
    return await unlessStuck(importModule(pathToFileURL(path).href))
  } catch (error) {
    throw new UsageError(`The formatter ${named} can’t be run: ${reason(error)}`)
  }
}

function checked(loaded: unknown, named: string): Format {
  const {default: format} = loaded as {readonly default?: unknown}
  if (typeof format !== 'function') {
    const functions = Object.entries(loaded as object)
      .filter(([name, value]) => name !== 'default' && typeof value === 'function')
      .map(([name]) => name)
    const found =
      format === undefined
        ? 'has no default export'
        : `exports ${format === null ? 'null' : `a value of type ${typeof format}`} by default`
    const guess = functions[0] === undefined ? '' : ` Did you mean export default ${functions[0]}?`
    throw new UsageError(`The formatter ${named} ${found}. ${expected}${guess}`)
  }
  return async (results, options) => {
    let printed: unknown
    try {
      printed = await unlessStuck(Promise.resolve((format as Format)(results, options)))
    } catch (error) {
      throw new UsageError(`The formatter ${named} failed: ${reason(error)}`)
    }
    if (typeof printed === 'string') return printed
    throw new UsageError(
      `The formatter ${named} must return a string, or a promise of one, not ${printed === null ? 'null' : typeof printed}.`,
    )
  }
}

/** Of a stranger's module: where it failed is what its writer must know. */
const reason = (error: unknown): string =>
  error instanceof Error ? (error.stack ?? error.message) : String(error)
