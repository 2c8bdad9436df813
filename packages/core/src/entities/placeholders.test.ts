import {describe, expect, it} from 'vitest'
import type {EntityOf} from './entity.js'
import {recognise} from './recognise.js'
import {placeholders} from './placeholders.js'

const found = (text: string) =>
  recognise(text, [placeholders()])
    .filter((entity): entity is EntityOf<'placeholder'> => entity.kind === 'placeholder')
    .map(({start, end, fault, name}) => [text.slice(start, end), name, fault ?? 'right'])

describe('placeholders that no program can fill in', () => {
  it.each([
    ['Hi {{ }} and {{}}.', '{{ }}', '', 'empty'],
    ['Hi {{first_name}, hello', '{{first_name}', 'first_name', 'unbalanced'],
    ['Hi {first_name}}, hello', '{first_name}}', 'first_name', 'unbalanced'],
    ['Hi {{{first_name}}, hello', '{{{first_name}}', 'first_name', 'unbalanced'],
    ['Hi {{first_name}}}, hello', '{{first_name}}}', 'first_name', 'unbalanced'],
    ['Hi {{first_name, hello {{order_id}}', '{{first_name', 'first_name', 'unbalanced'],
    ['Hi {{first_name', '{{first_name', 'first_name', 'unbalanced'],
    ['Hi {{first_name your order', '{{first_name', 'first_name', 'unbalanced'],
    ['Hi first_name}}, hello', 'first_name}}', 'first_name', 'unbalanced'],
    ['Hi {first_name, hello', '{first_name', 'first_name', 'unbalanced'],
    ['Hi first_name}, hello', 'first_name}', 'first_name', 'unbalanced'],
    ['Hi {}, hello', '{}', '', 'empty'],
    ['Hi [[first_name}}, hello', '[[first_name}}', 'first_name', 'mixed'],
    ['Hi {{first_name]], hello', '{{first_name]]', 'first_name', 'mixed'],
    ['Hi [[first_name], hello', '[[first_name]', 'first_name', 'unbalanced'],
    ['Hi {first_name], hello', '{first_name]', 'first_name', 'mixed'],
    ['Hi [first_name}, hello', '[first_name}', 'first_name', 'mixed'],
    ['Hi {{first_name%}, hello', '{{first_name%}', 'first_name', 'mixed'],
    ['【お名前}}様', '【お名前}}', 'お名前', 'mixed'],
  ])('%s', (text, words, name, fault) => {
    expect(found(text)[0]).toEqual([words, name, fault])
  })

  it.each([
    '{{first_name}} {{{state}}} {{ x | default: "there" }} {{#if vip}}',
    '{% if vip %} <%= order.id %> ${x} {name} [[first_name|Dear Reader]]',
    '{{a}} and {b} and {{c}}',
  ])('%s: each is right', text => {
    expect(found(text).map(([, , fault]) => fault)).toEqual(found(text).map(() => 'right'))
    expect(found(text).length).toBeGreaterThan(2)
  })

  it.each([
    'body { color: red }',
    '"a": {"b": {"c": 1}}',
    'f(x) { if (y) { z } }',
    'see :}} and {{: and :-} {x',
    'f(){} and {a: d}',
    '[[text](https://a.example)] and [1, 2] {3, 4]',
  ])('%s: none is meant', text => {
    expect(found(text)).toEqual([])
  })
})
