import {describe, expect, it} from 'vitest'
import {applyEdits} from '../ranges/apply-edits.js'
import {withoutSentence} from './without-sentence.js'

/** The message without what stands in ⟦⟧. */
function left(marked: string): string | undefined {
  const start = marked.indexOf('⟦')
  const end = marked.indexOf('⟧') - 1
  const text = marked.replace(/[⟦⟧]/g, '')
  const edit = withoutSentence({start, end}, text)
  return edit && applyEdits(text, [edit])
}

describe('a message without a sentence', () => {
  it.each([
    ['⟦It is a shame!⟧ Box 3 is missing.', 'Box 3 is missing.'],
    ['Box 3 is missing. ⟦It is a shame!⟧', 'Box 3 is missing.'],
    ['Box 3 is missing.  ⟦It is a shame!⟧ Please count.', 'Box 3 is missing.  Please count.'],
    ['Hello,\n\n⟦It is a shame!⟧\n\nBox 3 is missing.', 'Hello,\n\nBox 3 is missing.'],
    ['Hello,\n⟦It is a shame!⟧\nBox 3 is missing.', 'Hello,\nBox 3 is missing.'],
    ['Hello,\n⟦It is a shame!⟧\n\nBox 3 is missing.', 'Hello,\n\nBox 3 is missing.'],
    ['Hello,\n\n⟦It is a shame!⟧\nBox 3 is missing.', 'Hello,\n\nBox 3 is missing.'],
    ['Box 3 is missing.\n\n⟦It is a shame!⟧\n', 'Box 3 is missing.\n'],
    ['⟦It is a shame!⟧\n\nBox 3 is missing.', 'Box 3 is missing.'],
    ['– ⟦It is a shame!⟧\n– Box 3 is missing.', '– Box 3 is missing.'],
    ['残念です。⟦ひどいです。⟧箱がありません。', '残念です。箱がありません。'],
    [' ⟦It is a shame!⟧\n', undefined],
  ])('%j', (marked, expected) => {
    expect(left(marked)).toBe(expected)
  })
})
