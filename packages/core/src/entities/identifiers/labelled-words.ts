import type {PlaceholderSyntax, Recogniser} from '../entity.js'
import {valueBehind} from './labelled.js'
import {meaningsOf, type IdentifierLabels} from './labels.js'
import {WordIndex} from './word-index.js'

/** ____, XXXXXXX, XX-XXXXX, 〇〇〇〇 */
const blank = /_{3,}|＿{2,}|X{2,8}(?:-X{2,8}){1,4}(?![\p{L}\p{N}-])|X{4,20}(?![\p{L}\p{N}-])|[○◯〇●△]{2,20}/uy

const syntaxOf = (sign: string): PlaceholderSyntax =>
  /[_＿]/.test(sign) ? 'underscores' : sign === 'X' ? 'crosses' : 'signs'

/** “My customer number is ____”: what is to be filled in is that number. */
export function labelledBlanks(words: IdentifierLabels): Recogniser {
  const labels = new WordIndex(meaningsOf(words).keys(), words.language)
  const connectors = new WordIndex(words.connectors, words.language)
  return {
    kind: 'placeholder',
    *recognise(text) {
      if (!/_{3}|＿{2}|X{4}|X{2}-X{2}|[○◯〇●△]{2}/.test(text)) return
      const small = labels.lower(text)
      for (const label of labels.within(small)) {
        const start = valueBehind(label.end, small, connectors)
        blank.lastIndex = start
        const [mark = ''] = blank.exec(text) ?? []
        if (mark === '') continue
        yield {
          kind: 'placeholder',
          start,
          end: start + mark.length,
          label,
          syntax: syntaxOf(mark.charAt(0)),
          name: '',
          stands: 'identifier',
        }
      }
    },
  }
}

/** What a user is called: strik_fra_skagen, 大沢健一; ohsawa88です is “it is ohsawa88”. */
const name =
  /[A-Za-z\d][A-Za-z\d_.@-]{1,38}[A-Za-z\d](?!\p{Script=Latin})|[\p{L}\p{N}][\p{L}\p{N}_.@-]{1,38}[\p{L}\p{N}]/uy

/**
 * “User name: strik_fra_skagen” tells the account without a number.
 * @param words in lower case: “user name”, „brugernavnet“, ユーザー名
 * @param connectors without which nothing is told: “my user name doesn't work”
 */
export function userNames(
  words: readonly string[],
  {language, connectors: known}: Pick<IdentifierLabels, 'language' | 'connectors'>,
): Recogniser {
  const labels = new WordIndex(words, language)
  const connectors = new WordIndex(known, language)
  return {
    kind: 'identifier',
    *recognise(text) {
      const small = labels.lower(text)
      for (const label of labels.within(small)) {
        const start = valueBehind(label.end, small, connectors)
        if (text.slice(label.end, start).trim() === '') continue
        name.lastIndex = start
        const length = name.exec(text)?.[0].length ?? 0
        if (length === 0) continue
        const end = start + length
        yield {
          kind: 'identifier',
          start,
          end,
          label,
          scheme: 'labelled',
          family: 'account-id',
          verdict: 'plausible',
        }
      }
    },
  }
}
