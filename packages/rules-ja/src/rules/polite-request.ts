/** A request put as politely as business mail does: 変更してください → 変更していただけますでしょうか. */
export function politeRequest(request: string): string | undefined {
  for (const [pattern, polite] of forms) {
    if (pattern.test(request)) return request.replace(pattern, polite)
  }
  return undefined
}

const question = 'いただけますでしょうか。'

// The honorific of the reader's act is ご〜いただく, not ご〜していただく; a verb in -て takes no ご. Source: 敬語の指針 (文化審議会答申, 2007).
const forms: readonly (readonly [RegExp, string])[] = [
  // 直してください, 直してもらえませんか, 直していただけますか, 直してほしいです
  [
    /(?<=[てで])(?:(?:ください|下さい)(?:ませ)?|(?:くれ|もらえ|いただけ|頂け)(?:ますか|ませんか|ないか|ないでしょうか|ますでしょうか|ませんでしょうか)|くれ|(?:ほしい|欲しい|もらいたい|いただきたい|頂きたい)(?:です|と思います|と存じます)?|(?:いただきたく|頂きたく)(?:存じます)?)[。！？!?]*$/,
    question,
  ],
  // ご変更ください, お送りください, ご変更いただけますか
  [
    /(?<=[ごお御]\p{L}{1,8})(?:(?:ください|下さい)(?:ませ)?|(?:いただけ|頂け)(?:ますか|ませんか|ないでしょうか|ますでしょうか|ませんでしょうか))[。！？!?]*$/u,
    question,
  ],
  // 変更をお願いします, 変更をお願いできますか, 変更を希望します
  [
    /(?<=を)(?:お願い(?:し|いたし|致し|申し上げ)ます|お願い(?:でき|出来)(?:ますか|ませんか|ますでしょうか|ないでしょうか)|お願いしたい(?:です|と思います)|(?:希望|要求)(?:し|いたし)ます)[。！？!?]*$/,
    'お願いできますでしょうか。',
  ],
  // 変更しろ, 変更しなさい
  [/(?<=[\p{Script=Han}\p{Script=Katakana}ー])(?:しろ|せよ|しなさい)[。！？!?]*$/u, `して${question}`],
]
