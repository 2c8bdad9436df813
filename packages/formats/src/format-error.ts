/** A file that can't be read, with the place and what to do about it. Told by its name: two copies may meet in one program. */
export class FormatError extends Error {
  override readonly name = 'FormatError'
  /** Both 1-based; columns in UTF-16 code units. */
  readonly line: number
  readonly column: number

  constructor(message: string, line: number, column: number) {
    super(`${message} (line ${line})`)
    this.line = line
    this.column = column
  }
}

/** @param offset of the place in the file */
export function formatError(message: string, source: string, offset: number): FormatError {
  const lines = source.slice(0, offset).split(/\r\n?|\n/)
  return new FormatError(message, lines.length, (lines.at(-1) ?? '').length + 1)
}

export const isFormatError = (error: unknown): boolean =>
  error instanceof Error && error.name === 'FormatError'
