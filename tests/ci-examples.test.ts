import {spawnSync} from 'node:child_process'
import {chmod, mkdir, mkdtemp, readFile, realpath, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {dirname, join, resolve} from 'node:path'
import {afterEach, beforeEach, describe, expect, it} from 'vitest'
import {parse} from 'yaml'
import {whereBuilt} from './testing/built.js'

const root = resolve(import.meta.dirname, '..')
const read = (path: string): Promise<string> => readFile(join(root, path), 'utf8')
const late =
  'Hello,\n\nPlease change the title of B00X4WHP5E to increase my sales. Thank you.\n\nKind regards,\nMia\n'

const inBash = process.platform === 'win32' ? describe.skip : whereBuilt('tactlint')

let repository: string

beforeEach(async () => {
  repository = await realpath(await mkdtemp(join(tmpdir(), 'tactlint-ci-')))
  const command = join(repository, 'node_modules/.bin/tactlint')
  await mkdir(dirname(command), {recursive: true})
  await mkdir(join(repository, 'templates'))
  await writeFile(join(repository, 'templates/late.txt'), late)
  await writeFile(join(repository, 'package.json'), '{"private": true}')
  await writeFile(
    command,
    `#!/bin/sh\nexec node '${join(root, 'packages/tactlint/dist/command/cli.cjs')}' "$@"\n`,
  )
  await chmod(command, 0o755)
})
afterEach(() => rm(repository, {recursive: true}))

interface Ran {
  readonly code: number | null
  readonly printed: string
}

function bash(script: string, env: Readonly<Record<string, string>> = {}): Ran {
  const {status, stdout, stderr} = spawnSync('bash', ['-e', '-o', 'pipefail', '-c', script], {
    cwd: repository,
    encoding: 'utf8',
    env: {...process.env, ...env},
  })
  return {code: status, printed: stdout + stderr}
}

inBash('in CI', () => {
  interface Action {
    readonly inputs: Readonly<Record<string, {readonly default: string}>>
    readonly runs: {
      readonly steps: readonly {readonly run: string; readonly env: Readonly<Record<string, string>>}[]
    }
  }

  /** The step of the action as GitHub runs it: inputs go into variables, what is not given has its default. */
  async function action(given: Readonly<Record<string, string>>): Promise<Ran> {
    const {inputs, runs} = parse(await read('action.yml')) as Action
    const [step] = runs.steps
    if (!step) throw new Error('The action has no step.')
    for (const name of Object.keys(given)) expect(Object.keys(inputs)).toContain(name)
    const env = Object.entries(step.env).map(([variable, expression]) => {
      const name = /^\$\{\{ inputs\.([\w-]+) \}\}$/.exec(expression)?.[1] ?? ''
      return [variable, given[name] ?? inputs[name]?.default ?? 'no such input'] as const
    })
    return bash(step.run, Object.fromEntries(env))
  }

  it('the action annotates and does not fail on warnings, unless it is told to', async () => {
    const annotation = `::warning file=${join(repository, 'templates/late.txt')},line=3,`
    const {code, printed} = await action({targets: 'templates'})
    expect(printed).toContain(annotation)
    expect(code).toBe(0)
    expect((await action({targets: 'templates', 'fail-on': 'warning'})).code).toBe(1)
  })

  it('the action takes several targets, and the words of a target are no script', async () => {
    await writeFile(join(repository, 'a b.txt'), late)
    const {printed} = await action({targets: 'templates\na b.txt\n$(touch ran)\n', locale: 'da'})
    expect(printed).toContain('$(touch ran)')
    expect(bash('ls').printed).not.toContain('ran')
    const both = await action({targets: 'templates\na b.txt\n', locale: 'da'})
    expect(both.printed).toMatch(/late\.txt.*\n[\s\S]*a b\.txt/)
    expect(both.printed).toContain('Skriv')
  })

  it('the action writes SARIF beside the annotations and keeps the exit code', async () => {
    const ran = await action({targets: 'templates', 'fail-on': 'warning', 'sarif-file': 'tactlint.sarif'})
    expect(ran.code).toBe(1)
    expect(ran.printed).toContain('::warning file=')
    const log = JSON.parse(await readFile(join(repository, 'tactlint.sarif'), 'utf8')) as {
      runs: {results: unknown[]}[]
    }
    expect(log.runs[0]?.results).not.toEqual([])
    expect((await action({targets: 'nowhere', 'sarif-file': 'x.sarif'})).code).toBe(2)
  })

  it('the workflow for GitHub gives the action inputs that it has', async () => {
    const {inputs} = parse(await read('action.yml')) as Action
    const workflow = parse(await read('examples/ci/github/tactlint.yml')) as {
      jobs: {tactlint: {steps: {uses: string; with?: Record<string, string>}[]}}
    }
    const step = workflow.jobs.tactlint.steps.find(({uses}) => uses.startsWith('tactlint/'))
    expect(Object.keys(inputs)).toEqual(expect.arrayContaining(Object.keys(step?.with ?? {nothing: ''})))
    expect((await action(step?.with ?? {})).code).toBe(1)
  })

  it('GitLab gets its report, and the job fails', async () => {
    const {tactlint} = parse(await read('examples/ci/gitlab/.gitlab-ci.yml')) as {
      tactlint: {script: string[]; artifacts: {reports: {codequality: string}}}
    }
    const script = tactlint.script.filter(line => line !== 'npm ci')
    expect(bash(script.join('\n')).code).toBe(1)
    const report = await readFile(join(repository, tactlint.artifacts.reports.codequality), 'utf8')
    expect(JSON.parse(report)).toEqual([expect.objectContaining({check_name: 'seller-centric-framing'})])
  })
})

inBash('before a commit', () => {
  it('pre-commit checks the files that it names', async () => {
    const {repos} = parse(await read('examples/ci/pre-commit/.pre-commit-config.yaml')) as {
      repos: {hooks: {entry: string; files: string}[]}[]
    }
    const [hook] = repos[0]?.hooks ?? []
    expect('templates/late.txt').toMatch(new RegExp(hook?.files ?? '^$'))
    expect('src/late.txt').not.toMatch(new RegExp(hook?.files ?? ''))
    const {code, printed} = bash(`${hook?.entry} templates/late.txt`)
    expect(code).toBe(1)
    expect(printed).toContain('seller-centric-framing')
  })

  it('lint-staged checks the files that it names', async () => {
    const {'lint-staged': tasks} = JSON.parse(await read('examples/ci/lint-staged/package.json')) as {
      'lint-staged': Record<string, string>
    }
    const [command] = Object.values(tasks)
    const {code, printed} = bash(`npx --no -- ${command} "$PWD/templates/late.txt"`)
    expect(code).toBe(1)
    expect(printed).toContain('seller-centric-framing')
  })
})
