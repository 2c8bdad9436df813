import type {Connection, WorkDoneProgressServerReporter} from 'vscode-languageserver'

/** Milliseconds after which people wonder. */
const patience = 150

/** Shows that something is going on until the work is done, when that takes a while; the work does not wait for the client. */
export async function withProgress<Result>(
  connection: Pick<Connection, 'window'>,
  title: string,
  work: Promise<Result>,
): Promise<Result> {
  let shown: Promise<WorkDoneProgressServerReporter | undefined> | undefined
  const timer = setTimeout(() => {
    shown = connection.window.createWorkDoneProgress().then(
      progress => {
        progress.begin(title)
        return progress
      },
      () => undefined,
    )
  }, patience)
  try {
    return await work
  } finally {
    clearTimeout(timer)
    void shown?.then(progress => progress?.done())
  }
}
