/** What `--concurrency` asks for. */
export type Concurrency = 'auto' | number

/** So many messages are linted in the time that a thread takes to start: for fewer, threads are no help. */
const messagesPerThread = 1000

/**
 * Of one or none the main thread takes the work itself.
 * @param messages that are still to be linted
 */
export function threadsFor(asked: Concurrency, messages: number, processors: number): number {
  if (asked !== 'auto') return Math.min(asked, messages)
  return Math.min(processors, Math.floor(messages / messagesPerThread))
}
