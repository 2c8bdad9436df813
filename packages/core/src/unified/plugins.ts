import type {Root} from 'nlcst'
import type {Plugin} from 'unified'
import type {VFile} from 'vfile'
import type {Verdict} from '../lint/verdict.js'
import {lineIndex} from '../ranges/line-index.js'
import {sourceTree} from './source-tree.js'

declare module 'vfile' {
  interface DataMap {
    /** What `tactlintParse` found out. */
    tactlint: Verdict
  }
}

export interface PluginOptions {
  /** Lints the text of a file: `text => linter.lint(messageOf(identity(text)))`. Of a file without a message: `notChecked`. */
  readonly lint: (text: string) => Promise<Verdict>
}

/**
 * Parses a message with the packs: `unified().use(tactlintParse, options).use(tactlintLint)`.
 *
 * Dictionaries are loaded on the way, so the tree is complete when the first transform after this one sees it: process the
 * file asynchronously.
 */
export const tactlintParse: Plugin<[PluginOptions], Root, Root> = function (options) {
  this.parser = text => ({type: 'RootNode', children: [], data: {text}}) as Root
  return async (_: Root, file: VFile) => {
    const verdict = await options.lint(String(file))
    file.data.tactlint = verdict
    return sourceTree(String(file), verdict)
  }
}

/** Reports the findings of a tree that `tactlintParse` made, as messages of the file. */
export const tactlintLint: Plugin<[], Root> = function () {
  return (_, file) => {
    const verdict = file.data.tactlint
    if (!verdict)
      throw new Error(
        'tactlintLint needs the tree of tactlintParse. In a retext pipeline, use the plugin `tactlint`.',
      )
    tell(file, verdict)
  }
}

/**
 * For an existing retext pipeline. The text is parsed again: the tree that reaches a plugin after retext-english is already
 * split wrongly at “Order no.”.
 */
export const tactlint: Plugin<[PluginOptions], Root> = function (options) {
  return async (_, file) => {
    tell(file, await options.lint(String(file)))
  }
}

function tell(file: VFile, verdict: Verdict): void {
  const text = String(file)
  const positionOf = lineIndex(text)
  for (const finding of verdict.findings) {
    const {start, end} = finding.range
    const {what, why, instead} = verdict.describe(finding)
    const place = {start: {...positionOf(start), offset: start}, end: {...positionOf(end), offset: end}}
    const message = file.message(what, {place, ruleId: finding.ruleId, source: 'tactlint'})
    // vfile's three degrees: true is an error, false a warning, undefined information.
    message.fatal = finding.severity === 'error' ? true : finding.severity === 'warning' ? false : undefined
    message.actual = text.slice(start, end)
    message.expected = verdict.resolve(finding).map(({text}) => text)
    message.note = instead === undefined ? why : `${why}\n${instead}`
  }
}
