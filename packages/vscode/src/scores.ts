import {Disposable, languages, StatusBarAlignment, window, type TextDocument} from 'vscode'
import type {LanguageClient} from 'vscode-languageclient/node'
import {languages as checked} from './client.js'
import {labelOf, tooltipOf, type Scores} from './scores-text.js'

/** The scores of the message in the active editor, in the status bar. */
export function showScores(client: LanguageClient): Disposable {
  const item = window.createStatusBarItem('tactlint.scores', StatusBarAlignment.Right, 100)
  item.name = 'tactlint'
  item.command = 'tactlint.showRewrittenMessage'
  const known = new Map<string, Scores>()

  const isChecked = (document: TextDocument) => languages.match([...checked], document) > 0
  const update = () => {
    const document = window.activeTextEditor?.document
    const scores = document && isChecked(document) ? known.get(document.uri.toString()) : undefined
    if (scores === undefined) {
      item.hide()
      return
    }
    item.text = labelOf(scores)
    item.tooltip = tooltipOf(scores)
    item.show()
  }

  return Disposable.from(
    item,
    client.onNotification('tactlint/scores', (scores: Scores & {uri: string}) => {
      known.set(client.protocol2CodeConverter.asUri(scores.uri).toString(), scores)
      update()
    }),
    window.onDidChangeActiveTextEditor(update),
  )
}
