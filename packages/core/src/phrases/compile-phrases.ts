import type {Pack} from '../packs/pack.js'
import {written, type Table} from './compiled-phrases.js'
import {LazyAutomaton} from './lazy-automaton.js'
import type {Lexicon} from './lexicon.js'

/**
 * All states of the automaton over the phrases of a pack, as one file: what the pack names in `phrases`, made when it is built, so that
 * nobody waits for it when the first message is read.
 */
export const compilePhrases = (pack: Pack): Uint8Array =>
  written({
    surface: tableOf(lexiconsOn(pack, 'surface'), pack.language),
    lemma: tableOf(lexiconsOn(pack, 'lemma'), pack.language),
  })

/** The lexicons of a pack and of all its rules, on or off. */
export function lexiconsOn({lexicons, rules}: Pack, which: 'surface' | 'lemma'): readonly Lexicon[] {
  const all = new Set([...lexicons, ...rules.flatMap(({lexicons}) => lexicons)])
  return [...all].filter(({on = 'surface'}) => on === which)
}

function tableOf(lexicons: readonly Lexicon[], language: string): Table {
  const phrases = lexicons.flatMap(lexicon => lexicon.phrases)
  const automaton = new LazyAutomaton(phrases, language)
  const {root} = automaton
  const states = new Set([root])
  // What is added meanwhile has its turn, too.
  for (const state of states)
    for (const letter of automaton.lettersAfter(state)) states.add(automaton.after(state, letter))
  const isEnd = (state: number) => automaton.complete(state).length > 0
  // Those in which phrases end come first, so that nothing has to be kept of the others.
  const ordered = [...[...states].filter(isEnd), ...[...states].filter(state => !isEnd(state))]
  const numbers = new Map(ordered.map((state, number) => [state, number]))
  const numberOf = (state: number) => numbers.get(state) ?? 0
  return {
    phrases,
    root: numberOf(root),
    next: ordered.map(state =>
      [...automaton.lettersAfter(state)]
        .sort((a, b) => a - b)
        .map(letter => ({letter, state: numberOf(automaton.after(state, letter))})),
    ),
    complete: ordered.filter(isEnd).map(state => automaton.complete(state)),
  }
}
