import {words} from '@tactlint/core'

const cues = (list: string): ReadonlySet<string> => new Set(words(list))

/** Frequent in Dutch and no words of its neighbours. */
const dutch =
  cues(`het een niet ik van voor zijn wij jullie ook bij naar geen wordt bedankt hoe kunt u uw mijn ons onze heeft
  hebben heb nog graag alvast vriendelijke vriendelijk groet groeten beste geachte bestelling bestelnummer pakket zending kunnen
  zodat deze dit werd wilt niets waar wanneer jij jouw jou zou zouden maar omdat wel hoor teruggave terugbetaling hallo
  gebruik sturen stuur ontvangen ontvang kwijt vandaag gisteren factuur mevrouw meneer moet worden geweest hiervan hierdoor`)

/** Dutch words that English, German or Danish has too: they support the others. */
const shared = cues('en de is in op om te er al met dat dan was we me je over of aan so als uit')

/** Frequent in English, German, Afrikaans or Danish and no words of Dutch. */
const neighbours = cues(`the and you your are this with not please thank thanks dear regards for my it
  und ich nicht das ist für sie wir ein eine einen zu von auf auch bitte sehr ihr ihre dass haben mit
  nie hulle gaan baie dankie
  og jeg ikke det af på til har som vi vil jer jeres kan hej tak venlig hilsen mit min mangler være`)

/** A Dutch text of some length has about this share of the words above. */
const usualShare = 0.3

/** Likelihood that a text is Dutch: never 1, its neighbours share the script. */
export function detect(text: string): number {
  const all = text.toLocaleLowerCase('nl').match(/\p{L}+/gu) ?? []
  const count = (known: ReadonlySet<string>) => all.filter(word => known.has(word)).length
  const own = count(dutch)
  const evidence = own + Math.min(own, count(shared)) * 0.4 - count(neighbours) * 1.5
  if (evidence <= 0) return 0
  const share = Math.min(1, evidence / all.length / usualShare)
  // One word in a greeting says little, five in a paragraph a lot.
  return 0.99 * share * (1 - 0.55 ** evidence)
}
