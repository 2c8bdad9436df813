import {dirname, extname, join, resolve} from 'node:path'
import {setTimeout} from 'node:timers/promises'
import {formatOf} from '@tactlint/formats'
import {watch} from 'chokidar'
import picomatch from 'picomatch'
import {baselineName} from '../../baseline/baseline-file.js'
import {configNames} from '../../config/find.js'
import {configurations} from '../../config/configurations.js'
import {KeptLinters} from '../../config/kept-linters.js'
import {lintFiles, type Configure} from '../lint-files.js'
import type {CommandOptions} from '../options.js'
import {saidOf} from '../said.js'
import type {ExitCode, Surroundings} from '../surroundings.js'
import {Memory} from './memory.js'

/** Of configurations in code, and what they import. */
const codeEndings = ['.ts', '.mts', '.js', '.mjs']
const dataEndings = ['.json', '.yaml']

/** Several files are saved at once, and an editor writes one in several steps. */
const settling = 50

/**
 * Lints again whenever messages, sidecars, the baseline or the configuration change, until the process is ended.
 * @returns the exit code of the last round
 */
export async function watchFiles(options: CommandOptions, surroundings: Surroundings): Promise<ExitCode> {
  const {cwd, stdout, stderr, terminal, stop} = surroundings
  const memory = new Memory()
  const linters = new KeptLinters()
  const configFiles = new Set<string>()

  const round = async (): Promise<ExitCode> => {
    if (terminal?.stdout === true) stdout.write('\x1B[2J\x1B[3J\x1B[H')
    linters.renew()
    const configure = configurations({...options, cwd, linters})
    const noting: Configure = async path => {
      const configured = await configure(path)
      if (configured.file !== undefined) configFiles.add(configured.file)
      return configured
    }
    try {
      return await lintFiles(noting, options, surroundings, {memory})
    } catch (error) {
      // It may be mended in the next minute.
      stderr.write(`tactlint: ${saidOf(error)}\n`)
      return 2
    }
  }

  const ignored = (path: string): boolean => /[\\/](?:node_modules|\.git)(?:[\\/]|$)/.test(path)
  const watcher = watch(placesOf(options, cwd), {cwd, ignored, ignoreInitial: true})
  let wake: () => void = () => undefined
  watcher.on('all', (event, name) => {
    if (event !== 'addDir' && event !== 'unlinkDir' && matters(name, options, cwd)) wake()
  })
  stop?.addEventListener('abort', () => {
    wake()
  })
  const isStopped = (): boolean => stop?.aborted === true
  await new Promise<void>(ready => watcher.once('ready', ready))
  for (;;) {
    // Before the round: what changes in the midst of it is not missed.
    const change = new Promise<void>(resolve => (wake = resolve))
    const exitCode = await round()
    watcher.add([...configFiles])
    stderr.write('tactlint: watching for changes; Ctrl-C ends it.\n')
    if (!isStopped()) await change
    await setTimeout(settling)
    if (!isStopped()) continue
    await watcher.close()
    return exitCode
  }
}

/** Of globs, the folders that they look in; configurations are made while one watches, too. */
function placesOf(
  {targets, ignorePaths, config, suppressionsLocation}: CommandOptions,
  cwd: string,
): string[] {
  const bases = targets.map(target => resolve(cwd, picomatch.scan(target).base || '.'))
  return [
    ...bases,
    ...bases.map(base => `${base}.tactlint.json`),
    ...[cwd, ...bases.map(dirname)].flatMap(folder =>
      [...configNames, baselineName].map(name => join(folder, name)),
    ),
    ...ignorePaths.map(path => resolve(cwd, path)),
    ...[config, suppressionsLocation].flatMap(path => (path === undefined ? [] : [resolve(cwd, path)])),
  ]
}

/** A log that grows in the same folder does not. */
function matters(name: string, {targets, ignorePaths, outputFile}: CommandOptions, cwd: string): boolean {
  const is = (given: string): boolean => resolve(cwd, given) === resolve(cwd, name)
  if (outputFile !== undefined && is(outputFile)) return false
  if ([...targets, ...ignorePaths].some(is)) return true
  return formatOf(name) !== undefined || [...codeEndings, ...dataEndings].includes(extname(name))
}
