import {promises} from 'node:fs'
import {join} from 'node:path'
import {createInterface} from 'node:readline'
import {nearest} from '@tactlint/formats'
import {configNames} from '../config/find.js'
import type {ConfigEntry} from '../config/entry.js'
import {cantBeWritten} from '../replace-file.js'
import type {ExitCode, Surroundings} from './surroundings.js'
import {UsageError} from '../usage-error.js'

interface Question {
  readonly text: string
  /** The first is taken when nothing is answered. */
  readonly answers: readonly string[]
}

const questions = {
  reader: {
    text: 'Who reads your messages?',
    answers: ['it differs', 'support desks', 'customers'],
  },
  extent: {
    text: 'Does your help desk put a greeting and a signature around them?',
    answers: ['no', 'yes'],
  },
  format: {text: 'In which format do you want the configuration?', answers: ['json', 'yaml', 'ts']},
} as const satisfies Readonly<Record<string, Question>>

type Answers = {readonly [Key in keyof typeof questions]: (typeof questions)[Key]['answers'][number]}

/**
 * `tactlint init`: writes a configuration into the current folder. Asks, or takes the first answers with `--yes`.
 * @throws UsageError when there is one already, or nobody answers
 */
export async function init(argv: readonly string[], surroundings: Surroundings): Promise<ExitCode> {
  const unknown = argv.find(argument => argument !== '--yes')
  if (unknown !== undefined)
    throw new UsageError(
      `tactlint init takes --yes, not ${unknown}.${nearest(unknown, ['--yes', '--pack'])} See tactlint init --help.`,
    )
  const {cwd, stdout} = surroundings
  for (const name of configNames) {
    if (await promises.stat(join(cwd, name)).catch(() => undefined))
      throw new UsageError(`${name} is there already. Change it, or remove it first.`)
  }
  const answers = argv.includes('--yes') ? firstAnswers : await asked(surroundings)
  const name = `tactlint.config.${answers.format}`
  await promises.writeFile(join(cwd, name), contentOf(answers), {flag: 'wx'}).catch(cantBeWritten(name))
  stdout.write(`${name} is written. Lint with it: npx tactlint .\n`)
  return 0
}

const firstAnswers: Answers = {
  reader: questions.reader.answers[0],
  extent: questions.extent.answers[0],
  format: questions.format.answers[0],
}

async function asked({stdin, stdout}: Surroundings): Promise<Answers> {
  const lines = createInterface({input: stdin})[Symbol.asyncIterator]()
  const ask = async <const A extends string>({
    text,
    answers,
  }: {
    text: string
    answers: readonly A[]
  }): Promise<A> => {
    for (;;) {
      const list = answers.map((answer, index) => `  ${index + 1} ${answer}\n`).join('')
      stdout.write(`${text}\n${list}[1] `)
      const line = await lines.next()
      if (line.done === true)
        throw new UsageError('Nobody answered, so nothing is written. tactlint init --yes asks nothing.')
      const given = line.value.trim().toLowerCase()
      const answer = answers[given === '' ? 0 : Number(given) - 1] ?? answers.find(answer => answer === given)
      if (answer !== undefined) return answer
    }
  }
  return {
    reader: await ask(questions.reader),
    extent: await ask(questions.extent),
    format: await ask(questions.format),
  }
}

const presetFor = {
  'it differs': 'recommended',
  'support desks': 'to-support',
  customers: 'to-customer',
} as const

function contentOf({reader, extent, format}: Answers): string {
  const entry = {
    extends: [presetFor[reader]],
    ...(extent === 'yes' && {context: {extent: 'fragment'}}),
  } satisfies ConfigEntry
  const schema = './node_modules/tactlint/dist/config.schema.json'
  switch (format) {
    case 'json':
      return `${JSON.stringify({$schema: schema, ...entry}, undefined, 2)}\n`
    case 'yaml':
      return `# yaml-language-server: $schema=${schema}\nextends: [${entry.extends.join(', ')}]\n${
        extent === 'yes' ? 'context:\n  extent: fragment\n' : ''
      }`
    case 'ts':
      return `import {defineConfig} from 'tactlint'\n\nexport default defineConfig(${JSON.stringify(entry, undefined, 2)})\n`
  }
}
