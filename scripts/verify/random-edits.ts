import {protocolJudge} from '../../packages/language-server/src/testing/protocol-schema.js'
import {randomEdits} from '../../packages/language-server/src/testing/random-edits.js'

/** Of the second half of a run to the first: what a server holds settles, it does not grow. */
const mostGrowth = 1.25

/** Thousands of edits in an editor: the server's text and findings, the form of its messages, its memory. */
export async function sameUnderEdits(least = 5_000): Promise<boolean> {
  const seed = Date.now() % 1_000_000
  const {edits, faults, memory} = await randomEdits(least, seed, protocolJudge())
  for (const fault of faults.slice(0, 20)) process.stdout.write(`${fault}\n`)
  const half = Math.ceil(memory.length / 2)
  const [first, second] = [medianOf(memory.slice(half / 2, half)), medianOf(memory.slice(half))]
  const isFlat = Number.isNaN(second) || second <= first * mostGrowth
  process.stdout.write(
    `random edits in an editor: ${edits} (seed ${seed}), ${faults.length} faults, memory ${first.toFixed(0)} MB, then ${second.toFixed(0)} MB\n`,
  )
  return faults.length === 0 && isFlat
}

const medianOf = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN
