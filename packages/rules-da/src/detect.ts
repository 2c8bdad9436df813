/** Frequent in Danish; those that a Norwegian would write too count as well, since there is no pack to lose them to. */
const danish: ReadonlySet<string> = new Set(
  `og jeg ikke det af på til som har vi vil også efter fra mig dig sig os jer jeres vores min mit mine din dit dine sin deres hvad hvem
  hvor hvornår hvordan hvorfor hvis når være været blev blive bliver meget mere nogle noget nogen ingen kunne skulle ville gerne lige
  endnu uden igen selv eller fordi siden mellem havde gør gøre får få fik kom kommer kommet tak hej kære venlig hilsen hilsner mvh vh
  venligst ordre ordren bestilling pakken pakke varen faktura levering vedrørende forsendelse beklager penge tilbage stadig allerede
  desværre nu dag uge denne disse dette kun alle mange skal må ved vores et om mod samt undskyld hjælp hjælpe hjælpen svar sende sendt
  modtaget mangler lige bare så hun han dem der`.split(/\s+/),
)

/** Frequent in a neighbour and unusual in Danish: English, German, Dutch, Swedish, Norwegian. */
const foreign: ReadonlySet<string> = new Set(
  `the and you your of is are was with this that not we please my it be on would could thank thanks dear regards from which
  und ich nicht das ist mit für sie wir ein eine einen zu von auf auch bitte sehr ihr ihre dass haben vielen
  het een niet ik van voor zijn wij jullie dit dat maar ook aan bij naar geen wordt bedankt hoe kunt u
  och jag inte är för att av från också tack vänliga hälsningar mig något när hur vad efter kunna skulle mycket beställning
  meg deg seg hva hvem etter mye ble blir nå noen noe takk vennlig bestillingen dere hvordan eller kunne ikkje eg deres`.split(
    /\s+/,
  ),
)

/** Words of both lists decide nothing. */
const cues = {
  danish: new Set([...danish].filter(word => !foreign.has(word))),
  foreign: new Set([...foreign].filter(word => !danish.has(word))),
}

/** A Danish text of some length has about this share of the words above. */
const usualShare = 0.22

/** Likelihood that a text is Danish: never 1, since the script is that of its neighbours. */
export function detect(text: string): number {
  const words = text.toLocaleLowerCase('da').match(/\p{L}+/gu) ?? []
  if (words.length === 0) return 0
  const latin = words.filter(word => /^\p{Script=Latin}/u.test(word)).length
  if (latin < words.length / 2) return 0
  const known = words.filter(word => cues.danish.has(word)).length
  const others = words.filter(word => cues.foreign.has(word)).length
  // The letters of Swedish and German, and those of Danish.
  const letters =
    words.filter(word => /[æø]/.test(word)).length - words.filter(word => /[äöüß]/.test(word)).length
  const evidence = known + letters * 0.5 - others * 1.5
  if (evidence <= 0) return 0
  const share = Math.min(1, evidence / words.length / usualShare)
  // One word in a greeting says little, five in a paragraph a lot.
  const certainty = 1 - 0.55 ** evidence
  return 0.99 * share * certainty
}
