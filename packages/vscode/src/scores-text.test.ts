import {describe, expect, it} from 'vitest'
import {labelOf, tooltipOf} from './scores-text.js'

describe('the status bar', () => {
  it('shows what there is to judge', () => {
    expect(labelOf({heat: 10, politeness: 37, completeness: null, language: 'en'})).toBe(
      'heat 10 · politeness 37',
    )
    expect(labelOf({heat: null, politeness: null, completeness: null, language: null})).toBe('tactlint')
  })

  it('names the language, or says that there is none', () => {
    expect(tooltipOf({heat: 0, politeness: null, completeness: null, language: 'da'})).toContain('in Danish')
    expect(tooltipOf({heat: null, politeness: null, completeness: null, language: null})).toContain(
      'nothing was checked',
    )
  })
})
