import {mkdirSync, writeFileSync} from 'node:fs'
import {join, resolve} from 'node:path'
import {groups, mayAlwaysBegin, writeDictionary} from '@tactlint/tokenizer-ja/format'
import {basicFormsOf, readingsOf, utf16} from './forms.js'
import {grammarLines} from './grammar.js'
import {characters, connections, trie, wordsOf, type Word} from './kuromoji-files.js'
import {interleaved} from './trie.js'

/** Makes `dist/ipadic.bin` from kuromoji's twelve files. The format is described in `@tactlint/tokenizer-ja/format`. */
const folder = resolve(import.meta.dirname, '../dist')

const {contexts, costs} = connections()
const {classOf, classes} = characters()

const knownGroups = wordsOf('tid')
const known = [...knownGroups.values()].flat()
const unknownGroups = wordsOf('unk')
const unknown = classes.map((_, characterClass) => unknownGroups.get(characterClass) ?? [])
const words = [...known, ...unknown.flat().map(asUnknown)]

const file = writeDictionary({
  trie: interleaved(trie(), new Map([...knownGroups.keys()].map((target, group) => [target, group]))),
  firstWords: starts([...knownGroups.values()], 0),
  contexts: Uint16Array.from(words, ({leftContext}) => leftContext),
  costs: Int16Array.from(words, ({cost}) => cost),
  connections: transposed(costs, contexts),
  characterClasses: classOf,
  classTraits: Uint8Array.from(
    classes,
    ({isAlwaysInvoked, isGrouping}) => (isAlwaysInvoked ? mayAlwaysBegin : 0) + (isGrouping ? groups : 0),
  ),
  firstUnknown: starts(unknown, known.length),
  grammars: utf16(grammarLines(words, contexts)),
  ...basicFormsOf(words),
  ...readingsOf(known),
})

mkdirSync(folder, {recursive: true})
writeFileSync(join(folder, 'ipadic.bin'), file)
process.stdout.write(`ipadic.bin: ${known.length} words, ${(file.length / 1e6).toFixed(1)} MB\n`)

/** Unknown words are told by their class where others have their surface: KANJI,名詞,一般,*,*,*,*,* */
function asUnknown(word: Word): Word {
  return {...word, features: ['', ...word.features.slice(1)]}
}

function starts(groups: readonly (readonly Word[])[], first: number): Uint32Array {
  let next = first
  return Uint32Array.from([...groups.map(({length}) => (next += length) - length), next])
}

/** A row for what stands behind: the lattice asks of one word what it costs behind each of those before it. */
function transposed(costs: Int16Array, contexts: number): Int16Array {
  return new Int16Array(contexts * contexts).map(
    (_, at) => costs[(at % contexts) * contexts + Math.floor(at / contexts)] ?? 0,
  )
}
