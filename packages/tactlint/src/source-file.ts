/** A file, or standard input, as it was read. */
export interface SourceFile {
  /** Absolute; `<stdin>` without a name. */
  readonly path: string
  /** As shown to people: relative to the current folder. */
  readonly name: string
  readonly format: string
  readonly text: string
}
