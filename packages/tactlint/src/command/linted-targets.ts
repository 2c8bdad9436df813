import type {Verdict} from '@tactlint/core'
import {lintOptionsFor} from '../beside.js'
import {Baselines} from './baselines.js'
import {about} from './check-file.js'
import type {Configure} from './lint-files.js'
import type {CommandOptions} from './options.js'
import type {Surroundings} from './surroundings.js'
import {targetsOf} from './targets.js'

/** Lints the targets one after the other, for those who print what lies behind the findings. */
export async function* lintedTargets(
  configure: Configure,
  options: CommandOptions,
  surroundings: Surroundings,
) {
  const baselines = await Baselines.open(options, surroundings.cwd)
  for (const {read} of await targetsOf(options, surroundings)) {
    const source = await read()
    const configured = await configure(source.path)
    const {tactlint} = configured
    const baseline = await baselines.directivesFor(source, configured)
    const {verdicts}: {readonly verdicts: readonly Verdict[]} = await about(source, options, async () =>
      tactlint.lint(source.text, await lintOptionsFor(source, configured, options, baseline)),
    )
    yield {source, tactlint, verdicts}
  }
}
