/**
 * The results of works in the order of the works, whichever ends first.
 * @param atOnce so many run at the same time
 */
export async function* inOrder<Result>(
  works: Iterable<() => Promise<Result>>,
  atOnce: number,
): AsyncGenerator<Result> {
  const running: Promise<Result>[] = []
  for (const work of works) {
    const result = work()
    // One that fails while another is waited for is told when its turn comes.
    result.catch(() => undefined)
    running.push(result)
    if (running.length >= atOnce) yield await (running.shift() as Promise<Result>)
  }
  for (const result of running) yield await result
}
