import * as core from '@tactlint/core'
import type {Extension, Pack, Verdict} from '@tactlint/core'
import type {Root} from 'nlcst'
import type {Plugin} from 'unified'
import {divided} from './checked-options.js'
import type {LintOptions} from './lint-result.js'
import {createTactlint, type TactlintOptions} from './tactlint.js'

export {tactlintLint} from '@tactlint/core'

export type PluginOptions = TactlintOptions<Pack, Extension> & LintOptions

/** Parses a message in any installed language: `unified().use(tactlintParse).use(tactlintLint)`. */
export const tactlintParse: Plugin<[PluginOptions?], Root, Root> = function (options) {
  return core.tactlintParse.call(this, {lint: linterOf(options)})
}

/** For an existing retext pipeline: `retext().use(retextSpell).use(tactlint)`. The text is parsed again by the packs. */
export const tactlint: Plugin<[PluginOptions?], Root> = function (options) {
  return core.tactlint.call(this, {lint: linterOf(options)})
}

function linterOf(options: PluginOptions = {}): (text: string) => Promise<Verdict> {
  let shared: ReturnType<typeof createTactlint> | undefined
  return async text => {
    const {ofLinter, ofMessages} = divided(options)
    shared ??= createTactlint(ofLinter)
    const {findings, describe, resolve, verdicts} = await (await shared).lint(text, ofMessages)
    const [verdict = core.notChecked(core.messageOf(core.identity('')))] = verdicts
    return {...verdict, findings, describe, resolve}
  }
}
