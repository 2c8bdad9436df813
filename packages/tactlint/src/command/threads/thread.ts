import {join} from 'node:path'
import {parentPort, workerData, type MessagePort} from 'node:worker_threads'
import {configurations} from '../../config/configurations.js'
import type {ReadResource} from '../../resources.js'
import {checkHere} from '../check-file.js'
import {fileTarget} from '../targets.js'
import {
  errorOf,
  failureOf,
  type Answers,
  type FromThread,
  type Task,
  type ThreadData,
  type ToThread,
} from './protocol.js'

/** A thread of `Pool`: lints what it is given, writes nothing. */
async function serve(port: MessagePort, {options, cwd}: ThreadData): Promise<void> {
  const wishes: {resolve: (bytes: Uint8Array) => void; reject: (error: Error) => void}[] = []
  const read: ReadResource = (from, resource) =>
    new Promise((resolve, reject) => {
      const wish = wishes.push({resolve, reject}) - 1
      send({wish, from, resource})
    })
  const send = (message: FromThread) => {
    port.postMessage(message)
  }
  const measured = options.stats ? await measure() : undefined
  const configure = configurations({...options, cwd, read, ...measured})
  const check = checkHere(options, measured?.meter)

  async function answer(task: Task): Promise<Answers[Task['kind']]> {
    if (task.kind === 'file')
      return check(fileTarget(task.path, cwd), await configure(task.path), task.baseline)
    const configured = await configure(join(cwd, 'here'))
    const {lintedLine} = await import('../ndjson.js')
    const linting = () => lintedLine(task.line, task.number, configured, options)
    return measured?.meter.awaited('lint', linting) ?? linting()
  }

  port.on('message', (message: ToThread) => {
    if ('asksTimes' in message) {
      send({times: measured?.meter.times() ?? {stages: {}, rules: {}}})
      return
    }
    if ('wish' in message) {
      const wish = wishes[message.wish]
      if ('bytes' in message) wish?.resolve(new Uint8Array(message.bytes))
      else wish?.reject(errorOf(message.failure))
      return
    }
    const {id, task} = message
    answer(task).then(
      answer => {
        send({id, answer})
      },
      (error: unknown) => {
        send({id, failure: failureOf(error)})
      },
    )
  })
}

async function measure() {
  const [{Meter}, {measuring}] = await Promise.all([
    import('../stats/meter.js'),
    import('../stats/measured-pack.js'),
  ])
  const meter = new Meter(() => performance.now())
  return {meter, instrument: measuring(meter)}
}

if (parentPort) void serve(parentPort, workerData as ThreadData)
