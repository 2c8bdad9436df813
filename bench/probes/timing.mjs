import {readdirSync, readFileSync} from 'node:fs'

const examples = new URL('../../examples/messages/', import.meta.url)

/** The example messages of a language. */
export const messagesIn = language =>
  readdirSync(new URL(`${language}/`, examples))
    .sort()
    .map(name => readFileSync(new URL(`${language}/${name}`, examples), 'utf8'))

/**
 * The same message with a number behind each paragraph: one that nobody has linted before, since paragraphs are kept that are met
 * again.
 */
export const another = (text, number) => text.replace(/(?<=[^\s-])(?=\s*\n\s*\n|\s*$)/g, ` ${number}`)

/** As bytes of UTF-8. */
export const kilobytesOf = texts => texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0) / 1000

/** Microseconds of the processor that this process has used: other programs disturb them less than they do the clock. */
export function processorTime() {
  const {user, system} = process.cpuUsage()
  return user + system
}

/**
 * Microseconds of the processor that `work` takes once it is warm.
 * @param least milliseconds that are measured, after twice as many that are not
 */
export async function warm(work, least = 500) {
  await repeated(work, least * 2)
  return repeated(work, least)
}

async function repeated(work, least) {
  const started = processorTime()
  let times = 0
  while (processorTime() - started < least * 1000) {
    await work()
    times++
  }
  return (processorTime() - started) / times
}
