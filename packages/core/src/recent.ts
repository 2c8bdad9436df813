/** Beyond this many new ones, what was not asked for meanwhile is given up. */
const most = 100

/** Values that were made for texts of late. */
export class Recent<Value> {
  #young = new Map<string, {readonly value: Value}>()
  #old: ReadonlyMap<string, {readonly value: Value}> = new Map<never, never>()

  /** The value of a text, if it is kept. */
  get(key: string): {readonly value: Value} | undefined {
    const young = this.#young.get(key)
    if (young !== undefined) return young
    const old = this.#old.get(key)
    if (old !== undefined) this.#keep(key, old)
    return old
  }

  of(key: string, make: () => Value): Value {
    const known = this.get(key)
    if (known !== undefined) return known.value
    const value = make()
    this.#keep(key, {value})
    return value
  }

  #keep(key: string, kept: {readonly value: Value}): void {
    this.#young.set(key, kept)
    if (this.#young.size < most) return
    this.#old = this.#young
    this.#young = new Map()
  }
}

/**
 * Large values, kept from the second time on: most paragraphs of a million messages are met once, and what is kept for nothing has
 * to be cleared away.
 */
export class Recurring<Value> {
  readonly #met = new Recent<true>()
  readonly #values = new Recent<Value>()

  of(key: string, make: () => Value): Value {
    const known = this.#values.get(key)
    if (known !== undefined) return known.value
    if (this.#met.get(key) !== undefined) return this.#values.of(key, make)
    this.#met.of(key, () => true)
    return make()
  }
}
