import {expect, test} from 'vitest'
import {changedJson, changedYaml, listed, type Change} from './data-edits.js'

const off = (path: Change['path']) => (): Change => ({path, value: () => 'off'})
const add = (path: Change['path'], word: string) => (): Change => ({
  path,
  value: now => [...listed(now), word],
})

test('JSON keeps its form around a change', () => {
  const text = '{\n\t"names": ["A"],\n\t"rules": {"x": "error"}\n}\n'
  expect(changedJson(text, off(['rules', 'y']))).toBe(
    '{\n\t"names": ["A"],\n\t"rules": {\n\t\t"x": "error",\n\t\t"y": "off"\n\t}\n}\n',
  )
  expect(JSON.parse(changedJson(text, add(['names'], 'B')) ?? '')).toEqual({
    names: ['A', 'B'],
    rules: {x: 'error'},
  })
})

test.each([
  ['', {rules: {x: 'off'}}],
  ['{"rules": {"x": ["error", {}]}}', {rules: {x: 'off'}}],
])('JSON %j', (text, expected) => {
  expect(JSON.parse(changedJson(text, off(['rules', 'x'])) ?? '')).toEqual(expected)
})

test('JSON: an entry is added behind the others', () => {
  const text = '[{"files": ["a/**"], "rules": {"x": "error"}}]'
  expect(JSON.parse(changedJson(text, off([1, 'rules', 'x'])) ?? '')).toEqual([
    {files: ['a/**'], rules: {x: 'error'}},
    {rules: {x: 'off'}},
  ])
})

test('YAML keeps its comments', () => {
  expect(changedYaml('# ours\nnames: [A] # yes\n', add(['names'], 'B'))).toBe('# ours\nnames: [A, B] # yes\n')
  expect(changedYaml('', off(['rules', 'x']))).toBe('rules:\n  x: off\n')
  expect(changedYaml('- files: [a]\n', off([1, 'rules', 'x']))).toBe('- files: [a]\n- rules:\n    x: off\n')
})

test('what is no JSON and no YAML is left alone', () => {
  expect(changedJson('{', off(['x']))).toBeUndefined()
  expect(changedYaml('a: [', off(['x']))).toBeUndefined()
  expect(changedYaml('words', off(['x']))).toBeUndefined()
})
