import {spawnSync} from 'node:child_process'
import {
  chmod,
  chown,
  link,
  mkdtemp,
  readdir,
  readFile,
  rm,
  stat,
  symlink,
  utimes,
  writeFile,
} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterEach, beforeEach, describe, expect, it} from 'vitest'
import {replaceFile, writeBack} from './replace-file.js'

let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tactlint-'))
})
afterEach(() => rm(folder, {recursive: true}))
const at = (name: string) => join(folder, name)

/** Root may write everything: where the tests run as root, the work is done as nobody. */
async function asOrdinaryUser(work: () => Promise<void>): Promise<void> {
  if (process.getuid?.() !== 0) return work()
  const nobody = 65534
  for (const path of [folder, ...(await readdir(folder)).map(at)]) await chown(path, nobody, nobody)
  process.setegid?.(nobody)
  process.seteuid?.(nobody)
  try {
    await work()
  } finally {
    process.seteuid?.(0)
    process.setegid?.(0)
  }
}

describe('a file that is replaced', () => {
  it('keeps its mode; a link stays a link', async () => {
    await writeFile(at('mail.txt'), 'old')
    await chmod(at('mail.txt'), 0o640)
    await symlink('mail.txt', at('link.txt'))
    const written = await replaceFile(at('link.txt'), 'nyt')
    expect(await readdir(folder)).toEqual(['link.txt', 'mail.txt'])
    expect(await readFile(at('mail.txt'), 'utf8')).toBe('nyt')
    const {mode, mtimeMs, size} = await stat(at('mail.txt'))
    expect(mode & 0o777).toBe(0o640)
    expect(written).toEqual({mtimeMs, size})
  })

  it.skipIf(process.platform === 'win32')('keeps what the umask would take from a new one', async () => {
    const before = process.umask(0o077)
    try {
      await writeFile(at('shared.txt'), 'old')
      await chmod(at('shared.txt'), 0o664)
      await replaceFile(at('shared.txt'), 'new')
      await replaceFile(at('own.txt'), 'new')
    } finally {
      process.umask(before)
    }
    expect((await stat(at('shared.txt'))).mode & 0o7777).toBe(0o664)
    expect((await stat(at('own.txt'))).mode & 0o7777).toBe(0o600)
  })

  it('keeps its other names', async () => {
    await writeFile(at('mail.txt'), 'old')
    await link(at('mail.txt'), at('same.txt'))
    const written = await replaceFile(at('mail.txt'), 'nyt')
    expect(await readFile(at('same.txt'), 'utf8')).toBe('nyt')
    const {mtimeMs, size, nlink} = await stat(at('mail.txt'))
    expect({...written, nlink}).toEqual({mtimeMs, size, nlink: 2})
  })

  it.runIf(process.getuid?.() === 0)('keeps its owner', async () => {
    await writeFile(at('mail.txt'), 'old')
    await chmod(at('mail.txt'), 0o640)
    await chown(at('mail.txt'), 4711, 4712)
    await replaceFile(at('mail.txt'), 'nyt')
    const {uid, gid, mode} = await stat(at('mail.txt'))
    expect([uid, gid, mode & 0o777]).toEqual([4711, 4712, 0o640])
  })

  it('is left alone when it is read-only', async () => {
    await writeFile(at('mail.txt'), 'old')
    await chmod(at('mail.txt'), 0o444)
    await asOrdinaryUser(() =>
      expect(replaceFile(at('mail.txt'), 'nyt')).rejects.toThrow(/mail\.txt can’t be written: /),
    )
    expect(await readFile(at('mail.txt'), 'utf8')).toBe('old')
    expect(await readdir(folder)).toEqual(['mail.txt'])
  })

  it.skipIf(process.platform === 'win32')('is written to where its folder takes no new file', async () => {
    await writeFile(at('mail.txt'), 'old')
    await chmod(folder, 0o555)
    await asOrdinaryUser(async () => {
      const written = await replaceFile(at('mail.txt'), 'nyt')
      const {mtimeMs, size} = await stat(at('mail.txt'))
      expect(written).toEqual({mtimeMs, size})
      await expect(replaceFile(at('new.txt'), 'nyt')).rejects.toThrow(/new\.txt can’t be written: /)
    })
    await chmod(folder, 0o755)
    expect(await readFile(at('mail.txt'), 'utf8')).toBe('nyt')
    expect(await readdir(folder)).toEqual(['mail.txt'])
  })

  it('removes what a killed process left behind, and nothing else', async () => {
    const {pid: dead} = spawnSync(process.execPath, ['--version'])
    const names = {
      killed: `mail.txt.${dead}-0123abcd.tactlint-new`,
      // Number 7 of a container, again and again.
      namesake: `mail.txt.${process.pid}-0123abcd.tactlint-new`,
      alive: `mail.txt.${process.ppid}-0123abcd.tactlint-new`,
      own: 'my.tactlint-new',
    }
    for (const name of Object.values(names)) await writeFile(at(name), 'half')
    await utimes(at(names.namesake), new Date(0), new Date(0))
    await replaceFile(at('mail.txt'), 'whole')
    expect((await readdir(folder)).sort()).toEqual(['mail.txt', names.alive, names.own].sort())
  })

  it.skipIf(process.platform === 'win32')('that was a pipe is left alone', async () => {
    spawnSync('mkfifo', [at('pipe')])
    await expect(writeBack(at('pipe'), 'x')).rejects.toThrow(/pipe is a device or a pipe: /)
    expect((await stat(at('pipe'))).isFIFO()).toBe(true)
  })

  it('that can’t be written says so, and leaves nothing behind', async () => {
    await expect(replaceFile(at('nowhere/mail.txt'), 'x')).rejects.toThrow(/mail\.txt can’t be written: /)
    expect(await readdir(folder)).toEqual([])
  })
})
