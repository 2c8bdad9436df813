import type {Message, Recogniser} from '@tactlint/core'

/** Takes the messages out of the files of one format. */
export interface Reader {
  readonly format: string
  /** With their dot, in lower case. */
  readonly extensions: readonly string[]
  /**
   * The messages of a file, in order; none when the file holds no prose.
   * @param placeholders a team's own, which the format must not take for markup
   * @throws FormatError when the file breaks its own format
   */
  read(source: string, placeholders?: Recogniser): readonly Message[]
}
