import type {Finding, Severity} from '@tactlint/core'
import {html} from '../markup.js'

const degrees: readonly Severity[] = ['info', 'warning', 'error']

/**
 * The message with the words of its findings marked and numbered. Where findings overlap, the words bear the mark of the gravest.
 * @param id of the message: its findings are `id-1`, `id-2` …
 */
export function markedText(text: string, findings: readonly Finding[], id: string): string {
  const borders = [...new Set([0, ...findings.flatMap(({range}) => [range.start, range.end]), text.length])]
  borders.sort((a, b) => a - b)
  return borders
    .map((start, index) => {
      const words = text.slice(start, borders[index + 1] ?? start)
      const over = findings.filter(({range}) => range.start <= start && start < range.end)
      const [gravest] = over
        .map(({severity}) => severity)
        .sort((a, b) => degrees.indexOf(b) - degrees.indexOf(a))
      const numbers = findings
        .flatMap(({range}, index) => (range.start === start ? [index + 1] : []))
        .map(number => `<a href="#${id}-${number}"><sup>${number}</sup></a>`)
        .join('')
      if (words === '') return numbers
      return gravest === undefined ? html(words) : `${numbers}<mark class="${gravest}">${html(words)}</mark>`
    })
    .join('')
}
