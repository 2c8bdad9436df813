import {execFile} from 'node:child_process'
import {cp, mkdir, mkdtemp, readdir, rm, symlink, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join, resolve} from 'node:path'
import {promisify} from 'node:util'
import {afterAll, beforeAll, expect, it} from 'vitest'
import {whereBuilt} from './testing/built.js'

const tactlint = resolve(import.meta.dirname, '../packages/tactlint')

/** What the library answers to such questions, as a program that installed it prints it. */
const program = `
import {lint, requiredInformation} from 'tactlint'
const said = work => work.then(({findings, needs}) => (findings ?? needs).length, error => error.name + ': ' + error.message)
console.log(JSON.stringify([
  await said(lint('Where is it??')),
  await said(lint('注文した商品がまだ届いておりません。')),
  await said(requiredInformation({topic: 'order'}, {locale: 'en'})),
  await said(requiredInformation({topic: 'order'}, {locale: 'ja'})),
]))
`

whereBuilt('tactlint')('the library where the Japanese pack is not installed', () => {
  let folder = ''
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'tactlint-'))
    const modules = join(folder, 'node_modules')
    await mkdir(join(modules, '@tactlint'), {recursive: true})
    await cp(join(tactlint, 'dist'), join(modules, 'tactlint/dist'), {recursive: true})
    await cp(join(tactlint, 'package.json'), join(modules, 'tactlint/package.json'))
    const installed = [
      ...(await readdir(join(tactlint, 'node_modules'))).filter(name => !/^[.@]/.test(name)),
      ...(await readdir(join(tactlint, 'node_modules/@tactlint'))).map(name => `@tactlint/${name}`),
    ]
    for (const name of installed.filter(name => name !== '@tactlint/rules-ja'))
      await symlink(resolve(tactlint, 'node_modules', name), join(modules, name), 'junction')
    await writeFile(join(folder, 'program.mjs'), program)
  })
  afterAll(() => rm(folder, {recursive: true}))

  it('lints other languages, and says what to install where it is met', async () => {
    const {stdout} = await promisify(execFile)(process.execPath, ['program.mjs'], {cwd: folder})
    const install =
      'ResourceError: “@tactlint/rules-ja”, which tactlint asks for, is not there. Install it: npm install @tactlint/rules-ja'
    expect(JSON.parse(stdout)).toEqual([1, install, 1, install])
  })
})
