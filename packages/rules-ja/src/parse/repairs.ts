import type {Token} from './words.js'

/**
 * Mends what IPADIC is known to read wrongly: 教えていただけませんか as い + た + だけ (“only”), for want of an auxiliary いただける;
 * 宜しく in 何卒宜しくお願い致します as an adjective.
 * @param text that the tokens are ranges of
 */
export function repaired(tokens: readonly Token[], text: string): readonly Token[] {
  const result: Token[] = []
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index] as Token
    const last = tokens[index + 2]
    if (last !== undefined && isReceiving(text, tokens, index)) {
      result.push({start: token.start, end: last.end, knowledge: receiving})
      index += 2
    } else if (text.slice(token.start, token.end) === '宜しく')
      result.push({...token, knowledge: wellWishing})
    else result.push(token)
  }
  return result
}

const wellWishing: Token['knowledge'] = {
  lemma: 'よろしく',
  partOfSpeech: ['副詞', '一般'],
  reading: 'ヨロシク',
}

const receiving: Token['knowledge'] = {
  lemma: 'いただける',
  partOfSpeech: ['動詞', '非自立'],
  conjugationType: '一段',
  conjugationForm: '連用形',
  reading: 'イタダケ',
}

/** いただけ with ません, ます, ました behind it; 見ていただけです is “was only looking”. */
function isReceiving(text: string, tokens: readonly Token[], index: number): boolean {
  const surface = (at: number) => text.slice(tokens[at]?.start ?? 0, tokens[at]?.end ?? 0)
  return (
    surface(index) === 'い' &&
    surface(index + 1) === 'た' &&
    surface(index + 2) === 'だけ' &&
    tokens[index + 3]?.knowledge.lemma === 'ます'
  )
}
