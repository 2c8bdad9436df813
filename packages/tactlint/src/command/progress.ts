import type {Writable} from 'node:stream'
import type {Clock} from './stats/meter.js'

/** Milliseconds of work before it is shown, and between two pictures of it. */
const patience = 1000
const pause = 100
const width = 30

/** A bar for who watches: it comes when the work is long, and goes when it is done. */
export class Progress {
  private readonly started: number
  private last = -Infinity
  private isShown = false

  constructor(
    private readonly terminal: Writable,
    private readonly total: number,
    private readonly clock: Clock,
  ) {
    this.started = clock()
  }

  show(done: number): void {
    const now = this.clock()
    if (now - this.started < patience || now - this.last < pause) return
    this.last = now
    const filled = Math.round((done / this.total) * width)
    const bar = '█'.repeat(filled) + '░'.repeat(width - filled)
    this.terminal.write(`\r${bar} ${done}/${this.total}`)
    this.isShown = true
  }

  /** Before something else is written, and at the end. */
  clear(): void {
    if (this.isShown) this.terminal.write('\r\x1B[2K')
    this.isShown = false
  }
}
