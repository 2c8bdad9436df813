import {mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {dirname, join, relative} from 'node:path'

/** Files by path, as they must be. */
export type Generated = ReadonlyMap<string, string>

/** Writes the files and removes what a generated folder holds beyond them. */
export function write(files: Generated, folders: readonly string[]): void {
  for (const [path, text] of files) {
    mkdirSync(dirname(path), {recursive: true})
    writeFileSync(path, text)
  }
  for (const path of surplus(files, folders)) rmSync(path)
}

/** Paths of files that are not as they must be, relative to a folder. */
export function stale(files: Generated, folders: readonly string[], from: string): readonly string[] {
  const changed = [...files].filter(([path, text]) => read(path) !== text).map(([path]) => path)
  return [...changed, ...surplus(files, folders)].map(path => relative(from, path)).sort()
}

function surplus(files: Generated, folders: readonly string[]): readonly string[] {
  return folders
    .flatMap(folder => entries(folder).map(name => join(folder, name)))
    .filter(path => !files.has(path))
}

function entries(folder: string): readonly string[] {
  try {
    return readdirSync(folder)
  } catch {
    return []
  }
}

function read(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return undefined
  }
}
