import {actionKinds} from '../abilities.js'
import {isAskedFor, type Asked, type Offered, type Provider} from './action.js'
import {confirmedEditOf, difference, editOf} from './edits.js'

/** All safe fixes of the document at once, as on save. */
export const fixAll: Provider = asked => {
  const {checked, session} = asked
  // In a menu it would stand at every word: editors have a place of their own for actions on a source.
  if (asked.only === undefined || !isAskedFor(actionKinds.fixAll, asked.only)) return []
  return [
    {
      title: 'Make all safe fixes',
      kind: actionKinds.fixAll,
      key: 'fix all',
      edit: async () => {
        const {document, file} = checked
        const {text, applied} = await file.tactlint.applyFixes(document.getText(), file.options)
        return applied === 0
          ? undefined
          : editOf(document, [difference(document.getText(), text)], session.abilities)
      },
    },
  ]
}

/** The best rewrite of every finding, shown before it is made. */
export const rewriteMessage: Provider = asked => {
  if (asked.findings.length === 0 && asked.only === undefined) return []
  return hasRewrites(asked)
    ? [
        {
          title: 'Rewrite the whole message',
          kind: actionKinds.rewrite,
          key: 'rewrite message',
          edit: async () => {
            const {document, file} = asked.checked
            const {text, applied} = await file.tactlint.rewrite(document.getText(), file.options)
            if (applied === 0) return undefined
            return confirmedEditOf(
              document,
              [difference(document.getText(), text)],
              {label: 'The whole message rewritten'},
              asked.session.abilities,
            )
          },
        } satisfies Offered,
      ]
    : []
}

const hasRewrites = ({result}: Asked): boolean => result.findings.some(({fix}) => fix !== 'none')
