import {formatters} from '../formatters/index.js'
import {installedPacks} from '../packs.js'

/** As `parseArgs` of Node takes them. */
export const flags = {
  format: {type: 'string', default: 'stylish'},
  'output-file': {type: 'string', short: 'o'},
  language: {type: 'string'},
  locale: {type: 'string'},
  rule: {type: 'string', multiple: true},
  config: {type: 'string'},
  'no-config': {type: 'boolean', default: false},
  'print-config': {type: 'string'},
  inspect: {type: 'string'},
  'ignore-path': {type: 'string', multiple: true},
  'ignore-pattern': {type: 'string', multiple: true},
  'no-error-on-unmatched-pattern': {type: 'boolean', default: false},
  'fail-on': {type: 'string', default: 'error'},
  'max-warnings': {type: 'string'},
  'min-score': {type: 'string', multiple: true},
  quiet: {type: 'boolean', default: false},
  'no-inline-config': {type: 'boolean', default: false},
  'report-unused-disable-directives': {type: 'boolean', default: false},
  'suppress-all': {type: 'boolean', default: false},
  'suppress-rule': {type: 'string', multiple: true},
  'prune-suppressions': {type: 'boolean', default: false},
  'pass-on-unpruned-suppressions': {type: 'boolean', default: false},
  'suppressions-location': {type: 'string'},
  suggest: {type: 'boolean', default: false},
  fix: {type: 'boolean', default: false},
  'stdin-filename': {type: 'string'},
  ndjson: {type: 'boolean', default: false},
  'list-rules': {type: 'boolean', default: false},
  explain: {type: 'string'},
  trace: {type: 'string'},
  'print-tree': {type: 'boolean', default: false},
  help: {type: 'boolean', short: 'h', default: false},
  version: {type: 'boolean', short: 'v', default: false},
} as const

/** Shown where a value is missing. */
export const examples: Readonly<Record<string, string>> = {
  format: '--format json',
  'output-file': '--output-file report.html',
  language: '--language da',
  locale: '--locale da',
  rule: "--rule 'shouting-caps: off'",
  'stdin-filename': '--stdin-filename mail.md',
  config: '--config tactlint.config.json',
  'print-config': '--print-config templates/refund.md',
  inspect: '--inspect templates/refund.md',
  'ignore-path': '--ignore-path .gitignore',
  'ignore-pattern': "--ignore-pattern 'drafts/'",
  'min-score': '--min-score politeness=60',
  'fail-on': '--fail-on warning',
  'suppress-rule': '--suppress-rule shouting-caps',
  'suppressions-location': '--suppressions-location legacy.json',
  'max-warnings': '--max-warnings 10',
  explain: '--explain shouting-caps',
  trace: '--trace missing-identifier',
}

const languages = installedPacks.map(({language}) => language).join(', ')
const names = formatters.map(({name}) => name).join(', ')
const formats = `${names} or your own: a path or an npm package (default: stylish)`

export const usage = `tactlint [options] <files, folders, globs or ->

Reads the messages that people send to support desks and customers, and says what to mend before they are sent.

  --format <name>           ${formats.replace('gitlab, ', 'gitlab,\n                            ')}
  -o, --output-file <file>  write the findings there; the exit code stays
  --suggest                 show rewrites below each finding
  --fix                     make the safe fixes in the files
  --language <tag>          ${languages} … (default: detected in each message)
  --locale <tag>            language of the words of findings (default: that of the message)
  --rule '<id>: <level>'    off, info, warning or error; may be given several times
  --config <file>           in place of the tactlint.config.{ts,mts,js,mjs,json,yaml} next to or above a file
  --no-config               look for no configuration
  --print-config <file>     what holds for a file
  --inspect <file>          which entries of the configuration are for a file, and why
  --ignore-path <file>      files that it lists are not linted, as in .gitignore; may be given several times
  --ignore-pattern <glob>   files that are not linted, as in .gitignore; may be given several times
  --no-error-on-unmatched-pattern
                            a target that matches nothing is no error
  --fail-on <level>         exit code 1 from this severity on (default: error)
  --max-warnings <number>   exit code 1 when there are more
  --min-score <name=number> exit code 1 when a message scores less: politeness=60, completeness=80
  --quiet                   show errors only
  --stdin-filename <name>   name for standard input (-): its ending tells the format

  --no-inline-config        follow no directives of messages and sidecars
  --report-unused-disable-directives
                            directives without effect are findings, too
  --suppress-all            put what is found into the baseline, tactlint-suppressions.json: it is not reported again
  --suppress-rule <id>      the same for the findings of a rule; may be given several times
  --prune-suppressions      take entries without a finding out of the baseline
  --pass-on-unpruned-suppressions
                            such entries do not make exit code 2
  --suppressions-location <file>
                            of the baseline (default: beside the configuration, else the current folder)

  --ndjson                  standard input: one message a line as JSON {id?, text, language?, format?, context?,
                            disable?}; standard output: one result a line {id, findings, suppressed?} or {id, error}
  --list-rules              all rules, a line each
  --explain <id>            the page of a rule
  --trace <id>              where a rule spoke or kept silent, and why
  --print-tree              how the messages are parsed
  init [--yes]              write a configuration for the current folder
  init --pack <tag>         write a language pack to begin with: tactlint-pack-<tag>
  test-pack <name or path>  check a pack or an extension of your own
  -h, --help                this text
  -v, --version

Exit code: 0 nothing of severity error (or what --fail-on and --max-warnings say); 1 something; 2 it could not run,
or the baseline holds entries without a finding.
`
