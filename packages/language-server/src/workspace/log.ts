import {MessageType, ShowMessageNotification, type Connection} from 'vscode-languageserver'

/** Errors of settings, files and formats: their message tells the user what to do. Any other is a defect of ours. */
const expected: readonly string[] = [
  'UsageError',
  'ConfigError',
  'FormatError',
  'LanguageError',
  'ResourceError',
]

/** What the server says to people. Never a word of a message: messages are private, and logs are sent to others. */
export class Log {
  private readonly told = new Set<string>()

  constructor(private readonly connection: Pick<Connection, 'console' | 'sendNotification'>) {}

  /** Shows something that the user can mend, once until `forget`. */
  tell(message: string, level: 'error' | 'warning' = 'warning'): void {
    if (this.told.has(message)) return
    this.told.add(message)
    // A notification: to a request with buttons not every client has an answer.
    void this.connection.sendNotification(ShowMessageNotification.type, {
      type: level === 'error' ? MessageType.Error : MessageType.Warning,
      message: `tactlint: ${message}`,
    })
  }

  /** What went wrong: shown when the user can mend it, else logged, by name and place alone. */
  failed(error: unknown): void {
    if (error instanceof Error && expected.includes(error.name)) {
      this.tell(error.message, 'error')
      return
    }
    this.connection.console.error(`In the language server: ${placeOf(error)}`)
    this.tell('Something went wrong. The log says where; please report it.', 'error')
  }

  /** What was told is told again when it is still so. */
  forget(): void {
    this.told.clear()
  }
}

/** An error without its message, which may quote what was linted. */
export function placeOf(error: unknown): string {
  const {name, stack = ''} = error instanceof Error ? error : new Error('unknown')
  return [name, ...stack.split('\n').filter(line => /^\s+at /.test(line))].join('\n')
}
