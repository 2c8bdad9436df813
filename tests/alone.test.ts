import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, it} from 'vitest'
import {alone} from '../vitest.config.js'

const root = join(import.meta.dirname, '..')

it('tests that put modules in the place of others share none', () => {
  const replacing = ['packages', 'tests', 'examples']
    .flatMap(folder => testsIn(folder))
    .filter(file => /\bvi\.(?:mock|doMock|resetModules)\(/.test(readFileSync(join(root, file), 'utf8')))
  expect(replacing).not.toEqual([])
  expect(replacing.filter(file => !alone.some(path => file.startsWith(path)))).toEqual([])
})

const testsIn = (folder: string): readonly string[] =>
  readdirSync(join(root, folder), {withFileTypes: true}).flatMap(entry => {
    const path = `${folder}/${entry.name}`
    if (entry.isDirectory()) return ['node_modules', 'dist'].includes(entry.name) ? [] : testsIn(path)
    return entry.name.endsWith('.test.ts') ? [path] : []
  })
