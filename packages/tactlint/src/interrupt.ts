const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

const cleanups = new Set<() => void>()

/**
 * Runs work and, when the process is told to end in the middle of it, the clean-up before the end. The process ends as it would
 * without: shells see the signal.
 * @param cleanup synchronous
 */
export async function unlessInterrupted<Result>(
  cleanup: () => void,
  work: () => Promise<Result>,
): Promise<Result> {
  // Threads get no signals. Asked for here: loading what knows it would delay every start.
  if (!process.getBuiltinModule('node:worker_threads').isMainThread) return work()
  if (cleanups.size === 0) for (const signal of signals) process.on(signal, end)
  cleanups.add(cleanup)
  try {
    return await work()
  } finally {
    cleanups.delete(cleanup)
    if (cleanups.size === 0) for (const signal of signals) process.off(signal, end)
  }
}

function end(signal: NodeJS.Signals): void {
  for (const cleanup of cleanups) cleanup()
  for (const signal of signals) process.off(signal, end)
  process.kill(process.pid, signal)
}
