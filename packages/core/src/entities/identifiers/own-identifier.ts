import {identifierFamilies, type IdentifierFamily, type Recogniser} from '../entity.js'
import {commonCase} from '../../phrases/matching-form.js'
import {identifierKinds} from './kinds.js'

/** An identifier of a company or a team: a case number such as “TK-482913”. */
export interface OwnIdentifier {
  /** Names it in findings and traces: `acme-ticket`. Lower case, digits and hyphens; no name of a kind or a family that is known. */
  readonly scheme: string
  /** What it serves for. Default: `case-id`, which identifies whatever a message is about. */
  readonly family?: IdentifierFamily
  /**
   * The whole value, without boundaries: it is found where neither a Latin letter nor a digit stands beside it. Full-width forms
   * of the text are folded before.
   */
  readonly pattern: string | RegExp
  /** Words one of which must stand in the 25 letters before it, in any case. Without them the form alone is enough. */
  readonly contextWords?: readonly string[]
  /** A value that the pattern must match as a whole. */
  readonly example?: string
}

/** Letters before a value in which a context word is looked for. */
const reach = 25

/**
 * A recogniser of an identifier of one's own.
 * @throws Error for a scheme that is no name or taken, a pattern that is none, matches nothing at all or not the example
 */
export function ownIdentifier({
  scheme,
  family = 'case-id',
  pattern,
  contextWords = [],
  example,
}: OwnIdentifier): Recogniser {
  assertName(scheme)
  const {source, flags} = expressionOf(scheme, pattern)
  const whole = new RegExp(`^(?:${source})$`, flags)
  if (whole.test(''))
    throw new Error(
      `The pattern of ${scheme} matches the empty text: it must need at least one letter or digit.`,
    )
  if (example !== undefined && !whole.test(example))
    throw new Error(`The pattern of ${scheme} does not match its example “${example}”.`)
  const inText = new RegExp(
    String.raw`(?<![\p{Script=Latin}\p{N}])(?:${source})(?![\p{Script=Latin}\p{N}])`,
    `${flags}g`,
  )
  const words = contextWords.map(small)
  return {
    kind: 'identifier',
    *recognise(text) {
      for (const {index: start, 0: value} of text.matchAll(inText)) {
        if (words.length > 0) {
          const before = small(text.slice(Math.max(0, start - reach), start))
          if (!words.some(word => before.includes(word))) continue
        }
        if (value !== '')
          yield {kind: 'identifier', start, end: start + value.length, scheme, family, verdict: 'plausible'}
      }
    },
  }
}

/** The scheme of what a label alone shows; any other goes before it. */
const ofLabelAlone = 'labelled'

function assertName(scheme: string): void {
  if (!/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/.test(scheme) || scheme === ofLabelAlone)
    throw new Error(
      `“${scheme}” is no name of an identifier: use lower case, digits and hyphens (acme-ticket).`,
    )
  if (identifierFamilies.some(family => family === scheme))
    throw new Error(
      `“${scheme}” is a family of identifiers: give yours a name of its own (acme-${scheme}) and \`family: "${scheme}"\`.`,
    )
  const known = identifierKinds.find(kind => kind.scheme === scheme)
  if (known)
    throw new Error(
      `“${scheme}” is a kind of identifier that is known already: give yours a name of its own (acme-${scheme}), and \`family: "${known.family}"\` where it serves for the same.`,
    )
}

const small = (words: string): string => words.toLocaleLowerCase(commonCase)

function expressionOf(
  scheme: string,
  pattern: string | RegExp,
): {readonly source: string; readonly flags: string} {
  const source = typeof pattern === 'string' ? pattern : pattern.source
  const flags = typeof pattern !== 'string' && pattern.ignoreCase ? 'iu' : 'u'
  try {
    new RegExp(source, flags)
  } catch (error) {
    throw new Error(`The pattern of ${scheme} is no regular expression: ${(error as Error).message}`, {
      cause: error,
    })
  }
  return {source, flags}
}
