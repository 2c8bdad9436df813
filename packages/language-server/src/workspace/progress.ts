import type {Connection} from 'vscode-languageserver'

/** Shows that something is going on until the work is done; the work does not wait for the client. */
export async function withProgress<Result>(
  connection: Pick<Connection, 'window'>,
  title: string,
  work: Promise<Result>,
): Promise<Result> {
  const shown = connection.window.createWorkDoneProgress().then(
    progress => {
      progress.begin(title)
      return progress
    },
    () => undefined,
  )
  try {
    return await work
  } finally {
    void shown.then(progress => progress?.done())
  }
}
