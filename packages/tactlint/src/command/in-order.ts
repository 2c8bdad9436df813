/**
 * The results of works in the order of the works, whichever ends first; each as soon as it and all before it are there.
 * @param atOnce so many run at the same time; asked again before each
 */
export async function* inOrder<Result>(
  works: Iterable<() => Promise<Result>> | AsyncIterable<() => Promise<Result>>,
  atOnce: () => number,
): AsyncGenerator<Result> {
  const iterator = iteratorOf(works)
  const running: Promise<Result>[] = []
  let next: Promise<IteratorResult<() => Promise<Result>, undefined>> | undefined
  let isAtEnd = false
  for (;;) {
    const [head] = running
    if (!isAtEnd && running.length < atOnce()) {
      next ??= iterator.next()
      const met = await Promise.race([next.then(() => 'work'), ...(head ? [head.then(() => 'result')] : [])])
      if (met === 'work') {
        const item = await next
        next = undefined
        if (item.done === true) isAtEnd = true
        else running.push(begun(item.value))
        continue
      }
    } else if (head === undefined) return
    yield await (running.shift() as Promise<Result>)
  }
}

async function* iteratorOf<Item>(
  items: Iterable<Item> | AsyncIterable<Item>,
): AsyncGenerator<Item, undefined> {
  yield* items
  return undefined
}

function begun<Result>(work: () => Promise<Result>): Promise<Result> {
  const result = work()
  // One that fails while another is waited for is told when its turn comes.
  result.catch(() => undefined)
  return result
}
