import type {Paragraph, ParagraphContent, Sentence} from 'nlcst'
import {textOf} from './leaves.js'
import {positionAt, rangeOf} from './offsets.js'

type Transform = (paragraph: Paragraph) => void

/** “See no.” + “5 below.” are one sentence. */
export const joinAtNumbers =
  (abbreviations: ReadonlySet<string>, language: string): Transform =>
  paragraph => {
    const joined: ParagraphContent[] = []
    for (const child of paragraph.children) {
      const last = joined.at(-1)
      const isJoined =
        child.type === 'SentenceNode' &&
        last?.type === 'SentenceNode' &&
        abbreviations.has(wordBeforeStop(last, language) ?? '') &&
        beginsWithNumber(child)
      if (isJoined) {
        for (const leaf of child.children) last.children.push(leaf)
        last.position = positionAt(rangeOf(last).start, rangeOf(child).end)
      } else joined.push(child)
    }
    paragraph.children = joined
  }

/**
 * Keeps a sentence apart from the next one where the parser's abbreviations would merge them: puts another sign in place of its
 * full stop. Whoever uses it restores the text.
 */
export const keepApart =
  (isEnding: (word: string, isFirst: boolean) => boolean, language: string): Transform =>
  ({children}) => {
    for (const sentence of children) {
      const word = sentence.type === 'SentenceNode' ? wordBeforeStop(sentence, language) : undefined
      if (sentence.type !== 'SentenceNode' || word === undefined) continue
      const stop = sentence.children.at(-1)
      const isFirst = sentence.children.filter(({type}) => type === 'WordNode').length === 1
      if (stop?.type === 'PunctuationNode' && isEnding(word, isFirst)) stop.value = '!'
    }
  }

/** In lower case; undefined when the sentence does not end in a word and a full stop. */
function wordBeforeStop({children}: Sentence, language: string): string | undefined {
  const [word, stop] = children.slice(-2)
  return word?.type === 'WordNode' && stop !== undefined && textOf(stop) === '.'
    ? textOf(word).toLocaleLowerCase(language)
    : undefined
}

function beginsWithNumber({children}: Sentence): boolean {
  const first = children.find(({type}) => type !== 'WhiteSpaceNode')
  return first?.type === 'WordNode' && /^\d/.test(textOf(first))
}
