import {execFileSync} from 'node:child_process'
import {readFileSync} from 'node:fs'
import {basename, join, resolve} from 'node:path'
import {describe, expect, it} from 'vitest'

const root = resolve(import.meta.dirname, '..')

/** What `pnpm publish` would put into a tarball. */
interface Tarball {
  readonly name: string
  readonly files: readonly {readonly path: string}[]
}

const packed = execFileSync(
  join(root, 'node_modules/.bin/pnpm'),
  ['-r', '--filter', './packages/*', 'pack', '--dry-run', '--json'],
  {cwd: root, encoding: 'utf8'},
)
/** The extension of Visual Studio Code is no package of npm. */
const published = (JSON.parse(packed) as readonly Tarball[]).filter(({name}) => name !== 'vscode-tactlint')

it('are those of all packages', () => {
  expect(published.length).toBeGreaterThan(10)
})

describe.each(published)('the tarball of $name', ({name, files}) => {
  const folder = join('packages', name.replace('@tactlint/', ''))
  const paths = files.map(({path}) => path)
  const read = (file: string) => readFileSync(join(root, folder, file), 'utf8')

  it('says what it is, and under which licence', () => {
    expect(paths).toEqual(expect.arrayContaining(['README.md', 'LICENSE', 'package.json']))
    expect(read('README.md').split('\n')[0]).toBe(`# ${name}`)
  })

  it('says where it comes from: npm resolves links of its README by that', () => {
    expect(JSON.parse(read('package.json'))).toMatchObject({
      repository: {directory: `packages/${basename(folder)}`},
    })
  })

  it('holds no sources and no tests, which do not run there', () => {
    expect(paths.filter(path => /^src\/|^dist\/.*\.test\./.test(path))).toEqual([])
  })
})
