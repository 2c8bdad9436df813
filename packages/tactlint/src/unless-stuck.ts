/**
 * Waits for code of the user. What it awaits may never come; then the process would end in the middle, as if all were well.
 * @throws Error when nothing is left that could make it go on
 */
export async function unlessStuck<Result>(work: Promise<Result>): Promise<Result> {
  let stop = () => undefined
  const stuck = new Promise<never>((_, reject) => {
    stop = () => {
      reject(new Error('it waits (await) for something that never comes.'))
      return undefined
    }
  })
  process.once('beforeExit', stop)
  try {
    return await Promise.race([work, stuck])
  } finally {
    process.off('beforeExit', stop)
  }
}
