// node editor.mjs <engine>: prints what it takes from a change in an English message of 400 words to its findings, once warm: median
// and 99th percentile, milliseconds of the processor. tactlint answers over the protocol, client and server in this process; the
// others are called as their own editors call them, with the whole text.
import {createRequire} from 'node:module'
import {PassThrough} from 'node:stream'
import {messagesIn, processorTime} from './timing.mjs'

const require = createRequire(import.meta.url)
const ours = path => new URL(`../../packages/${path}`, import.meta.url)
const words = 400
const edits = 400
/** Milliseconds of the processor: an engine is warm when the compilers of its process have come to rest. */
const warmup = 6000

function message() {
  const paragraphs = messagesIn('en').flatMap(text => text.trim().split(/\n\s*\n/))
  let text = ''
  for (let index = 0; text.split(/\s+/).length < words; index++)
    text += `${paragraphs[index % paragraphs.length]}\n\n`
  return text
}

/** From nothing to a function that tells the findings after a change. */
const engines = {
  async tactlint(text) {
    const fromServer = createRequire(ours('language-server/package.json'))
    const [{serve}, node, protocol] = await Promise.all([
      import(ours('language-server/dist/index.js')),
      import(fromServer.resolve('vscode-languageserver/node')),
      import(fromServer.resolve('vscode-languageserver-protocol/node')),
    ])
    const [there, back] = [new PassThrough(), new PassThrough()]
    serve(
      node.createConnection(
        node.ProposedFeatures.all,
        new protocol.StreamMessageReader(there),
        new protocol.StreamMessageWriter(back),
      ),
    )
    const client = protocol.createProtocolConnection(
      new protocol.StreamMessageReader(back),
      new protocol.StreamMessageWriter(there),
    )
    client.listen()
    const capabilities = {textDocument: {publishDiagnostics: {}}}
    await client.sendRequest('initialize', {processId: null, rootUri: null, capabilities})
    await client.sendNotification('initialized', {})
    let arrived
    client.onNotification('textDocument/publishDiagnostics', params => arrived?.(params))
    const uri = 'untitled:mail'
    let version = 1
    const answered = () => new Promise(done => (arrived = params => params.version === version && done()))
    const first = answered()
    await client.sendNotification('textDocument/didOpen', {
      textDocument: {uri, languageId: 'plaintext', version, text},
    })
    await first
    return async ({line, from, to, text}) => {
      version++
      const answer = answered()
      const range = {start: {line, character: from}, end: {line, character: to}}
      await client.sendNotification('textDocument/didChange', {
        textDocument: {uri, version},
        contentChanges: [{range, text}],
      })
      await answer
    }
  },
  textlint: text => textlint(text, ['write-good']),
  'textlint-three': text => textlint(text, ['write-good', 'alex', 'terminology']),
  async harper(text) {
    const harper = await import('harper.js')
    const {binary} = await import('harper.js/binary')
    const linter = new harper.LocalLinter({binary})
    await linter.setup()
    return whole(text, changed => linter.lint(changed, {language: 'plaintext'}))
  },
}

/** @param rules names of packages, without `textlint-rule-` */
async function textlint(text, rules) {
  const inside = createRequire(require.resolve('textlint'))
  const {createLinter} = await import(require.resolve('textlint'))
  const {TextlintKernelDescriptor} = inside('@textlint/kernel')
  const inner = module => (module.default === undefined ? module : inner(module.default))
  const linter = createLinter({
    descriptor: new TextlintKernelDescriptor({
      rules: await Promise.all(
        rules.map(async name => ({
          ruleId: name,
          rule: inner(await import(require.resolve(`textlint-rule-${name}`))),
        })),
      ),
      plugins: [{pluginId: 'text', plugin: inner(inside('@textlint/textlint-plugin-text'))}],
      filterRules: [],
    }),
  })
  return whole(text, changed => linter.lintText(changed, 'mail.txt'))
}

/** Engines that are given the whole text. */
function whole(text, lint) {
  const lines = text.split('\n')
  return async ({line, from, to, text}) => {
    lines[line] = lines[line].slice(0, from) + text + lines[line].slice(to)
    await lint(lines.join('\n'))
  }
}

/**
 * Sentences of other messages typed at the end of a line, letter by letter, each with its number and taken back before the next one:
 * hardly a text is ever seen twice.
 */
function* typing(line, column) {
  const sentences = messagesIn('en').flatMap(text => text.match(/[A-Z][^.?!\n]{20,60}[.?!]/g) ?? [])
  for (let number = 0; ; number++) {
    const typed = ` ${number} ${sentences[number % sentences.length]}`
    for (let length = 0; length < typed.length; length++)
      yield {line, from: column + length, to: column + length, text: typed[length]}
    yield {line, from: column, to: column + typed.length, text: ''}
  }
}

const text = message()
const lines = text.split('\n')
const line = lines.findIndex((line, index) => index >= lines.length / 2 && line !== '')
const changes = typing(line, lines[line].length)
const change = await engines[process.argv[2]](text)
const begun = processorTime()
while (processorTime() - begun < warmup * 1000) await change(changes.next().value)
const taken = []
while (taken.length < edits) {
  const {value} = changes.next()
  const started = processorTime()
  await change(value)
  taken.push((processorTime() - started) / 1000)
}
taken.sort((a, b) => a - b)
process.stdout.write(
  JSON.stringify({median: taken[edits / 2], slowest: taken[Math.floor(edits * 0.99)]}),
  () => process.exit(0),
)
