import {rangeOf, type FoundPhrase, type Rewrite} from '@tactlint/core'

/** What sends the reader back to what was written, as a reference: best said without that it had to be said again. */
const references: readonly (readonly [RegExp, string])[] = [
  // 今朝のメールに記載したとおりです。
  [
    /(?<=(?:メール|書面|手紙|フォーム|チャット|電話|資料|件名)(?:に|で|にて))(記載|記述|明記|お伝え|ご連絡|ご説明|ご報告)(?:いた|致)?した(?:とおり|通り)です(?:が|よ|よね)?$/,
    'しております',
  ],
  // 資料を開いていただければ分かるはずです。
  [
    /(?:(?:開い|見|確認し|ご覧になっ|お読みになっ)て|読んで|お読み|ご覧|ご確認)(?:いただければ|いただけたら|くだされば|もらえれば)、?(?:すぐに?|必ず)?お?(?:分か|わか)[^。、]{1,12}です(?:が|よ|よね)?$/,
    'ご確認いただけますと幸いです',
  ],
]

/** 資料を開いていただければ分かるはずです。 → 資料をご確認いただけますと幸いです。 */
export function neutralReference({sentence, text}: FoundPhrase<'jab'>): Rewrite | undefined {
  const {start, end} = rangeOf(sentence)
  const words = text.slice(start, end).replace(/。$/, '')
  for (const [pattern, neutral] of references) {
    const match = pattern.exec(words)
    if (match)
      return {
        edits: [{start: start + match.index, end, text: `${match[1] ?? ''}${neutral}。`}],
        blanks: 0,
      }
  }
  return undefined
}
