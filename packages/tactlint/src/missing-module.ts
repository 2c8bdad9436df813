import {ResourceError} from '@tactlint/core'
import {codeOf} from './error-code.js'

const codes: readonly unknown[] = ['ERR_MODULE_NOT_FOUND', 'MODULE_NOT_FOUND']
/** As Node says it, of `import` and of `require`. */
const notFound =
  /^Cannot find (?:package|module) '(?<name>[^'\n]+)'(?: imported from (?<importer>[^\n]+)|\nRequire stack:\n- (?<requirer>[^\n]+))?/
/** Of an npm package: neither a path nor an address. */
const packageName = /^(?:@[^/\\:]+\/)?[^@./\\:][^/\\:]*(?=\/|$)/
/** Of an installed package, up to its name. */
const installed = /^.*[/\\]node_modules[/\\]/

/**
 * Says what to install where a module or a file of a package is not there; undefined for any other error.
 * @param asking who asks for it, where Node does not know
 */
export function missingModule(error: unknown, asking?: string): string | undefined {
  if (!(error instanceof Error) || !codes.includes(codeOf(error))) return undefined
  const {name, importer, requirer} = notFound.exec(error.message)?.groups ?? {}
  if (name === undefined) return undefined
  const by = asking ?? nameOf(importer ?? requirer)
  const [toInstall] = packageName.exec(name) ?? []
  const what = by === undefined ? `“${name}” is` : `“${name}”, which ${by} asks for, is`
  return `${what} not there.${toInstall === undefined ? '' : ` Install it: npm install ${toInstall}`}`
}

/** An installed package by its name, another file by its path. */
function nameOf(path: string | undefined): string | undefined {
  if (path === undefined || !installed.test(path)) return path
  const [name] = packageName.exec(path.replace(installed, '').replaceAll('\\', '/')) ?? []
  return name ?? path
}

/** @throws ResourceError for a module that is not there, else the error itself */
export function sayWhatToInstall(error: unknown, asking?: string): never {
  const message = missingModule(error, asking)
  throw message === undefined ? error : new ResourceError(message, {cause: error})
}
