import {leaves, rangeOf, textOf, withoutSentence, words, type FoundPhrase, type Rewrite} from '@tactlint/core'
import type {Sentence, Word} from 'nlcst'
import {asked as actsOfDesk} from '../grammar/order-forms.js'
import {teForm} from '../grammar/te-form.js'

/** ご対応いただけない場合は、解約します。 wants that something is done. */
const wanted =
  /^(.*(?:いただけ|頂け))(?:ない|ません)(?:の(?:でした|であれ|な)(?:ら|ば)|(?:よう)?でしたら|(?:よう)?ならば?|場合(?:は|には)?|限り|と)、/
/** 返金がなければ、訴えます。 */
const expected =
  /^(?:このまま|もし|万一)?、?((?:(?:期日|[\d/]{1,5}|\d{1,2}月\d{1,2}日|明日|今週中|本日中|金曜日?)(?:まで)?に?)?)(ご?(?:返金|返信|回答|対応|連絡|交換|説明|謝罪|入金|返答)|お?返事)が(?:なければ|ない(?:場合は?|なら|ようでしたら|ときは)|いただけない(?:場合は?|なら|ようでしたら))、/

/** What the threat is to bring about, as a question; or the message without the sentence, where it asks in another one. */
export function unthreatened({sentence, text, facts}: FoundPhrase<'threat'>): readonly Rewrite[] {
  const range = rangeOf(sentence)
  const request = wanted.exec(textOf(sentence))?.[1]
  if (request !== undefined) return [{edits: [{...range, text: `${request}ますでしょうか。`}], blanks: 0}]
  // 10月5日までにお返事がなければ: the day stays.
  const [, day = '', noun] = expected.exec(textOf(sentence)) ?? []
  if (noun !== undefined)
    return [{edits: [{...range, text: `${day}${noun}をお願いできますでしょうか。`}], blanks: 0}]
  const undone = ifUndone(sentence, text)
  if (undone !== undefined) return [{edits: [{...range, text: undone}], blanks: 0}]
  const asksElsewhere = facts.acts.some(
    ({act, start}) => act === 'request' && (start < range.start || start >= range.end),
  )
  const cut = asksElsewhere ? withoutSentence(range, text) : undefined
  return cut ? [{edits: [cut], blanks: 0}] : []
}

const acts = new Set([
  ...actsOfDesk,
  ...words('解除 復旧 再開 返却 訂正 撤去 補填 是正 解決 改善 支払う 支払い 送付 開示 再送 再発行 撤回 掲載'),
])

/** 明日までに解除しないなら、弁護士に相談します。 → 明日までに解除していただけますでしょうか。 */
function ifUndone(sentence: Sentence, text: string): string | undefined {
  const tokens = [...leaves(sentence)].filter((leaf): leaf is Word => leaf.type === 'WordNode')
  const at = tokens.findIndex(
    (token, index) =>
      token.data?.lemma === 'ない' &&
      /^(?:なら|場合|の(?:なら|であれば|でしたら)|ようなら|ようでしたら|と、|限り|ば)/.test(
        text.slice(rangeOf(token).end, rangeOf(token).end + 6),
      ) &&
      tokens[index - 1]?.data?.conjugationForm === '未然形',
  )
  if (at < 0) return undefined
  const verb = tokens[at - 1]
  const noun = tokens[at - 2]
  const act = verb?.data?.lemma === 'する' ? noun : verb
  if (act === undefined || verb === undefined || !acts.has(act.data?.lemma ?? textOf(act))) return undefined
  const te = act === noun ? `${textOf(act)}して` : teForm(verb.data?.lemma ?? '', verb.data?.conjugationType)
  const before = text
    .slice(rangeOf(sentence).start, rangeOf(act).start)
    .replace(/^(?:もし|万が一|万一|仮に)、?/, '')
  return te === undefined || /[「」]|ない/.test(before) ? undefined : `${before}${te}いただけますでしょうか。`
}
