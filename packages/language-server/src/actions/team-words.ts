import {actionKinds} from '../abilities.js'
import {quoted, type Asked, type Offered, type Provider} from './action.js'
import {editableConfig, type EditableConfig} from './config-edit.js'
import {listed} from './data-edits.js'
import type {Finding} from 'tactlint'

/** Adds words that are right to the team's names or dictionary. */
export const teamWords: Provider = asked => {
  const config = editableConfig(asked)
  return config === undefined ? [] : asked.findings.flatMap(finding => offersFor(finding, asked, config))
}

function offersFor(
  finding: Finding,
  {checked: {document, file}}: Asked,
  config: EditableConfig,
): readonly Offered[] {
  const words = document.getText().slice(finding.range.start, finding.range.end).trim()
  const category = file.tactlint.kinds.find(({id}) => id === finding.ruleId)?.category
  const offered = (title: string, key: 'names' | 'dictionary'): Offered => ({
    title: `Add ${quoted(words)} to the ${title}`,
    kind: actionKinds.quickFix,
    key: `${key} ${words}`,
    finding,
    edit: () => config.edit([key], now => [...listed(now), words]),
  })
  return [
    ...(finding.ruleId === 'shouting-caps' && isWord(words) ? [offered('dictionary', 'dictionary')] : []),
    ...(category === 'tone' && isName(words) ? [offered('names', 'names')] : []),
  ]
}

const isWord = (words: string): boolean => /^[\p{L}\p{N}][\p{L}\p{M}\p{N}-]*$/u.test(words)

/** “Angry Birds”, “Lord of the Flies”: a few words, the first and the last with a capital; “I will sue” is none. */
function isName(words: string): boolean {
  const all = words.split(/\s+/)
  const isCapital = (word = '') => /^[\p{Lu}\p{N}]/u.test(word)
  return (
    all.length <= 4 &&
    /^\p{Lu}/u.test(words) &&
    isCapital(all.at(-1)) &&
    all.every(word => isCapital(word) || word.length <= 3) &&
    !/[.!?\n]/.test(words)
  )
}
