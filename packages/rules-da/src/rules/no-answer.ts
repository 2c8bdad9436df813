const who = String.raw`(?:i|du|jeres \p{L}+|din \p{L}+|ingen hos jer|ingen af jer|ingen)`
const adverbs = String.raw`(?:(?:simpelthen|bare|jo|altså|åbenbart|sgu|da|så|engang|overhovedet|nu|stadig|endnu|stadigvæk|fortsat|konsekvent|tydeligvis|igen) )*`
const object = String.raw`((?: (?:mig|os))?)((?: på (?:min|mit|mine|vores) \p{L}+(?: (?:mail|mails|besked|beskeder|brev|breve|opkald))?)?)((?: (?:i (?:over |snart |nu )?(?:\d+|en|to|tre|fire|fem|seks|flere) (?:dage|dag|uger|uge|måneder|måned|hverdage)|siden (?:den )?[^,]{2,25}))?)`
const rx = (pattern: string) => new RegExp(`^${pattern}$`, 'iu')

const forms = [
  rx(
    `(?:hvorfor |nu )?(?:${who} ${adverbs}svarer|svarer ${who}) ${adverbs}(?:ikke|aldrig)(?: engang)?${object}`,
  ),
  rx(
    `(?:hvorfor |nu )?(?:${who} ${adverbs}har|har ${who}) ${adverbs}(?:ikke|aldrig) ${adverbs}(?:svaret|gidet (?:at )?svare|reageret)${object}`,
  ),
  rx(
    `(?:hvorfor )?(?:${who} ${adverbs}gider|gider ${who}|${who} ${adverbs}gad|${who} nægter) ${adverbs}(?:ikke )?${adverbs}(?:at )?svare${object}`,
  ),
  rx(`ingen (?:hos jer |af jer )?(?:har |)${adverbs}(?:svaret|svarer)${object}`),
  rx(`(?:at )?${who} ${adverbs}(?:ikke|aldrig) ${adverbs}(?:har svaret|svarer|svarede)${object}`),
]
const ignored = rx(
  `(?:hvorfor )?(?:${who} ${adverbs}(?:ignorerer|overhører)|ignorerer ${who}|(?:${who} ${adverbs}har|har ${who}) ${adverbs}(?:ignoreret|overhørt))((?: (?:mig|os))?)((?: (?:min|mit|mine|vores) \\p{L}+)?)()`,
)

/** „I svarer ikke på mine mails“ → „Jeg har endnu ikke fået svar på mine mails“ */
export function noAnswer(accusation: string, text: string): string | undefined {
  for (const form of forms) {
    const match = form.exec(accusation)
    if (match) return told(match[1], match[2], match[3], text)
  }
  const match = ignored.exec(accusation)
  if (!match || (match[1] === '' && match[2] === '')) return undefined
  return told(match[1], match[2] === '' ? '' : ` på${match[2] ?? ''}`, match[3], text)
}

function told(whom = '', on = '', since = '', text: string): string {
  const isMany =
    /os/.test(whom) || (/(?<!\p{L})vi(?!\p{L})/iu.test(text) && !/(?<!\p{L})jeg(?!\p{L})/iu.test(text))
  return `${isMany ? 'Vi' : 'Jeg'} har endnu ikke fået svar${on}${since}`
}
