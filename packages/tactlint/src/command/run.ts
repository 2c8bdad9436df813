import {join, resolve} from 'node:path'
import {configurations} from '../config/configurations.js'
import {lintFiles} from './lint-files.js'
import {optionsFrom, type CommandOptions} from './options.js'
import {saidOf} from './said.js'
import type {ExitCode, Surroundings} from './surroundings.js'
import {UsageError} from '../usage-error.js'
import {version} from '../version.js'

/** The command `tactlint`. What a user can cause is said on stderr, with exit code 2. */
export async function run(argv: readonly string[], surroundings: Surroundings): Promise<ExitCode> {
  try {
    const [first, ...rest] = argv
    if (first === 'rewrite') return await (await import('./rewrite.js')).rewriteFiles(rest, surroundings)
    if (
      (first === 'init' || first === 'test-pack') &&
      rest.some(word => word === '--help' || word === '-h')
    ) {
      surroundings.stdout.write((await import('./usage.js')).usages[first])
      return 0
    }
    if (first === 'test-pack') return await (await import('./test-pack.js')).testPack(rest, surroundings)
    if (first === 'init' && rest.includes('--pack'))
      return await (await import('./init-pack.js')).initPack(rest, surroundings)
    if (first === 'init') return await (await import('./init.js')).init(rest, surroundings)
    return await perform(optionsFrom(argv), surroundings)
  } catch (error) {
    surroundings.stderr.write(`tactlint: ${saidOf(error)}\n`)
    return 2
  }
}

/** Linting files must start fast: what other tasks need is loaded by them. */
async function perform(options: CommandOptions, surroundings: Surroundings): Promise<ExitCode> {
  const {stdout, cwd} = surroundings
  const configure = configurations({...options, cwd})
  const configuredHere = () => configure(join(cwd, 'here'))
  const here = async () => (await configuredHere()).tactlint
  const {rule, targets} = options
  const target = targets[0] ?? ''
  switch (options.task) {
    case 'help': {
      stdout.write((await import('./usage.js')).usage)
      return 0
    }
    case 'version':
      stdout.write(`${version}\n`)
      return 0
    case 'list-rules': {
      const {listed} = await import('./known-rules.js')
      stdout.write(await listed(await here()))
      return 0
    }
    case 'explain': {
      const {explained} = await import('./known-rules.js')
      stdout.write(await explained(rule, await here()))
      return 0
    }
    case 'ndjson': {
      const {lintLines} = await import('./ndjson.js')
      if (!options.stats) return lintLines(await configuredHere(), options, surroundings)
      const {withStats} = await import('./stats/with-stats.js')
      return withStats(options, surroundings, async (configure, meter) =>
        lintLines(await configure(join(cwd, 'here')), options, surroundings, meter),
      )
    }
    case 'print-config': {
      const {printedConfig} = await import('./print-config.js')
      stdout.write(printedConfig(await configure(resolve(cwd, target))))
      return 0
    }
    case 'inspect': {
      const {inspected} = await import('./inspect.js')
      stdout.write(inspected(await configure(resolve(cwd, target)), target, cwd))
      return 0
    }
    case 'trace': {
      const {knownRule} = await import('./known-rules.js')
      const {kind} = await knownRule(rule, await here())
      const {printTraces} = await import('./trace.js')
      return printTraces(configure, kind.id, targeted(options), surroundings)
    }
    case 'print-tree': {
      const {printTrees} = await import('./print-tree.js')
      return printTrees(configure, targeted(options), surroundings)
    }
    case 'lint': {
      const named = targeted(options)
      if (options.watch) return (await import('./watch/watch.js')).watchFiles(named, surroundings)
      if (!options.stats) return lintFiles(configure, named, surroundings)
      const {withStats} = await import('./stats/with-stats.js')
      return withStats(named, surroundings, (configure, meter) =>
        lintFiles(configure, named, surroundings, {meter}),
      )
    }
  }
}

function targeted(options: CommandOptions): CommandOptions {
  if (options.targets.length > 0) return options
  throw new UsageError('Name files, folders or globs to lint, or - for standard input. See tactlint --help.')
}
