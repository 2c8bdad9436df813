import {
  closeSync,
  fstatSync,
  lstatSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  writeFileSync,
} from 'node:fs'
import {createRequire} from 'node:module'
import {tmpdir} from 'node:os'
import {basename, dirname, join} from 'node:path'
import {Script} from 'node:vm'

/**
 * What Node does from 22.1 on (`module.enableCompileCache`), for versions before: the command's compiled code is kept for its next
 * start. V8 refuses what another version or other flags have made; everything else that could be amiss is asked here.
 */

type Environment = Readonly<Record<string, string | undefined>>

/** The folder in which code is kept; undefined when somebody wants none kept. Node's own variables say where. */
export function folderOfCode(environment: Environment): string | undefined {
  if (environment['NODE_DISABLE_COMPILE_CACHE'] !== undefined) return undefined
  const name = `tactlint-${process.version}-${process.arch}-${process.getuid?.() ?? 'own'}`
  return join(environment['NODE_COMPILE_CACHE'] || tmpdir(), name)
}

/**
 * From now on, the `.cjs` files of a folder are compiled with the help of what is kept. Not those that import modules: code that
 * is compiled so cannot.
 * @param code folder of the files
 * @param kept folder that is made where it is missing; when anybody else may write in it, nothing is kept
 * @returns keeps what was compiled, with all functions that ran: to be called at the end
 */
export function keepCode(code: string, kept: string): () => void {
  if (!isOwn(kept)) return () => undefined
  const scripts = new Map<string, Script>()
  let isNew = false
  const {extensions: loaders} = createRequire(join(code, 'here')) as unknown as {extensions: Loaders}
  const others = loaders['.cjs'] ?? loaders['.js']
  loaders['.cjs'] = (module, file) => {
    if (dirname(file) !== code) {
      others?.(module, file)
      return
    }
    const {source, place} = sourceOf(file, kept)
    const cachedData = contentOf(place)
    if (cachedData === undefined && /(?<![.\w])import\(/.test(source)) {
      others?.(module, file)
      return
    }
    const script = new Script(`(function (exports, require, module, __filename, __dirname) {${source}\n})`, {
      filename: file,
      ...(cachedData && {cachedData}),
    })
    if (script.cachedDataRejected !== false) isNew = true
    scripts.set(place, script)
    const run = script.runInThisContext() as (...given: readonly unknown[]) => void
    run(module.exports, (id: string) => module.require(id) as unknown, module, file, code)
  }
  return () => {
    // Old code, too: by now it may hold functions that no run before has needed.
    if (isNew) for (const [place, script] of scripts) replace(place, script.createCachedData())
  }
}

/** By the ending of files. Long deprecated, and there in every version of Node: see its documentation of `require.extensions`. */
type Loaders = Partial<Record<string, (module: NodeJS.Module, file: string) => void>>

/** Nobody else can put code there. */
function isOwn(folder: string): boolean {
  try {
    mkdirSync(folder, {recursive: true, mode: 0o700})
    const {uid, mode} = lstatSync(folder)
    // Windows has no such modes; its folder for temporary files belongs to the user.
    return process.getuid === undefined || (uid === process.getuid() && (mode & 0o022) === 0)
  } catch {
    return false
  }
}

/** Code, and where it is kept compiled: elsewhere after any change, V8 itself compares no more than its length. */
function sourceOf(file: string, kept: string): {readonly source: string; readonly place: string} {
  const descriptor = openSync(file, 'r')
  try {
    const {size, mtimeMs} = fstatSync(descriptor)
    return {
      source: readFileSync(descriptor, 'utf8'),
      place: join(kept, `${basename(file)}-${size}-${mtimeMs}`),
    }
  } finally {
    closeSync(descriptor)
  }
}

function contentOf(file: string): Buffer | undefined {
  try {
    return readFileSync(file)
  } catch {
    return undefined
  }
}

/** In one step: a run beside this one reads the old or the new file, never half of one. */
function replace(file: string, content: Buffer): void {
  const beside = `${file}.${process.pid}`
  try {
    writeFileSync(beside, content)
    renameSync(beside, file)
  } catch {
    // A full or read-only disk: the next start compiles again.
  }
}
