import {execFile} from 'node:child_process'
import {chmod, mkdir, mkdtemp, readFile, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {delimiter, join, resolve} from 'node:path'
import {promisify} from 'node:util'
import {inCodeMirror} from './codemirror.js'
import {messages, type EditedMessage} from './messages.js'

const root = resolve(import.meta.dirname, '../../..')
const run = promisify(execFile)
const say = (line: string): boolean => process.stdout.write(`${line}\n`)

/** What a driver saw in an editor. */
interface Seen {
  /** “3 seller-centric-framing”: line and rule. */
  readonly found: readonly string[]
}

interface Editor {
  readonly name: string
  readonly program: string
  /** @returns what was seen of each message, in order; the files are saved */
  readonly drive: (
    files: readonly string[],
    setup: string,
    env: NodeJS.ProcessEnv,
  ) => Promise<readonly Seen[]>
  /** The page of the docs whose first block of this language sets the editor up. */
  readonly page: readonly [path: string, language: string]
  readonly messages: readonly EditedMessage[]
}

const jsonIn = (printed: string): unknown => JSON.parse(/^[[{].*[\]}]$/m.exec(printed)?.[0] ?? 'null')

const editors: readonly Editor[] = [
  {
    name: 'Neovim',
    program: 'nvim',
    page: ['docs/editors/neovim.md', 'lua'],
    messages,
    async drive(files, setup, env) {
      const driver = join(import.meta.dirname, 'neovim.lua')
      const {stdout, stderr} = await run('nvim', ['--headless', '-n', '--clean', '-u', setup, '-S', driver], {
        env: {...env, TACTLINT_FILES: files.join('\n')},
        timeout: 300_000,
      })
      return jsonIn(stdout + stderr) as readonly Seen[]
    },
  },
  {
    name: 'Emacs',
    program: 'emacs',
    page: ['docs/editors/emacs.md', 'elisp'],
    messages: messages.slice(0, 1),
    async drive(files, setup, env) {
      const driver = join(import.meta.dirname, 'emacs.el')
      const {stdout} = await run(
        'emacs',
        ['--batch', '-f', 'package-activate-all', '-l', setup, '-l', driver],
        {
          env: {...env, TACTLINT_FILES: files.join('\n')},
          timeout: 300_000,
        },
      )
      return jsonIn(stdout) as readonly Seen[]
    },
  },
]

/** Whether real editors, set up as the docs say, show the findings and save what was chosen. One that is not installed is not checked. */
export async function worksInEditors(): Promise<boolean> {
  const results = []
  for (const editor of editors) results.push(await worksIn(editor))
  results.push(await worksInCodeMirror())
  return results.every(Boolean)
}

async function worksInCodeMirror(): Promise<boolean> {
  const [message] = messages
  const browser = await firstOf(['chromium', 'google-chrome', 'chromium-browser'])
  if (browser === undefined || message === undefined) {
    say('editors: CodeMirror NOT CHECKED, no Chromium is installed')
    return true
  }
  try {
    const {lines, text} = await inCodeMirror(browser, message, 5)
    const expected = message.found.map(line => Number.parseInt(line, 10))
    const isRight = lines.join() === expected.join() && text === message.saved
    if (!isRight) say(`  CodeMirror shows lines ${lines.join(', ')}; its text became\n${text}`)
    say(`editors: CodeMirror in ${browser}, 1 message, ${isRight ? 0 : 1} wrong`)
    return isRight
  } catch (error) {
    say(`editors: CodeMirror failed: ${error instanceof Error ? error.message : String(error)}`)
    return false
  }
}

/** The path of the first program that is installed. */
async function firstOf(programs: readonly string[]): Promise<string | undefined> {
  for (const program of programs) {
    try {
      return (await run('which', [program])).stdout.trim()
    } catch {
      continue
    }
  }
  return undefined
}

async function worksIn({name, program, page: [page, language], messages, drive}: Editor): Promise<boolean> {
  try {
    await run(program, ['--version'])
  } catch {
    say(`editors: ${name} NOT CHECKED, it is not installed`)
    return true
  }
  const folder = await mkdtemp(join(tmpdir(), 'tactlint-editor-'))
  try {
    const setup = join(folder, `init.${language}`)
    await writeFile(setup, firstBlock(await readFile(join(root, page), 'utf8'), language))
    const bin = join(folder, 'bin')
    await mkdir(bin)
    const server = join(bin, 'tactlint-language-server')
    const cli = join(root, 'packages/language-server/dist/cli.js')
    await writeFile(server, `#!/bin/sh\nexec '${process.execPath}' '${cli}' "$@"\n`)
    await chmod(server, 0o755)
    const files = messages.map(({name}) => join(folder, name))
    for (const [index, {text}] of messages.entries()) await writeFile(files[index] as string, text)

    const env = {...process.env, PATH: `${bin}${delimiter}${process.env['PATH'] ?? ''}`, HOME: folder}
    const seen = await drive(files, setup, env)
    let wrong = 0
    for (const [index, {name: file, found, saved}] of messages.entries()) {
      const text = await readFile(files[index] as string, 'utf8')
      // Emacs lists what begins at one place in an order of its own.
      const shown = [...(seen[index]?.found ?? [])].sort()
      if (shown.join() === [...found].sort().join() && text === saved) continue
      wrong++
      say(`  ${file} in ${name} shows ${shown.join(', ')}, not ${found.join(', ')}; saved was\n${text}`)
    }
    say(`editors: ${name}, ${messages.length} messages, ${wrong} wrong`)
    return wrong === 0
  } catch (error) {
    say(`editors: ${name} failed: ${error instanceof Error ? error.message : String(error)}`)
    return false
  } finally {
    await rm(folder, {recursive: true, force: true})
  }
}

/** @throws Error for a page without such a block */
function firstBlock(page: string, language: string): string {
  const block = new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\`$`, 'm').exec(page)?.[1]
  if (block === undefined) throw new Error(`The page has no block of ${language}.`)
  return block
}
