import {
  appendFileSync,
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import {createRequire} from 'node:module'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {setFlagsFromString} from 'node:v8'
import {afterEach, beforeEach, describe, expect, it} from 'vitest'
import {folderOfCode, keepCode} from './keep-code.js'

const require = createRequire(import.meta.url)
const {extensions: loaders} = require as unknown as {extensions: Record<string, unknown>}
const {'.cjs': before} = loaders

// V8 remembers what this process has compiled.
setFlagsFromString('--no-compilation-cache')

let code: string
let kept: string

beforeEach(() => {
  const folder = mkdtempSync(join(tmpdir(), 'tactlint-code-'))
  code = join(folder, 'code')
  kept = join(folder, 'kept')
  mkdirSync(code)
  writeFileSync(
    join(code, 'a.cjs'),
    "exports.said = 'A' + require('./b.cjs').said + require('node:path').sep",
  )
  writeFileSync(join(code, 'b.cjs'), "exports.said = 'B'")
  writeFileSync(join(code, 'c.cjs'), "exports.load = () => import('./d.mjs')")
  writeFileSync(join(code, 'd.mjs'), "export const said = 'D'")
})

afterEach(() => {
  loaders['.cjs'] = before
  rmSync(join(code, '..'), {recursive: true})
})

/** A start of the command, as if in a new process. */
function start(): string {
  for (const file of Object.keys(require.cache))
    if (file.startsWith(code)) Reflect.deleteProperty(require.cache, file)
  const end = keepCode(code, kept)
  const {said} = require(join(code, 'a.cjs')) as {said: string}
  end()
  return said
}

describe('compiled code of the command', () => {
  it('is kept, and read by the next start', () => {
    const first = start()
    const files = readdirSync(kept)
    expect(files.map(name => name.slice(0, 5))).toEqual(['a.cjs', 'b.cjs'])
    const written = files.map(name => statSync(join(kept, name)).mtimeMs)
    expect(start()).toBe(first)
    expect(files.map(name => statSync(join(kept, name)).mtimeMs)).toEqual(written)
  })

  it('is not kept of files that import', async () => {
    start()
    const {load} = require(join(code, 'c.cjs')) as {load: () => Promise<{said: string}>}
    expect((await load()).said).toBe('D')
  })

  it('is made again when it is damaged', () => {
    const first = start()
    for (const name of readdirSync(kept)) appendFileSync(join(kept, name), 'x')
    const [name = ''] = readdirSync(kept)
    writeFileSync(join(kept, name), 'no code')
    expect(start()).toBe(first)
    expect(readFileSync(join(kept, name), 'latin1')).not.toBe('no code')
  })

  it('is not that of a file that has changed, as long as before', () => {
    start()
    writeFileSync(join(code, 'b.cjs'), readFileSync(join(code, 'b.cjs'), 'utf8').replace("'B'", "'X'"))
    utimesSync(join(code, 'b.cjs'), new Date(), new Date(Date.now() + 5000))
    expect(start()).toMatch(/^AX/)
  })

  it.skipIf(process.platform === 'win32')('is not read from a folder that others may write in', () => {
    mkdirSync(kept)
    chmodSync(kept, 0o777)
    expect(start()).toMatch(/^AB/)
    expect(readdirSync(kept)).toEqual([])
  })

  it.skipIf(process.platform === 'win32')(
    'is not read through a link, which others may have put there',
    () => {
      mkdirSync(join(code, '../elsewhere'))
      symlinkSync(join(code, '../elsewhere'), kept)
      expect(start()).toMatch(/^AB/)
      expect(readdirSync(kept)).toEqual([])
    },
  )

  it('is not kept where no folder can be made', () => {
    writeFileSync(kept, 'a file')
    expect(start()).toMatch(/^AB/)
    expect(existsSync(kept)).toBe(true)
  })

  it('leaves other files to Node', () => {
    const other = join(code, '../other.cjs')
    writeFileSync(other, 'module.exports = 1')
    start()
    expect(require(other)).toBe(1)
    expect(readdirSync(kept)).toHaveLength(2)
  })
})

describe('the folder of compiled code', () => {
  it('is Node’s, when it is told one', () => {
    expect(folderOfCode({NODE_COMPILE_CACHE: '/c'})).toContain(join('/c', `tactlint-${process.version}`))
    expect(folderOfCode({})).toContain(join(tmpdir(), 'tactlint-'))
  })

  it('is none when Node is told to keep none', () => {
    expect(folderOfCode({NODE_DISABLE_COMPILE_CACHE: '1'})).toBeUndefined()
  })
})
