import {describe, expect, it} from 'vitest'
import {insertionPoint} from './slots.js'
import type {Act, Slot, SpeechAct} from './facts.js'

const text = 'Hello,\n\nThe box is missing.\n\nNora Lind\nLind Toys'

function act(act: Act, words: string): SpeechAct {
  const start = text.indexOf(words)
  return {act, start, end: start + words.length, language: 'en'}
}

function inserted(slot: Slot, line: string, acts: readonly SpeechAct[]): string {
  const {insertAt, lines} = insertionPoint(slot, text, acts)
  return text.slice(0, insertAt) + lines(line) + text.slice(insertAt)
}

describe('where something missing goes', () => {
  it.each([
    ['closing', 'Kind regards,', 'Hello,\n\nThe box is missing.\n\nKind regards,\nNora Lind\nLind Toys'],
    ['thanks', 'Thank you.', 'Hello,\n\nThe box is missing.\n\nThank you.\n\nNora Lind\nLind Toys'],
    [
      'request',
      'Could you look?',
      'Hello,\n\nThe box is missing.\n\nCould you look?\n\nNora Lind\nLind Toys',
    ],
  ] as const)('above the name: %s', (slot, line, expected) => {
    expect(inserted(slot, line, [act('greeting', 'Hello,'), act('signature', 'Nora Lind\nLind Toys')])).toBe(
      expected,
    )
  })

  it('before the closing in the same line', () => {
    const line = 'Hello. The box is missing. Best, Nora'
    const closing: SpeechAct = {act: 'closing', start: 27, end: line.length, language: 'en'}
    const {insertAt, lines} = insertionPoint('request', line, [closing])
    expect(line.slice(0, insertAt) + lines('Could you look?') + line.slice(insertAt)).toBe(
      'Hello. The box is missing. Could you look? Best, Nora',
    )
  })

  it('at the end where nobody signs', () => {
    expect(inserted('closing', 'Bye.', [act('greeting', 'Hello,')])).toBe(`${text}\n\nBye.`)
  })
})
