import {promises} from 'node:fs'
import {createRequire} from 'node:module'
import {dirname, join} from 'node:path'
import type {ExitCode, Surroundings} from './surroundings.js'
import {cantBeWritten} from '../replace-file.js'
import {UsageError} from '../usage-error.js'
import {version} from '../version.js'

const template = join(
  dirname(createRequire(import.meta.url).resolve('tactlint/package.json')),
  'pack-template',
)

/** Names that npm or editors would take for their own, had they stood in the template. */
const nameOf = (name: string): string =>
  name.replace(/^_gitignore$/, '.gitignore').replace(/^_(?=(?:package|tsconfig)\.json$)/, '')

/**
 * `tactlint init --pack nl`: writes a language pack that works, with English words in place of the language's.
 * @throws UsageError for what is no language tag, and when the folder is there already
 */
export async function initPack(argv: readonly string[], {cwd, stdout}: Surroundings): Promise<ExitCode> {
  const [flag, given, ...rest] = argv
  if (flag !== '--pack' || given === undefined || rest.length > 0)
    throw new UsageError('tactlint init --pack takes a language tag: tactlint init --pack nl')
  const language = tagOf(given)
  const name = `tactlint-pack-${language.toLowerCase()}`
  const folder = join(cwd, name)
  if (await promises.stat(folder).catch(() => undefined))
    throw new UsageError(`The folder ${name} is there already. Rename it, or remove it first.`)
  const files = await promises.readdir(template, {recursive: true, withFileTypes: true})
  for (const file of files.filter(file => file.isFile())) {
    const from = join(file.parentPath, file.name)
    const to = join(folder, file.parentPath.slice(template.length), nameOf(file.name))
    const content = filled(await promises.readFile(from, 'utf8'), language)
    await promises.mkdir(dirname(to), {recursive: true}).catch(cantBeWritten(name))
    await promises.writeFile(to, content, {flag: 'wx'}).catch(cantBeWritten(name))
  }
  stdout.write(`${name} is written: a pack that works, with English words in place of yours.

  cd ${name}
  npm install
  npm test

Its README says where to go on.
`)
  return 0
}

/** In its usual spelling: PT-br is pt-BR. */
function tagOf(given: string): string {
  try {
    const [tag] = Intl.getCanonicalLocales(given)
    // “Dutch” is well-formed, too.
    if (tag !== undefined && /^[a-z]{2,3}(?!\p{L})/u.test(tag)) return tag
  } catch {
    // What is no tag throws.
  }
  throw new UsageError(`“${given}” is no language tag. Tags look like nl or pt-BR.`)
}

/** `xx` is the language of the template. npm names are small. */
const filled = (text: string, language: string): string =>
  text
    .replaceAll('tactlint-pack-xx', `tactlint-pack-${language.toLowerCase()}`)
    .replace(/(?<![\p{L}-])xx(?!\p{L})/gu, language)
    .replaceAll('{{version}}', version)
