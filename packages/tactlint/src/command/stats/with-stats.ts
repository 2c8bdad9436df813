import {configurations} from '../../config/configurations.js'
import type {Configure} from '../lint-files.js'
import type {CommandOptions} from '../options.js'
import type {ExitCode, Surroundings} from '../surroundings.js'
import {measuring} from './measured-pack.js'
import {Meter} from './meter.js'
import {tableOf} from './table.js'

/** Runs work with a meter, and tells on stderr what took how long. */
export async function withStats(
  options: CommandOptions,
  {cwd, stderr, clock = () => performance.now()}: Surroundings,
  work: (configure: Configure, meter: Meter) => Promise<ExitCode>,
): Promise<ExitCode> {
  const meter = new Meter(clock)
  const started = clock()
  const exitCode = await work(configurations({...options, cwd, instrument: measuring(meter)}), meter)
  stderr.write(`\n${tableOf(meter.times(), clock() - started, meter.threads)}`)
  return exitCode
}
