import {Worker} from 'node:worker_threads'
import {readResource} from '../../resources.js'
import type {Meter, Times} from '../stats/meter.js'
import type {ThreadFile} from '../surroundings.js'
import {
  errorOf,
  failureOf,
  type Answers,
  type FromThread,
  type Task,
  type ThreadData,
  type ToThread,
} from './protocol.js'

interface Waiting {
  readonly task: Task
  readonly resolve: (answer: Answers[Task['kind']]) => void
  readonly reject: (error: Error) => void
}

interface Thread {
  readonly worker: Worker
  readonly tasks: Map<number, Waiting>
}

/** A thread has its next task at hand when it ends one. */
const tasksPerThread = 2

/** Threads that lint as the main thread would. */
export class Pool {
  private readonly threads: readonly Thread[]
  private readonly queue: Waiting[] = []
  private readonly resources = new Map<string, Promise<SharedArrayBuffer>>()
  private next = 0
  private isEnding = false

  constructor(count: number, {path, execArgv}: ThreadFile, data: ThreadData) {
    this.threads = Array.from({length: count}, () => {
      const worker = new Worker(path, {workerData: data, ...(execArgv && {execArgv: [...execArgv]})})
      const thread: Thread = {worker, tasks: new Map()}
      worker.on('message', (message: FromThread) => {
        this.receive(message, thread)
      })
      worker.on('error', error => {
        this.fail(error instanceof Error ? error : new Error(String(error)), thread)
      })
      worker.on('exit', code => {
        if (!this.isEnding) this.fail(new Error(`A thread ended (exit code ${code}).`), thread)
      })
      return thread
    })
  }

  get size(): number {
    return this.threads.length
  }

  run<Kind extends Task['kind']>(task: Task & {readonly kind: Kind}): Promise<Answers[Kind]> {
    return new Promise<Answers[Task['kind']]>((resolve, reject) => {
      this.queue.push({task, resolve, reject})
      this.fill()
    }) as Promise<Answers[Kind]>
  }

  /** @param meter is given the times of the threads */
  async end(meter?: Meter): Promise<void> {
    if (meter !== undefined) {
      meter.threads = this.size
      const times = await Promise.all(this.threads.map(thread => this.timesOf(thread)))
      times.forEach(times => {
        meter.include(times)
      })
    }
    this.isEnding = true
    await Promise.all(this.threads.map(({worker}) => worker.terminate()))
  }

  private timesOf(thread: Thread): Promise<Times> {
    return new Promise(resolve => {
      thread.worker.on('message', (message: FromThread) => {
        if ('times' in message) resolve(message.times)
      })
      // Of one that has ended nobody knows.
      thread.worker.once('exit', () => {
        resolve({stages: {}, rules: {}})
      })
      post(thread, {asksTimes: true})
    })
  }

  private fill(): void {
    const idlest = [...this.threads].sort((a, b) => a.tasks.size - b.tasks.size)
    for (const thread of idlest) {
      while (thread.tasks.size < tasksPerThread) {
        const waiting = this.queue.shift()
        if (waiting === undefined) return
        const id = this.next++
        thread.tasks.set(id, waiting)
        post(thread, {id, task: waiting.task})
      }
    }
  }

  private receive(message: FromThread, thread: Thread): void {
    if ('times' in message) return
    if ('wish' in message) {
      const {wish, from, resource} = message
      this.shared(from, resource).then(
        bytes => {
          post(thread, {wish, bytes})
        },
        (error: unknown) => {
          post(thread, {wish, failure: failureOf(error)})
        },
      )
      return
    }
    const waiting = thread.tasks.get(message.id)
    thread.tasks.delete(message.id)
    this.fill()
    if ('answer' in message) waiting?.resolve(message.answer)
    else waiting?.reject(errorOf(message.failure))
  }

  private fail(error: Error, {tasks}: Thread): void {
    for (const {reject} of [...tasks.values(), ...this.queue.splice(0)]) reject(error)
    tasks.clear()
  }

  /** Read once, into memory that all threads see. */
  private shared(from: string | undefined, resource: string): Promise<SharedArrayBuffer> {
    const key = JSON.stringify([from, resource])
    const known =
      this.resources.get(key) ??
      readResource(from, resource).then(bytes => {
        const buffer = new SharedArrayBuffer(bytes.byteLength)
        new Uint8Array(buffer).set(bytes)
        return buffer
      })
    this.resources.set(key, known)
    return known
  }
}

const post = ({worker}: Thread, message: ToThread): void => {
  worker.postMessage(message)
}
