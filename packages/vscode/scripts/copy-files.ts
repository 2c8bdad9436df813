import {cpSync, mkdirSync} from 'node:fs'
import {createRequire} from 'node:module'
import {dirname, join, resolve} from 'node:path'

/** What the bundled server finds in files: pages of rules, and packages as Node looks for them; and the schema of configurations. */
const server = resolve(import.meta.dirname, '../server/dist')
const require = createRequire(import.meta.url)

const packages: Readonly<Record<string, readonly string[]>> = {
  '@tactlint/rules-en': ['package.json', 'dist/lexicons.bin'],
  '@tactlint/rules-da': ['package.json', 'dist/lexicons.bin'],
  // From here the Japanese pack's dictionary is looked for, too.
  '@tactlint/rules-ja': ['package.json', 'dist/lexicons.bin'],
  '@tactlint/dictionary-ja': ['package.json', 'NOTICE.md', 'LICENSE', 'LICENSE-APACHE-2.0', 'dist'],
  // Reads configurations in TypeScript, with a compiler in a file of its own.
  jiti: ['package.json', 'LICENSE', 'lib', 'dist'],
}

const folderOf = (name: string): string => dirname(require.resolve(`${name}/package.json`))

for (const [name, files] of Object.entries(packages)) {
  const to = join(server, 'node_modules', name)
  mkdirSync(to, {recursive: true})
  for (const file of files) cpSync(join(folderOf(name), file), join(to, file), {recursive: true})
}
cpSync(join(folderOf('@tactlint/language-server'), 'dist/rules'), join(server, 'rules'), {recursive: true})

// For configurations in JSON and YAML that name no schema.
const ofServer = createRequire(require.resolve('@tactlint/language-server/package.json'))
cpSync(ofServer.resolve('tactlint/config.schema.json'), join(server, 'config.schema.json'))
