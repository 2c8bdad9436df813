import {readdir, readFileSync, statSync, type Stats} from 'node:fs'
import {relative, resolve, sep} from 'node:path'
import {formatOf, readers} from '@tactlint/formats'
import type {FileSystemAdapter} from 'tinyglobby'
import {codeOf} from '../error-code.js'
import {isOwnFile} from '../own-file.js'
import type {SourceFile} from '../source-file.js'
import {UsageError} from '../usage-error.js'

const endings = readers.flatMap(({extensions}) => extensions)

/**
 * The files that targets stand for, in order, each once. Folders are searched for the endings of the formats.
 * @param passUnmatched a target that matches nothing is no error
 * @throws UsageError for a target that matches nothing
 */
export async function filesOf(
  targets: readonly string[],
  cwd: string,
  passUnmatched: boolean,
): Promise<readonly string[]> {
  const files = new Set<string>()
  for (const target of targets) {
    const found = await matching(target, cwd)
    if (found.length === 0 && !passUnmatched) {
      throw new UsageError(
        `Nothing matches “${target}”. Folders are searched for ${endings.join(', ')}; other files must be named.`,
      )
    }
    for (const file of found) files.add(file)
  }
  const messages = [...files].filter(file => !isOwnFile(file))
  const [own] = files
  if (messages.length === 0 && own !== undefined && !passUnmatched)
    throw new UsageError(`${relative(cwd, own) || own} holds settings of tactlint and no message.`)
  return messages
}

/** Undefined where nothing is. */
function statsOf(path: string): Stats | 'refused' | undefined {
  try {
    return statSync(path, {throwIfNoEntry: false})
  } catch (error) {
    return isRefused(error) ? 'refused' : undefined
  }
}

const isRefused = (error: unknown): boolean => ['EACCES', 'EPERM'].includes(codeOf(error) ?? '')

/** What can't be looked into is found, too: it is said when it is read, and the other files are linted. */
async function globbed(pattern: string, cwd: string, caseSensitiveMatch = true): Promise<readonly string[]> {
  const {glob} = await import('tinyglobby')
  const refused: string[] = []
  const found = await glob(pattern, {
    cwd,
    absolute: true,
    ignore: ['**/node_modules/**'],
    caseSensitiveMatch,
    fs: {
      readdir: (path: string, options: {withFileTypes: true}, callback: (...answer: unknown[]) => void) => {
        readdir(path, options, (error, entries) => {
          if (isRefused(error)) refused.push(path)
          callback(error, entries)
        })
      },
    } as FileSystemAdapter,
  })
  return [...found, ...refused].map(path => resolve(path)).sort((a, b) => (a < b ? -1 : Number(a > b)))
}

async function matching(target: string, cwd: string): Promise<readonly string[]> {
  const path = resolve(cwd, target)
  const stats = statsOf(path)
  // A pipe or /dev/null is read like a file.
  if (stats === 'refused' || stats?.isDirectory() === false) return [path]
  if (stats) return globbed(`**/*{${endings.join(',')}}`, path, false)
  const {isDynamicPattern} = await import('tinyglobby')
  if (!isDynamicPattern(target)) return []
  return globbed(sep === '\\' ? target.replaceAll('\\', '/') : target, cwd)
}

/** @throws UsageError for a file that can't be read or is no text */
export function sourceFile(path: string, cwd: string): SourceFile {
  const name = relative(cwd, path) || path
  return {path, name, format: formatOf(path) ?? 'text', text: textOf(bytesOf(path, name), name)}
}

/** At once: as promises read, a small file takes several times as long. */
function bytesOf(path: string, name: string): Uint8Array {
  try {
    return readFileSync(path)
  } catch (error) {
    throw new UsageError(`${name} can't be read: ${reason(error)}.`)
  }
}

/** @throws UsageError for bytes that are no text */
export function textOf(bytes: Uint8Array, name: string): string {
  const text = decoded(bytes)
  if (text === undefined) {
    throw new UsageError(
      `${name} is no UTF-8 text. If it is a message in another encoding, save it as UTF-8.`,
    )
  }
  if (text.includes('\0')) throw new UsageError(`${name} holds a NUL character: it is no text.`)
  return text
}

function decoded(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', {fatal: true, ignoreBOM: true}).decode(bytes)
  } catch {
    return undefined
  }
}

function reason(error: unknown): string {
  const code = codeOf(error)
  if (code === 'EACCES' || code === 'EPERM') return 'no permission'
  if (code === 'ENOENT') return 'it is gone'
  return error instanceof Error ? error.message : String(error)
}
