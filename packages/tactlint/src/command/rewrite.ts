import {nearest} from '@tactlint/formats'
import {configurations} from '../config/configurations.js'
import {visible} from '../formatters/visible.js'
import type {Rewritten} from '../rewrite.js'
import {Baselines} from './baselines.js'
import {lintOptionsFor} from '../beside.js'
import {about} from './check-file.js'
import {diffOf} from './diff.js'
import {givenFlags} from './flags.js'
import {ignoredBy} from './ignored-files.js'
import {optionsFrom} from './options.js'
import {writeBack} from '../replace-file.js'
import type {ExitCode, Surroundings} from './surroundings.js'
import {targetsOf} from './targets.js'
import {UsageError} from '../usage-error.js'

const usage = `tactlint rewrite [options] <files, folders, globs or ->

Makes the best rewrite of each finding and puts in what is missing where it
belongs. What you must fill in is marked ⟨…⟩. Prints a unified diff.

  -w, --write               into the files; of standard input: prints it whole
  --language <tag>          of the messages (default: detected)
  --rule '<id>: <level>'    off: no rewrites of that rule
  --stdin-filename <name>   of standard input: its ending tells the format
  --config, --no-config, --no-inline-config, --suppressions-location,
  --ignore-path, --ignore-pattern, --no-error-on-unmatched-pattern
                            as in tactlint --help
  -h, --help                this text

Exit code: 0 rewritten, or nothing to rewrite; 2 it could not run.
`

const taken = [
  'language',
  'rule',
  'stdin-filename',
  'config',
  'no-config',
  'no-inline-config',
  'suppressions-location',
  'ignore-path',
  'ignore-pattern',
  'no-error-on-unmatched-pattern',
  'help',
]

/** `tactlint rewrite mail.txt` */
export async function rewriteFiles(argv: readonly string[], surroundings: Surroundings): Promise<ExitCode> {
  const write = argv.some(isWrite)
  const rest = argv.filter(argument => !isWrite(argument))
  checkFlags(rest)
  const options = optionsFrom(rest)
  const {stdout, stderr, cwd} = surroundings
  if (options.task === 'help') {
    stdout.write(usage)
    return 0
  }
  if (options.targets.length === 0)
    throw new UsageError(
      'Name the messages to rewrite, or - for standard input. See tactlint rewrite --help.',
    )
  const configure = configurations({...options, cwd})
  const ignores = await ignoredBy(options.ignorePaths, options.ignorePatterns, cwd)
  const baselines = await Baselines.open(options, cwd)
  const targets = await targetsOf(options, surroundings)
  /** What is wrong with the options, or is not installed: told once, not with each file. */
  const told = new Set<string>()
  let untouched = 0
  for (const target of targets) {
    try {
      const configured = await configure(target.path)
      if (ignores(target.path) !== undefined || configured.isIgnored) continue
      const source = await target.read()
      const baseline = await baselines.directivesFor(source, configured)
      const lintOptions = await lintOptionsFor(source, configured, options, baseline)
      const rewritten = await about(source, options, () =>
        configured.tactlint.rewrite(source.text, lintOptions),
      )
      if (!write) stdout.write(diffOf(source.name, source.text, rewritten.text))
      else if (target.isStdin) stdout.write(rewritten.text)
      else if (rewritten.applied > 0) await writeBack(source.path, rewritten.text)
      const became = said(rewritten)
      if (became !== undefined || targets.length === 1)
        stderr.write(`tactlint: ${source.name}: ${became ?? 'nothing to rewrite'}.\n`)
      else untouched++
    } catch (error) {
      if (!(error instanceof Error && mendable.includes(error.name))) throw error
      if (!told.has(error.message)) stderr.write(`tactlint: ${visible(error.message)}\n`)
      told.add(error.message)
    }
  }
  if (untouched > 0)
    stderr.write(
      `tactlint: ${untouched === 1 ? '1 file has' : `${untouched} files have`} nothing to rewrite.\n`,
    )
  return told.size === 0 ? 0 : 2
}

/** Of a file: the others are rewritten. */
const mendable: readonly string[] = ['UsageError', 'ResourceError']

const isWrite = (argument: string): boolean => argument === '--write' || argument === '-w'

/** What chooses an output or writes elsewhere means nothing here. */
function checkFlags(argv: readonly string[]): void {
  for (const token of givenFlags(argv)) {
    if (taken.includes(token.name)) continue
    const guess = nearest(
      token.rawName,
      ['write', ...taken].map(name => `--${name}`),
    )
    throw new UsageError(`tactlint rewrite takes no ${token.rawName}.${guess} See tactlint rewrite --help.`)
  }
}

/** “4 rewrites; 2 blanks ⟨…⟩ to fill in; 1 finding is left to you: legal-threat”; undefined when there is nothing to rewrite. */
function said({applied, blanks, result, text}: Rewritten): string | undefined {
  // A blank is a finding until it is filled in, and counted as a blank.
  const findings = result.findings.filter(
    ({range: {start, end}}) => !/^⟨[^⟨⟩]*⟩$/.test(text.slice(start, end)),
  )
  if (applied === 0 && findings.length === 0) return undefined
  const rules = [...new Set(findings.map(({ruleId}) => ruleId))]
  const parts = [
    applied === 1 ? '1 rewrite' : `${applied} rewrites`,
    ...(blanks === 0 ? [] : [`${blanks === 1 ? '1 blank' : `${blanks} blanks`} ⟨…⟩ to fill in`]),
    ...(findings.length === 0
      ? []
      : [
          `${findings.length === 1 ? '1 finding is' : `${findings.length} findings are`} left to you: ${rules.join(', ')}`,
        ]),
  ]
  return parts.join('; ')
}
