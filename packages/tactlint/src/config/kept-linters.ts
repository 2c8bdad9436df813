import type {Tactlint} from '../tactlint.js'

type Linters = Map<string, Promise<Tactlint>>

/** Linters by their settings, for faces that stay open while settings change: what nobody asks for any more is let go. */
export class KeptLinters {
  private before: Linters = new Map<never, never>()
  private now: Linters = new Map<never, never>()

  /** One that could not be made is not tried again until settings may have changed. */
  get(settings: string, make: () => Promise<Tactlint>): Promise<Tactlint> {
    const linter = this.now.get(settings) ?? this.before.get(settings) ?? make()
    this.now.set(settings, linter)
    return linter
  }

  /** Settings may have changed. Linters stay that were asked for since the last time, until the next. */
  renew(): void {
    // Several changes may come at once, before anybody asks.
    if (this.now.size === 0) return
    const kept = this.now
    for (const [settings, linter] of kept) linter.catch(() => kept.delete(settings))
    this.before = kept
    this.now = new Map<never, never>()
  }
}
