/** Frequent in Danish and neither English, German nor Dutch; Norwegian shares many. */
const danish: ReadonlySet<string> = new Set(
  `og jeg ikke det af på til som har vi vil også efter fra mig dig sig os jer jeres vores min mit mine din dit dine sin deres hvad hvem
  hvor hvornår hvordan hvorfor hvis når være været blev blive bliver meget mere nogle noget nogen ingen kunne skulle ville gerne lige
  endnu uden igen selv eller fordi siden mellem havde gør gøre får få fik kom kommer kommet tak hej kære venlig hilsen hilsner mvh vh
  venligst ordre ordren bestilling pakken pakke varen faktura levering vedrørende forsendelse beklager penge tilbage stadig allerede
  desværre nu dag uge denne disse dette kun alle mange skal må ved vores et om mod samt undskyld hjælp hjælpe hjælpen svar sende sendt
  modtaget mangler lige bare så hun han dem der`.split(/\s+/),
)

/** Danish words that a neighbour has too: they support the others. */
const shared: ReadonlySet<string> = new Set(['er', 'en', 'et', 'den', 'de', 'så', 'kan', 'man'])

/** Frequent English words; Danes quote English, so they weigh less than those of the nearer neighbours. */
const english: ReadonlySet<string> = new Set(
  `the and you your of is are was with this that not we please my it be on would could thank thanks dear regards from which`.split(
    /\s+/,
  ),
)

/** Frequent in German, Dutch, Swedish or Norwegian and no word of Danish. */
const neighbours: ReadonlySet<string> = new Set(
  `und ich nicht das ist für sie wir ein eine einen zu von auf auch bitte sehr ihr ihre dass haben vielen
  het een niet ik van voor zijn wij jullie dat maar ook aan bij naar geen wordt bedankt hoe kunt
  och jag inte är för att av från också tack vänliga hälsningar något när hur vad skickat beställning
  meg deg seg hva etter mye ble blir nå noen noe takk vennlig dere ikkje eg hei ennå mottatt sjekke fått bestillingen`.split(
    /\s+/,
  ),
)

/** A Danish text of some length has about this share of the words above. */
const usualShare = 0.22

/** Letters that are not those of Western European languages. In a text without them, words are found in a fifth of the time. */
const otherLetter = /[\u0100-\u1FFF\u2090-\u209C\u2102-\u2188\u2C00-\uFFFF]/

/** Likelihood that a text is Danish: never 1, since the script is that of its neighbours. */
export function detect(text: string): number {
  const isWestern = !otherLetter.test(text)
  const words = text.toLocaleLowerCase('da').match(isWestern ? /[A-Za-zÀ-ÿ]+/g : /\p{L}+/gu) ?? []
  if (words.length === 0) return 0
  if (!isWestern) {
    const latin = words.filter(word => /^\p{Script=Latin}/u.test(word)).length
    if (latin < words.length / 2) return 0
  }
  const count = (cues: ReadonlySet<string>) => words.filter(word => cues.has(word)).length
  // The letters of Swedish and German, and those of Danish.
  const letters =
    words.filter(word => /[æø]/.test(word)).length - words.filter(word => /[äöüß]/.test(word)).length
  const evidence =
    count(danish) + count(shared) * 0.3 + letters * 0.5 - count(english) * 1.5 - count(neighbours) * 3
  if (evidence <= 0) return 0
  const share = Math.min(1, evidence / words.length / usualShare)
  // One word in a greeting says little, five in a paragraph a lot.
  const certainty = 1 - 0.55 ** evidence
  return 0.99 * share * certainty
}
