import type {Offer} from 'tactlint'
import {actionKinds} from '../abilities.js'
import {quoted, type Asked, type Offered, type Provider} from './action.js'
import {editOf} from './edits.js'

/** The best rewrite of each finding, as its quick fix. */
export const quickFixes: Provider = asked =>
  asked.findings.flatMap((finding): readonly Offered[] => {
    const [best] = applicable(asked.result.resolve(finding))
    if (best === undefined) return []
    return [
      {
        title: titleOf(best, asked),
        kind: actionKinds.quickFix,
        isPreferred: true,
        finding,
        edit: () => editOf(asked.checked.document, best.edits, asked.session.abilities),
      },
    ]
  })

/** Every rewrite. In a menu of all kinds the best one stands as quick fix already. */
export const rewrites: Provider = asked =>
  asked.findings.flatMap(finding =>
    applicable(asked.result.resolve(finding))
      .map((offer, index) => ({offer, index}))
      .slice(asked.only === undefined ? 1 : 0)
      .map(({offer, index}): Offered => ({
        title: titleOf(offer, asked),
        kind: actionKinds.rewrite,
        finding,
        key: `rewrite ${finding.fingerprint} ${index}`,
        edit: () => editOf(asked.checked.document, offer.edits, asked.session.abilities),
      })),
  )

type Applicable = Offer & {readonly edits: NonNullable<Offer['edits']>}

const applicable = (offers: readonly Offer[]): readonly Applicable[] =>
  offers.filter((offer): offer is Applicable => offer.edits !== undefined && offer.edits.length > 0)

function titleOf({edits, text}: Applicable, {checked: {document}}: Asked): string {
  const [first] = edits
  const isInsertion = edits.every(({start, end, text}) => start === end && text.trim() !== '')
  if (isInsertion) return `Insert ${quoted(text)}`
  if (text === '') return `Take out ${quoted(document.getText().slice(first?.start, edits.at(-1)?.end))}`
  return `Write ${quoted(text)}`
}
