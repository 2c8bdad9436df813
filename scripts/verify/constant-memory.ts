import {spawn} from 'node:child_process'
import {once} from 'node:events'
import {readdirSync, readFileSync} from 'node:fs'
import {join, resolve} from 'node:path'
import {createInterface} from 'node:readline'

const root = resolve(import.meta.dirname, '../..')
const cli = join(root, 'packages/tactlint/dist/command/cli.cjs')
const say = (line: string): boolean => process.stdout.write(`${line}\n`)

/** Up to here caches fill and code is compiled. */
const warmUp = 10_000
/** Memory goes up and down with every collection of garbage: the median of each tenth of the run is looked at. */
const parts = 10
const most = 0.1

/** Memory held, in MB. */
interface Sample {
  readonly rows: number
  readonly resident: number
}

/** Whether the memory that `--ndjson` holds stays within ten per cent after the first ten thousand messages. */
export async function constantMemory(count: number, flags: readonly string[] = []): Promise<boolean> {
  if (process.platform !== 'linux') {
    say(`memory of --ndjson: NOT CHECKED, only Linux tells that of another process`)
    return true
  }
  const started = Date.now()
  const {samples, lines, exitCode} = await run(count, flags)
  const seconds = (Date.now() - started) / 1000
  const warm = samples.filter(({rows}) => rows >= warmUp)
  const size = Math.ceil(warm.length / parts)
  const windows = Array.from({length: parts}, (_, index) =>
    median(warm.slice(index * size, (index + 1) * size).map(({resident}) => resident)),
  )
  const middle = median(windows)
  const [least, greatest] = [Math.min(...windows), Math.max(...windows)]
  const peak = Math.max(...warm.map(({resident}) => resident))
  const isFlat = warm.length >= parts && least >= middle * (1 - most) && greatest <= middle * (1 + most)
  const isWhole = lines === count && exitCode !== 2
  const mb = (value: number): string => `${value.toFixed(0)} MB`
  say(
    `memory of ${['--ndjson', ...flags].join(' ')}: ${lines} of ${count} messages in ${seconds.toFixed(0)} s; after ${warmUp} medians of each tenth ${windows.map(mb).join(', ')} (${mb(least)} to ${mb(greatest)}), at most ${mb(peak)}${isFlat && isWhole ? '' : ': NOT FLAT'}`,
  )
  return isFlat && isWhole
}

async function run(count: number, flags: readonly string[]) {
  const child = spawn(process.execPath, [cli, '--ndjson', '--no-config', ...flags], {
    cwd: root,
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  const ended = once(child, 'exit')
  const samples: Sample[] = []
  let lines = 0
  const feeding = (async () => {
    for (const row of rows(count)) if (!child.stdin.write(`${row}\n`)) await once(child.stdin, 'drain')
    child.stdin.end()
  })()
  for await (const line of createInterface({input: child.stdout})) {
    if (!line.startsWith('{"id":"row ')) throw new Error(`--ndjson printed ${line.slice(0, 80)}`)
    lines++
    if (lines % 500 === 0) samples.push({rows: lines, resident: residentOf(child.pid ?? 0)})
    if (lines % 50_000 === 0)
      process.stderr.write(`${lines} messages, ${samples.at(-1)?.resident.toFixed(0) ?? ''} MB\n`)
  }
  await feeding
  const [exitCode] = (await ended) as [number | null]
  return {samples, lines, exitCode}
}

/** Paragraphs of the example messages, in all languages, each with a number of its own. */
function* rows(count: number): Generator<string> {
  const folder = join(root, 'examples/messages')
  const paragraphs = readdirSync(folder, {recursive: true, encoding: 'utf8'})
    .filter(name => /\.(?:txt|md)$/.test(name))
    .sort()
    .flatMap(name => readFileSync(join(folder, name), 'utf8').split(/\n{2,}/))
    .filter(paragraph => paragraph.length > 40 && !paragraph.startsWith('---'))
  for (let row = 0; row < count; row++) {
    const text = `${paragraphs[(row * 7) % paragraphs.length] ?? ''} ${row}`
    yield JSON.stringify({id: `row ${row}`, text})
  }
}

function residentOf(pid: number): number {
  const [, kilobytes = '0'] = /VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? []
  return Number(kilobytes) / 1024
}

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0
