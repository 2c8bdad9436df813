import {readFileSync} from 'node:fs'
import {join, resolve} from 'node:path'
import {PassThrough, Readable} from 'node:stream'
import {text as textOfStream} from 'node:stream/consumers'
import {createTactlint} from 'tactlint'
import {run} from '../packages/tactlint/src/command/run.js'
import {rulePage} from '../packages/tactlint/src/rule-page.js'
import {rulesOf, type KnownRule} from '../packages/tactlint/src/rules.js'
import {stale, write} from './generated.js'
import {identifiersPage} from './identifiers-page.js'
import {packageReadme} from './package-readme.js'
import {picture} from './picture.js'
import {vscodeManifest} from './vscode-manifest.js'

const root = resolve(import.meta.dirname, '..')
const pages = join(root, 'docs/rules')
const shown = 'examples/messages/en/listing-title.before.txt'
const columns = 100

/** What the command prints for the message of the README. */
async function output(color: boolean): Promise<string> {
  const stdout = new PassThrough()
  const printed = textOfStream(stdout)
  await run([shown, '--suggest'], {
    cwd: root,
    stdin: Readable.from([]),
    stdout,
    stderr: process.stderr,
    color,
    columns,
  })
  stdout.end()
  return printed
}

function overview(rules: readonly KnownRule[]): string {
  const spoken = [...new Set(rules.flatMap(({languages}) => languages.map(({language}) => language)))].sort()
  const rows = rules.map(({kind, languages}) => {
    const has = spoken.map(language => (languages.some(own => own.language === language) ? '✓' : ''))
    const cells = [`[${kind.id}](${kind.id}.md)`, kind.category, kind.severity, kind.preset, ...has]
    return `| ${cells.join(' | ')} |`
  })
  return [
    '# Rules',
    '',
    `| rule | category | severity | preset | ${spoken.join(' | ')} |`,
    `| --- | --- | --- | --- |${' :-: |'.repeat(spoken.length)}`,
    ...rows,
    '',
    'What is of preset `recommended` is on; `trial` is turned on by name: `{"extends": ["trial"]}`. No rule is `strict` or `policy` yet.',
    '',
  ].join('\n')
}

/** The README with the block between its marks as the command prints it today. */
function readme(printed: string): string {
  const current = readFileSync(join(root, 'README.md'), 'utf8')
  return current.replace(
    /(<!-- output -->\n)[\s\S]*?(<!-- \/output -->)/,
    (_, open: string, close: string) =>
      `${open}\n\`\`\`text\n$ npx tactlint --suggest ${shown}\n\n${printed.trimEnd()}\n\`\`\`\n\n${close}`,
  )
}

const rules = rulesOf(await (await createTactlint()).packs())
const repositoryReadme = readme(await output(false))
const extension = join(root, 'packages/vscode/package.json')
const files = new Map<string, string>([
  ...rules.map(rule => [join(pages, `${rule.kind.id}.md`), rulePage(rule)] as const),
  [join(pages, 'README.md'), overview(rules)],
  [join(root, 'docs/identifiers.md'), identifiersPage()],
  [join(root, 'docs/output.svg'), picture(await output(true))],
  [join(root, 'README.md'), repositoryReadme],
  [join(root, 'packages/tactlint/README.md'), packageReadme(repositoryReadme)],
  [extension, vscodeManifest(readFileSync(extension, 'utf8'), rules)],
])

if (process.argv.includes('--check')) {
  const old = stale(files, [pages], root)
  if (old.length > 0) {
    process.stderr.write(
      `These are not as the code makes them; run “npm run docs” and commit them:\n${old.map(path => `  ${path}\n`).join('')}`,
    )
    process.exitCode = 1
  }
} else write(files, [pages])
