import {promises, rmSync, type Stats} from 'node:fs'
import {dirname, join} from 'node:path'
import {codeOf} from './error-code.js'
import {unlessInterrupted} from './interrupt.js'
import {UsageError} from './usage-error.js'

/** `mail.txt.4711-1f3a5c7e.tactlint-new`: by which process. */
const unfinished = /\.(\d+)-[0-9a-f]{8}\.tactlint-new$/

/** Folders that were swept by this process. */
const swept = new Set<string>()

const notAllowed: readonly unknown[] = ['EACCES', 'EPERM']

/** What tells a file as written from a later one. */
export interface Written {
  readonly mtimeMs: number
  /** In bytes. */
  readonly size: number
}

/**
 * Written beside the file and moved over it, so that no half-written file is ever there. One that is not there is made. What has
 * other names (hard links), devices and pipes are written to, and so is a file whose owner can’t be kept or whose folder takes no new file.
 * @throws UsageError when it can't be written
 */
export async function replaceFile(name: string, text: string): Promise<Written> {
  if (await isDeviceOrPipe(name)) return writeInto(name, text)
  // A link stays a link: its target is written.
  const path = await promises.realpath(name).catch(() => name)
  const before = await promises.stat(path).catch(() => undefined)
  // Moving asks for the permission of the folder alone.
  if (before !== undefined) await openAndClose(path).catch(cantBeWritten(path))
  if (before !== undefined && before.nlink > 1) return writeInto(path, text)
  const beside = `${path}.${process.pid}-${crypto.randomUUID().slice(0, 8)}.tactlint-new`
  await sweep(dirname(path))
  const remove = () => {
    rmSync(beside, {force: true})
  }
  try {
    return await unlessInterrupted(remove, async () => {
      const file = await promises.open(beside, 'wx', before?.mode).catch((error: unknown) => {
        // A full disk takes no new file either, and would take the old one.
        if (before === undefined || !notAllowed.includes(codeOf(error))) throw error
      })
      if (file === undefined) return writeInto(path, text)
      try {
        if (before !== undefined && !(await hasOwner(file, before))) {
          remove()
          return await writeInto(path, text)
        }
        await file.writeFile(text)
        const {mtimeMs, size, mode} = await file.stat()
        // The umask is for new files, and one that is replaced is none.
        if (before !== undefined && before.mode !== mode) await file.chmod(before.mode & 0o7777)
        await file.close()
        await promises.rename(beside, path)
        return {mtimeMs, size}
      } finally {
        await file.close()
      }
    })
  } catch (error) {
    await promises.rm(beside, {force: true}).catch(() => undefined)
    return cantBeWritten(path)(error)
  }
}

/** Tells whether it may be written, as nothing else does: `access` asks for the user that the process was started by. */
async function openAndClose(path: string): Promise<void> {
  const file = await promises.open(path, 'r+')
  await file.close()
}

/** Gives a new file the owner of the one that it is to replace; false where that is not allowed. */
async function hasOwner(file: promises.FileHandle, {uid, gid}: Stats): Promise<boolean> {
  const made = await file.stat()
  if (made.uid === uid && made.gid === gid) return true
  return file.chown(uid, gid).then(
    () => true,
    () => false,
  )
}

/**
 * Replaces a file that was read.
 * @throws UsageError when it can't be written, or was no file: what came through a pipe can't be put back
 */
export async function writeBack(name: string, text: string): Promise<Written> {
  if (await isDeviceOrPipe(name))
    throw new UsageError(`${name} is a device or a pipe: what was read from there can’t be put back.`)
  return replaceFile(name, text)
}

async function isDeviceOrPipe(name: string): Promise<boolean> {
  const stats = await promises.stat(name).catch(() => undefined)
  return stats !== undefined && !stats.isFile() && !stats.isDirectory()
}

async function writeInto(name: string, text: string): Promise<Written> {
  await promises.writeFile(name, text).catch((error: unknown) => {
    // “-o >(head)”: nobody reads on, and nothing is wrong.
    if (codeOf(error) !== 'EPIPE') cantBeWritten(name)(error)
  })
  const {mtimeMs} = await promises.stat(name)
  return {mtimeMs, size: Buffer.byteLength(text)}
}

/** @throws UsageError that says why */
export const cantBeWritten =
  (name: string) =>
  (error: unknown): never => {
    if (error instanceof UsageError) throw error
    throw new UsageError(
      `${name} can’t be written: ${error instanceof Error ? error.message : String(error)}`,
    )
  }

/** A process that was killed (`kill -9`) could not remove what it was writing: that is done now. */
async function sweep(folder: string): Promise<void> {
  if (swept.has(folder)) return
  swept.add(folder)
  const names = await promises.readdir(folder).catch((): string[] => [])
  for (const name of names) {
    const [, writer] = unfinished.exec(name) ?? []
    if (writer === undefined) continue
    const path = join(folder, name)
    if (await isLeftBehind(Number(writer), path)) await promises.rm(path, {force: true})
  }
}

async function isLeftBehind(writer: number, path: string): Promise<boolean> {
  // In containers each run has the same number: what is older than this process is not its own.
  if (writer === process.pid) {
    const written = await promises.stat(path).catch(() => undefined)
    return written !== undefined && written.mtimeMs < performance.timeOrigin
  }
  try {
    process.kill(writer, 0)
    return false
  } catch (error) {
    return codeOf(error) === 'ESRCH'
  }
}
