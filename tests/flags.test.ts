import {readdirSync, readFileSync} from 'node:fs'
import {join, resolve} from 'node:path'
import {describe, expect, it} from 'vitest'
import {flags} from '../packages/tactlint/src/command/flags.js'

const root = resolve(import.meta.dirname, '..')

/** Tests that run the command, and the guides, whose commands are run by one. */
function texts(): readonly string[] {
  const files = ['packages/tactlint/src', 'tests', 'docs/guides'].flatMap(folder =>
    readdirSync(join(root, folder), {recursive: true, encoding: 'utf8'}).map(name =>
      join(root, folder, name),
    ),
  )
  return files
    .filter(file => /\.test\.ts$|guides.*\.md$/.test(file) && file !== import.meta.filename)
    .map(file => readFileSync(file, 'utf8'))
    .filter(text => /commandIn|reportFolder|\/run\.js|^\$ tactlint /m.test(text))
}

describe('a test of the command', () => {
  const all = texts().join('\n')

  it.each(Object.keys(flags))('names --%s', name => {
    // In a guide it stands in a line of shell, in a test as a string.
    const named = new RegExp(
      `(?:['"\`]--${name}(?:[= ][^'"\`]*)?['"\`])|^\\$ tactlint .*--${name}(?![\\w-])`,
      'm',
    )
    expect(all).toMatch(named)
  })
})
