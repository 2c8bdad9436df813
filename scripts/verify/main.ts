import {parseArgs} from 'node:util'
import {existsSync} from 'node:fs'
import {join, resolve} from 'node:path'
import {contextOf} from '@tactlint/formats'
import {installedPacks} from '../../packages/tactlint/src/packs.js'
import {isLabelledMessage} from '../evaluate/messages.js'
import {rowsOf} from '../evaluate/rows.js'
import {constantMemory} from './constant-memory.js'
import {worksInEditors} from './editors/editors.js'
import {differences, type Draft} from './faces.js'
import {agreeWithReferences} from './engines.js'
import {survivesKilling} from './killed.js'
import {validOutputs} from './outputs.js'
import {sameUnderEdits} from './random-edits.js'

/** The long tier: what takes more time or other files than every change can carry. */
const shared = resolve(import.meta.dirname, '../../../shared/messages')

async function sameVerdicts(): Promise<boolean> {
  const files = installedPacks
    .map(({language}) => join(shared, `messages-${language}.jsonl`))
    .filter(file => existsSync(file))
  if (files.length === 0) {
    process.stdout.write(`same findings from every face: not checked, ${shared} is not there\n`)
    return true
  }
  const drafts = files
    .flatMap(file => rowsOf(file, isLabelledMessage) ?? [])
    .map(({text, format, context}): Draft => ({
      text,
      format: format === 'markdown' ? 'markdown' : 'text',
      context: contextOf(context),
    }))
  const found = await differences(drafts)
  for (const {face, draft, library, other} of found) {
    process.stdout.write(
      `${face} differs on “${draft.text.slice(0, 40)}…”\n  library: ${library.join('; ')}\n  ${face}: ${other.join('; ')}\n`,
    )
  }
  process.stdout.write(
    `same findings from every face: ${drafts.length} messages, ${found.length} differences\n`,
  )
  return found.length === 0
}

/** `npm run verify -- --only killed --rounds 10 --only memory --messages 1000000`. What is built is run. */
const {values} = parseArgs({
  options: {
    only: {type: 'string', multiple: true},
    rounds: {type: 'string', default: '100'},
    messages: {type: 'string', default: '20000'},
  },
})

const parts: Readonly<Record<string, () => boolean | Promise<boolean>>> = {
  engines: agreeWithReferences,
  editors: worksInEditors,
  outputs: validOutputs,
  faces: sameVerdicts,
  edits: sameUnderEdits,
  killed: () => survivesKilling(Number(values.rounds), 500),
  memory: () => constantMemory(Number(values.messages)),
}

for (const name of values.only ?? Object.keys(parts)) {
  const part = parts[name]
  if (part === undefined)
    throw new Error(`There is no part “${name}”. There are ${Object.keys(parts).join(', ')}.`)
  if (!(await part())) process.exitCode = 1
}
