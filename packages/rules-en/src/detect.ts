import {contractions} from './contractions.js'

/**
 * Frequent words that are English and nothing else nearby: no “for” and “at” (Danish too), no “is” and “we” (Dutch), no “was” and
 * “will” (German). Words of the genre help with short texts: “Hello”, “refund”.
 */
const english: ReadonlySet<string> = new Set(
  `the and of that this these those with without from into about because which what when where who why how it its it's there their they
  them he she his him you your yours my mine our ours us i'm i've i'll i'd we're we've we'll you're you've they're that's not don't
  doesn't didn't isn't wasn't aren't weren't haven't hasn't hadn't can't cannot couldn't won't wouldn't shouldn't are were been being
  has had does did done would could should might must may shall any some only also just than then very more most much many such each
  every other another again already still yet never always now since until after before while during between through if but or as
  by on out off own same both few please hello hi dear thank thanks regards sincerely sorry order ordered refund shipment parcel
  package delivery delivered received listing invoice return replacement help want need wrong missing`.split(
    /\s+/,
  ),
)

/** Frequent words of the neighbours that are not English: Danish, Norwegian, Swedish, German, Dutch, French, Spanish, Italian. */
const others: ReadonlySet<string> = new Set(
  `og jeg ikke det er til på af har med et den der som vi jer jeres min mit mine vil kan kunne skal hej kære tak venlig venligst hilsen
  om fra var blevet endnu også eller hvis hvor hvad når men en ei av men jag inte är att och för som från till mitt vår
  ich nicht und der die das ist sie wir ihr ihre mein meine mit von zu zum zur auf für ein eine einen bitte vielen dank hallo wurde
  het een de van ik niet dat mijn uw voor zijn naar heb heeft ook bij graag bedankt
  le la les des du une est et je vous votre nous pour dans pas que qui ne bonjour merci
  el los las y en un una es por para con mi su gracias hola
  il lo gli di che non per sono grazie`.split(/\s+/),
)

/** Letters that are not those of Western European languages. In a text without them, words are found in a fifth of the time. */
const otherLetter = /[\u0100-\u1FFF\u2090-\u209C\u2102-\u2188\u2C00-\uFFFF]/
const word = /\p{L}+(?:['’]\p{L}+)*/gu
const westernWord = /[A-Za-zÀ-ÿ]+(?:['’][A-Za-zÀ-ÿ]+)*/g
/** Kana, kanji, Hangul, Cyrillic …: letters that no English word has. */
const foreignLetter = /(?!\p{Script=Latin})\p{L}/gu

/** Words enough to judge by. */
const sample = 400

/** Likelihood that a text whose entities are blanked is in English. Never certain: other languages share the script. */
export function detect(text: string): number {
  let total = 0
  let own = 0
  let foreign = 0
  const isWestern = !otherLetter.test(text)
  for (const [form] of text
    .toLocaleLowerCase('en')
    .replaceAll('’', "'")
    .matchAll(isWestern ? westernWord : word)) {
    if (total === sample) break
    total++
    if (english.has(form) || (form !== 'im' && contractions.has(form))) own++
    if (others.has(form)) foreign++
  }
  // “Jeg vil gerne bestille to, and the other …”: a borrowed word says less than a native one; a kanji is about half a word.
  const elsewhere = 2 * foreign + (isWestern ? 0 : (text.match(foreignLetter)?.length ?? 0) / 2)
  if (own <= elsewhere) return 0
  const density = Math.min(1, (own - elsewhere) / (0.25 * total + 0.5))
  return Math.min(0.99, density * (own / (own + 1)))
}
