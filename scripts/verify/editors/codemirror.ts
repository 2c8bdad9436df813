import {execFile, spawn} from 'node:child_process'
import {mkdtemp, rm} from 'node:fs/promises'
import {createRequire} from 'node:module'
import {tmpdir} from 'node:os'
import {join, resolve} from 'node:path'
import type {Readable, Writable} from 'node:stream'
import {pathToFileURL} from 'node:url'
import {promisify} from 'node:util'
import type {EditedMessage} from './messages.js'

const root = resolve(import.meta.dirname, '../../..')
const run = promisify(execFile)

/** Installed for the run, in a folder that goes again. */
const packages = [
  '@codemirror/lsp-client@6.3.0',
  '@codemirror/lint@6.9.8',
  'codemirror@6.0.2',
  'puppeteer-core@24.43.1',
]

interface Page {
  exposeFunction(name: string, called: (message: string) => void): Promise<void>
  setContent(html: string): Promise<void>
  addScriptTag(script: {path: string}): Promise<unknown>
  evaluate<Result>(script: string): Promise<Result>
}

interface Puppeteer {
  launch(options: {executablePath: string; args: readonly string[]}): Promise<{
    newPage(): Promise<Page>
    close(): Promise<void>
  }>
}

/** As in `vscode-languageserver-protocol/node`, which the server's package has. */
interface Framing {
  readonly StreamMessageReader: new (from: Readable) => {listen(heard: (message: object) => void): unknown}
  readonly StreamMessageWriter: new (to: Writable) => {write(message: object): Promise<void>}
}

/**
 * A message in CodeMirror, in a headless browser: the lines that have diagnostics, and the text after a quick fix and a rewrite.
 * @throws Error when the packages can't be installed
 */
export async function inCodeMirror(
  browser: string,
  {name, text}: EditedMessage,
  rewrittenLine: number,
): Promise<{readonly lines: readonly number[]; readonly text: string}> {
  const folder = await mkdtemp(join(tmpdir(), 'tactlint-codemirror-'))
  const server = spawn(process.execPath, [join(root, 'packages/language-server/dist/cli.js'), '--stdio'], {
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  try {
    const install = [
      'install',
      '--no-save',
      '--no-audit',
      '--no-fund',
      '--ignore-scripts',
      '--prefix',
      folder,
    ]
    await run('npm', [...install, ...packages], {cwd: folder, timeout: 300_000})
    const script = await bundled(folder)
    const {default: puppeteer} = (await import(
      pathToFileURL(createRequire(join(folder, 'package.json')).resolve('puppeteer-core')).href
    )) as {default: Puppeteer}
    const {StreamMessageReader, StreamMessageWriter} = createRequire(
      join(root, 'packages/language-server/package.json'),
    )('vscode-languageserver-protocol/node') as Framing

    const chromium = await puppeteer.launch({executablePath: browser, args: ['--no-sandbox']})
    try {
      const page = await chromium.newPage()
      const writer = new StreamMessageWriter(server.stdin)
      await page.exposeFunction('toServer', message => {
        void writer.write(JSON.parse(message) as object)
      })
      await page.setContent('<div id="editor"></div>')
      await page.addScriptTag({path: script})
      new StreamMessageReader(server.stdout).listen(message => {
        // What comes when the page has gone, nobody waits for.
        page.evaluate(`fromServer(${JSON.stringify(JSON.stringify(message))})`).catch(() => undefined)
      })
      const lines = await page.evaluate<number[]>(`open(${JSON.stringify(name)}, ${JSON.stringify(text)})`)
      await page.evaluate(`take('quickfix', 3)`)
      await page.evaluate(`take('refactor.rewrite', ${rewrittenLine})`)
      return {lines, text: await page.evaluate<string>(`take('source.fixAll.tactlint', 1)`)}
    } finally {
      await chromium.close()
    }
  } finally {
    server.kill()
    await rm(folder, {recursive: true, force: true})
  }
}

/** The page's script with all that it imports. @returns its path */
async function bundled(folder: string): Promise<string> {
  const rolldown = createRequire(join(root, 'packages/tactlint/package.json')).resolve('rolldown')
  const {build} = (await import(pathToFileURL(rolldown).href)) as {
    build: (options: object) => Promise<unknown>
  }
  const file = join(folder, 'page.js')
  await build({
    input: join(import.meta.dirname, 'codemirror-page.mjs'),
    resolve: {modules: [join(folder, 'node_modules')]},
    output: {file, format: 'iife'},
    logLevel: 'silent',
  })
  return file
}
