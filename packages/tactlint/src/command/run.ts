import {unknownRules} from '@tactlint/core'
import {createTactlint, type Tactlint} from '../tactlint.js'
import {rulePage} from '../rule-page.js'
import {rulesOf, type KnownRule} from '../rules.js'
import {nearest} from './did-you-mean.js'
import {lintFiles} from './lint-files.js'
import {lintLines} from './ndjson.js'
import {optionsFrom, usage, type CommandOptions} from './options.js'
import {UsageError} from './usage-error.js'
import {printTrees} from './print-tree.js'
import {printTraces} from './trace.js'
import type {ExitCode, Surroundings} from './surroundings.js'
import {version} from './version.js'

/** Errors that a user can mend: their message says how. Any other is a defect of ours and is shown with its stack. */
const expected: readonly string[] = ['UsageError', 'FormatError', 'LanguageError']

/** The command `tactlint`. What a user can cause is said on stderr, with exit code 2. */
export async function run(argv: readonly string[], surroundings: Surroundings): Promise<ExitCode> {
  try {
    return await perform(optionsFrom(argv), surroundings)
  } catch (error) {
    if (!(error instanceof Error)) throw error
    const said = expected.includes(error.name) ? error.message : (error.stack ?? error.message)
    surroundings.stderr.write(`tactlint: ${said}\n`)
    return 2
  }
}

async function perform(options: CommandOptions, surroundings: Surroundings): Promise<ExitCode> {
  const {stdout} = surroundings
  switch (options.task) {
    case 'help':
      stdout.write(usage)
      return 0
    case 'version':
      stdout.write(`${version}\n`)
      return 0
    case 'list-rules':
      stdout.write(listed(await configured(options)))
      return 0
    case 'explain':
      stdout.write(rulePage(known(options.rule, await configured(options))))
      return 0
    case 'ndjson':
      return lintLines(await configured(options), options, surroundings)
    case 'trace': {
      const tactlint = await configured(options)
      return printTraces(tactlint, known(options.rule, tactlint).kind.id, targeted(options), surroundings)
    }
    case 'print-tree':
      return printTrees(await configured(options), targeted(options), surroundings)
    case 'lint':
      return lintFiles(await configured(targeted(options)), options, surroundings)
  }
}

function targeted(options: CommandOptions): CommandOptions {
  if (options.targets.length > 0) return options
  throw new UsageError('Name files, folders or globs to lint, or - for standard input. See tactlint --help.')
}

/** @throws UsageError for a rule that does not exist */
async function configured({rules}: CommandOptions): Promise<Tactlint> {
  if (Object.keys(rules).length === 0) return createTactlint()
  const {packs} = await createTactlint()
  const [unknown] = unknownRules(packs, rules)
  if (unknown !== undefined) throw unknownRule(unknown, {packs})
  return createTactlint({rules})
}

function unknownRule(id: string, {packs}: Pick<Tactlint, 'packs'>): UsageError {
  const ids = rulesOf(packs).map(({kind}) => kind.id)
  return new UsageError(`There is no rule “${id}”.${nearest(id, ids)} See tactlint --list-rules.`)
}

function listed({packs}: Tactlint): string {
  const rules = rulesOf(packs)
  const widest = Math.max(...rules.map(({kind}) => kind.id.length))
  return rules
    .map(({kind, languages}) => {
      const spoken = languages.map(({language}) => language).join(', ')
      return `${kind.id.padEnd(widest)}  ${kind.severity.padEnd(7)}  ${kind.preset.padEnd(11)}  ${kind.category.padEnd(12)}  ${spoken}\n`
    })
    .join('')
}

/** @throws UsageError for a rule that does not exist */
function known(id = '', {packs}: Tactlint): KnownRule {
  const rule = rulesOf(packs).find(({kind}) => kind.id === id || (kind.aliases ?? []).includes(id))
  if (!rule) throw unknownRule(id, {packs})
  return rule
}
