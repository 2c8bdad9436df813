import {formatters} from '../formatters/index.js'
import {installedPacks} from '../packs.js'

const languages = installedPacks.map(({language}) => language).join(', ')
const names = formatters.map(({name}) => name)
const half = Math.ceil(names.length / 2)
const indent = ' '.repeat(24)

/** Two screens of 80 columns. */
export const usage = `tactlint [options] <files, folders, globs or ->
tactlint rewrite [--write] <files, folders, globs or ->

Reads the messages that people send to support desks and customers, and says
what to mend before they are sent.

Output
  --format <name>       ${names.slice(0, half).join(', ')},
${indent}${names.slice(half).join(', ')}, or
${indent}your own: a path or an npm package (default: stylish)
  -o, --output-file <file>
                        write the findings there; the exit code stays
  --suggest             show rewrites below each finding
  --quiet               show errors only
  --locale <tag>        language of the words of findings (default: message's)

Rewriting
  --fix                 make the fixes in the files
  --fix-dry-run         print them as a diff, write nothing
  --fix-type <degrees>  safe (default), suggested, or both: safe,suggested
  rewrite               all findings: what is missing, too; see rewrite --help

What is checked
  --language <tag>      ${languages} … (default: detected in each message)
  --rule '<id>: <level>'
                        off, info, warning or error
  --config <file>       in place of tactlint.config.{ts,js,json,yaml,…}
                        next to or above a file
  --no-config           look for no configuration
  --ignore-path <file>  what it lists is not linted, as in .gitignore
  --ignore-pattern <glob>
                        is not linted, as in .gitignore
  --no-error-on-unmatched-pattern
                        a target that matches nothing is no error
  --cache               lint only what has changed since the last run
  --cache-location <file or folder>
                        of the cache (default: .tactlintcache)
  --cache-strategy <name>
                        metadata (by time and size, default) or content: for CI,
                        where every file is new
  --concurrency <n>     threads: a number, or auto (default): more than one when
                        there is much to lint
  --watch               lint again when something changes
  --shard <i/n>         a part of the files: 1/4 to 4/4 on four machines
  --stdin-filename <name>
                        of standard input (-): its ending tells the format
  --ndjson              standard input: a message a line as JSON {id?, text,
                        language?, format?, context?, disable?}; standard
                        output: {id, findings, suppressed?} or {id, error}

Exit code: 0 nothing of severity error; 1 something; 2 it could not run
  --fail-on <level>     exit code 1 from this severity on (default: error)
  --max-warnings <n>    exit code 1 when there are more
  --min-score <name=n>  exit code 1 when a message scores less: politeness=60,
                        completeness=80

Suppression
  --no-inline-config    follow no directives of messages and sidecars
  --report-unused-disable-directives
                        directives without effect are findings, too
  --suppress-all        what is found goes into the baseline,
                        tactlint-suppressions.json, and is not reported again
  --suppress-rule <id>  the same for one rule
  --prune-suppressions  take entries without a finding out of the baseline
  --pass-on-unpruned-suppressions
                        such entries do not make exit code 2
  --suppressions-location <file>
                        of the baseline (default: beside the configuration, else
                        the current folder)

Looking into it
  --stats               time per stage and rule, to standard error
  --list-rules          all rules, a line each
  --explain <id>        the page of a rule
  --trace <id>          where a rule spoke or kept silent, and why
  --print-tree          how the messages are parsed
  --print-config <file> what holds for a file
  --inspect <file>      which entries of the configuration are for it, and why
  init [--yes]          write a configuration for the current folder
  init --pack <tag>     write a language pack to begin with: tactlint-pack-<tag>
  test-pack <name>      check a pack or an extension of your own
  -h, --help            this text
  -v, --version

May be given again and again: --rule, --fix-type, --ignore-path,
--ignore-pattern, --min-score, --suppress-rule
`

/** Of the commands that take next to no options. */
export const usages = {
  init: `tactlint init [--yes]
tactlint init --pack <tag>

Asks who reads your messages and writes tactlint.config.{json,yaml,ts} for the
current folder. What stands there already is not touched.

  --yes                     ask nothing: messages to anybody, as JSON
  --pack <tag>              write a language pack to begin with, for a language
                            such as pt-BR: tactlint-pack-<tag>
  -h, --help                this text
`,
  'test-pack': `tactlint test-pack <npm name or path>

Checks a pack or an extension of your own: its shape, its lexicons, and every
example of every rule. Exit code 1 when something does not hold.

  -h, --help                this text
`,
} as const
