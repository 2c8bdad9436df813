import {join, resolve} from 'node:path'
import {levelOf, settingOf} from '@tactlint/core'
import {configurations, type Configured} from '../config/configurations.js'
import type {Tactlint} from '../tactlint.js'
import {rulePage} from '../rule-page.js'
import {rulesOf, type KnownRule} from '../rules.js'
import {nearest} from './did-you-mean.js'
import {init} from './init.js'
import {inspected} from './inspect.js'
import {lintFiles} from './lint-files.js'
import {lintLines} from './ndjson.js'
import {usage} from './flags.js'
import {optionsFrom, type CommandOptions} from './options.js'
import {UsageError} from './usage-error.js'
import {printTrees} from './print-tree.js'
import {testPack} from './test-pack.js'
import {printTraces} from './trace.js'
import type {ExitCode, Surroundings} from './surroundings.js'
import {version} from './version.js'

/** Errors that a user can mend: their message says how. Any other is a defect of ours and is shown with its stack. */
const expected: readonly string[] = [
  'UsageError',
  'ConfigError',
  'FormatError',
  'LanguageError',
  'ResourceError',
]

/** The command `tactlint`. What a user can cause is said on stderr, with exit code 2. */
export async function run(argv: readonly string[], surroundings: Surroundings): Promise<ExitCode> {
  try {
    const [first, ...rest] = argv
    if (first === 'test-pack') return await testPack(rest, surroundings)
    if (first === 'init') return await init(rest, surroundings)
    return await perform(optionsFrom(argv), surroundings)
  } catch (error) {
    if (!(error instanceof Error)) throw error
    const said = expected.includes(error.name) ? error.message : (error.stack ?? error.message)
    surroundings.stderr.write(`tactlint: ${said}\n`)
    return 2
  }
}

async function perform(options: CommandOptions, surroundings: Surroundings): Promise<ExitCode> {
  const {stdout, cwd} = surroundings
  const configure = configurations({...options, cwd})
  const here = async () => (await configure(join(cwd, 'here'))).tactlint
  switch (options.task) {
    case 'help':
      stdout.write(usage)
      return 0
    case 'version':
      stdout.write(`${version}\n`)
      return 0
    case 'list-rules':
      stdout.write(await listed(await here()))
      return 0
    case 'explain':
      stdout.write(rulePage(await known(options.rule, await here())))
      return 0
    case 'ndjson':
      return lintLines(await here(), options, surroundings)
    case 'print-config':
      stdout.write(printed(await configure(resolve(cwd, options.targets[0] ?? ''))))
      return 0
    case 'inspect': {
      const [target = ''] = options.targets
      stdout.write(inspected(await configure(resolve(cwd, target)), target, cwd))
      return 0
    }
    case 'trace': {
      const {kind} = await known(options.rule, await here())
      return printTraces(configure, kind.id, targeted(options), surroundings)
    }
    case 'print-tree':
      return printTrees(configure, targeted(options), surroundings)
    case 'lint':
      return lintFiles(configure, targeted(options), surroundings)
  }
}

function targeted(options: CommandOptions): CommandOptions {
  if (options.targets.length > 0) return options
  throw new UsageError('Name files, folders or globs to lint, or - for standard input. See tactlint --help.')
}

function unknownRule(id: string, {kinds}: Tactlint): UsageError {
  const ids = kinds.map(({id}) => id)
  return new UsageError(`There is no rule “${id}”.${nearest(id, ids)} See tactlint --list-rules.`)
}

/** What holds for a file, rules with the severity they have there. */
function printed({config, file, tactlint}: Configured): string {
  const {presets, rules, context, directives, words, isIgnored} = config
  const {languages, kinds} = tactlint
  const severities = [...kinds]
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .map(kind => [kind.id, settingOf(kind, rules) ?? levelOf(kind, rules, presets)] as const)
  const said = {
    file: file ?? null,
    isIgnored,
    presets,
    languages,
    context,
    directives,
    ...words,
    rules: Object.fromEntries(severities),
  }
  return `${JSON.stringify(said, undefined, 2)}\n`
}

async function listed({packs}: Tactlint): Promise<string> {
  const rules = rulesOf(await packs())
  const widest = Math.max(...rules.map(({kind}) => kind.id.length))
  return rules
    .map(({kind, languages}) => {
      const spoken = languages.map(({language}) => language).join(', ')
      return `${kind.id.padEnd(widest)}  ${kind.severity.padEnd(7)}  ${kind.preset.padEnd(11)}  ${kind.category.padEnd(12)}  ${spoken}\n`
    })
    .join('')
}

/** @throws UsageError for a rule that does not exist */
async function known(id = '', tactlint: Tactlint): Promise<KnownRule> {
  const rule = rulesOf(await tactlint.packs()).find(
    ({kind}) => kind.id === id || (kind.aliases ?? []).includes(id),
  )
  if (!rule) throw unknownRule(id, tactlint)
  return rule
}
