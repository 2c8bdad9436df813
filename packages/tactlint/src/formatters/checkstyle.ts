import {locatedIn, onOneLine} from './located.js'
import {attributes} from './markup.js'
import type {Format} from './index.js'

/** In the shape of Checkstyle, the Java linter, which most servers and review tools read. */
export const format: Format = results =>
  [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<checkstyle version="4.3">',
    ...results.flatMap(file => {
      const errors = locatedIn(file).map(
        ({finding, place, words}) =>
          `    <error${attributes({
            line: place.line,
            column: place.column,
            severity: finding.severity,
            message: onOneLine(words),
            source: `tactlint.${finding.ruleId}`,
          })}/>`,
      )
      return [`  <file${attributes({name: file.source.path})}>`, ...errors, '  </file>']
    }),
    '</checkstyle>',
    '',
  ].join('\n')
