import {rangeOf, textOf, withoutSentence, type FoundPhrase, type Rewrite} from '@tactlint/core'

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
  const asksElsewhere = facts.acts.some(
    ({act, start}) => act === 'request' && (start < range.start || start >= range.end),
  )
  const cut = asksElsewhere ? withoutSentence(range, text) : undefined
  return cut ? [{edits: [cut], blanks: 0}] : []
}
