import {latinParser, rangeOf, textOf, positionAt} from '@tactlint/core'
import type {Paragraph, ParagraphContent, Sentence} from 'nlcst'

/** Words that stand with a full stop before a number or a name: “no. 112-…”, “Dr. {{name}}”. */
const abbreviations: ReadonlySet<string> = new Set(
  `no nos nr num ref id acct tel ext mr mrs ms mx dr prof st rev hon messrs vol fig p pp ch sec para art ver v ed approx ca
  est min max vs cf attn dept inv qty`.split(/\s+/),
)

/** The parser of English paragraphs; its library is loaded with the first text. */
export async function openParser() {
  const {default: retextEnglish} = await import('retext-english')
  return latinParser({
    language: 'en',
    parser: retextEnglish,
    abbreviations,
    paragraphExtensions: [joinNumbers],
  })
}

/** “See no.” + “5 below.” are one sentence. */
function joinNumbers(paragraph: Paragraph): void {
  const joined: ParagraphContent[] = []
  for (const child of paragraph.children) {
    const previous = joined.at(-1)
    if (
      child.type === 'SentenceNode' &&
      previous?.type === 'SentenceNode' &&
      endsWithAbbreviation(previous) &&
      beginsWithNumber(child)
    ) {
      previous.children.push(...child.children)
      previous.position = positionAt(rangeOf(previous).start, rangeOf(child).end)
    } else joined.push(child)
  }
  paragraph.children = joined
}

function endsWithAbbreviation({children}: Sentence): boolean {
  const [word, stop] = children.slice(-2)
  return (
    word?.type === 'WordNode' &&
    stop !== undefined &&
    textOf(stop) === '.' &&
    abbreviations.has(textOf(word).toLocaleLowerCase('en'))
  )
}

function beginsWithNumber({children}: Sentence): boolean {
  const first = children.find(({type}) => type !== 'WhiteSpaceNode')
  return first?.type === 'WordNode' && /^\d/.test(textOf(first))
}
