import {
  negativeFramingRule,
  rangeOf,
  textOf,
  type Found,
  type FoundPhrase,
  type Rewrite,
} from '@tactlint/core'
import {noRefusal, refusals} from '../lexicon/refusals/refusals.js'
import {tellsMore} from '../lexicon/refusals/customer-can.js'
import {routineQuestions, waysForward} from '../lexicon/refusals/ways-forward.js'
import {marked} from './marked.js'

const toCustomer = {audience: 'customer'} as const

/** The refusal stays; behind it, or behind the last of several, comes what can be done. */
function withOption({sentence, text, reading}: FoundPhrase<'refusal'>): readonly Rewrite[] {
  const {end} = rangeOf(sentence)
  const near = reading.sentences.slice(reading.sentences.indexOf(sentence) + 1).slice(0, 3)
  if (reading.found(refusals).some(other => near.includes(other.sentence))) return []
  if (!/[.!]$/.test(text.slice(0, end))) return []
  return [{edits: [{start: end, end, text: ' I stedet kan vi tilbyde dig ⟨mulighed⟩.'}], blanks: 1}]
}

/** „…, men det kan gøres på hjemmesiden“: the sentence goes on with what is possible. */
const goesOn =
  /, (?:men|mens|hvorimod) (?!(?:det|dette) (?:er|var|kan) (?:vores|reglerne|desværre|heller|ikke)|ikke)/i

/** „Vi henviser til vores betingelser“, „Skriv, hvis du har spørgsmål“, „Jeg skriver for at fortælle, at …“: nothing that helps. */
const isRoutine = ({sentence, entry}: Found): boolean => {
  const text = textOf(sentence).toLocaleLowerCase('da')
  return (
    routine.some(words => text.includes(words)) ||
    (entry.includes('skriver') && /^jeg skriver (?:til dig )?for/.test(text)) ||
    /vender (?:hermed |nu |igen )?tilbage (?:på|til|vedr|ang|om)|holder fast|andet,? (?:som )?(?:jeg|vi) kan |(?:må|skal) du selv (?:betale|dække|finde|stå|klare|afholde)|velkommen til at (?:kontakte|skrive|ringe)/.test(
      text,
    )
  )
}
const routine = [
  'betingelse',
  'vilkår',
  'reglerne',
  'har spørgsmål',
  'flere spørgsmål',
  'held og lykke',
  'en god dag',
]

/** „Det gælder kun …“, „Sådan er reglerne“, „Det kan vi kun beklage“: more is told, but nothing that helps. */
const isDeadEnd =
  /(?<!\p{L})(?:ikke|ingen|intet|aldrig|hverken|kun|desværre|beklag\p{L}*|regler\p{L}*|vilkår\p{L}*|\p{L}*betingelse\p{L}*|politik\p{L}*|praksis|lukket|afsluttet|endelig\p{L}*|slut|forældet|tabt|leve med|må (?:du|i)|(?:du|i) må(?! gerne)|forbudt|uanset|skyldes|fordi|spørgsmål|forståelse|hilsen|tak|held og lykke|god dag|håber|nej|afvis\p{L}*|umulig\p{L}*|bare|nu engang|fordel|fremgår|\p{L}*kontrakt\p{L}*|skrevet under|accepteret|læse|for sent|undvære|skal (?:du|i)? ?betale\p{L}*)(?!\p{L})/iu

/** What stands behind the refusal: in its own sentence what „og“ adds, else the whole sentence. */
function helps(way: Found, refusal: Found): boolean {
  const text = textOf(way.sentence)
  if (way.sentence !== refusal.sentence) return !isDeadEnd.test(text)
  const {start} = rangeOf(way.sentence)
  const between = text.slice(refusal.end - start, way.start - start)
  return /(?:[,;:–] | )(?:men|og) |; | – /.test(between) && !isDeadEnd.test(text.slice(refusal.end - start))
}

const after = ({end, sentence}: Found): string => textOf(sentence).slice(end - rangeOf(sentence).start)

/** Tells a customer what can't be done and stops there. */
export const negativeFraming = negativeFramingRule({
  phrases: {refusal: refusals},
  marked,
  harmless: noRefusal,
  waysForward,
  routineQuestions,
  isWayForward: (found, refusal) =>
    tellsMore.has(found.entry)
      ? found.start > refusal.end && helps(found, refusal)
      : !/^ (?:[A-Za-zÀ-ÿ]+ )?(?:ikke|ingen|intet)(?![A-Za-zÀ-ÿ])/.test(after(found)) && !isRoutine(found),
  isHarmless: found => goesOn.test(after(found)),
  rewrite: withOption,
  wording: {
    refusal: {
      what: '»{words}« siger nej uden at vise en vej videre.',
      why: 'Kunden ved nu, hvad der ikke kan lade sig gøre, men ikke, hvad der kan.',
      instead: 'Tilføj, hvad I kan tilbyde, eller hvad kunden selv kan gøre.',
    },
  },
  examples: [
    {
      context: toCustomer,
      bad: 'Hej Maja\n\nVi kan desværre ikke refundere beløbet.\n\nMange hilsner\nKasper',
      good: 'Hej Maja\n\nVi kan desværre ikke refundere beløbet. I stedet kan vi tilbyde dig ⟨mulighed⟩.\n\nMange hilsner\nKasper',
    },
    {context: toCustomer, bad: 'Det kan ikke lade sig gøre.'},
    {context: toCustomer, bad: 'Aftalen er bundet, så abonnementet kan heller ikke opsiges før.'},
    {
      context: toCustomer,
      bad: 'Fristen var i fredags, og derfor kan vi ikke behandle kravet. Sagen er lukket.',
    },
    {context: toCustomer, bad: 'Vi må desværre afvise din reklamation.'},
    {context: toCustomer, allowed: 'Den røde er desværre udsolgt, men vi sender gerne den blå i dag.'},
    {
      context: toCustomer,
      allowed: 'Billetten kan desværre ikke refunderes. Til gengæld kan du flytte rejsen uden gebyr.',
    },
    {context: toCustomer, bad: 'Der ydes ikke kompensation for forsinkelser under tre timer.'},
    {context: toCustomer, bad: 'Vi giver desværre ikke rabat på brugte varer.'},
    {context: toCustomer, bad: 'Gebyret bliver stående. Vi henviser til vores betingelser.'},
    {context: toCustomer, bad: 'Du har overskredet fristen.'},
    {
      context: toCustomer,
      bad: 'Fristen er udløbet, så vi kan ikke refundere den. Du får heller ikke pengene tilbage.',
      good: 'Fristen er udløbet, så vi kan ikke refundere den. Du får heller ikke pengene tilbage. I stedet kan vi tilbyde dig ⟨mulighed⟩.',
    },
    {context: toCustomer, bad: 'En ombytning kommer ikke på tale.'},
    {context: toCustomer, bad: 'Henstand er udelukket.'},
    {context: toCustomer, bad: 'Kravet afvises.'},
    {context: toCustomer, bad: 'Det må du leve med.'},
    {context: toCustomer, allowed: 'Prisen ligger fast i seks måneder, så du kan roligt tænke over det.'},
    {context: toCustomer, allowed: 'Det er ikke udelukket, at den kommer i morgen.'},
    {context: toCustomer, bad: 'I den periode er der ingen hjælp at hente hos os.'},
    {context: toCustomer, bad: 'Du må finde et andet sted at lade.'},
    {context: toCustomer, bad: 'Vi kan desværre ikke sige noget om, hvornår den virker.'},
    {context: toCustomer, allowed: 'Dine billeder slettes ikke, når du skifter abonnement.'},
    {context: toCustomer, allowed: 'Du må gerne finde et andet tidspunkt i kalenderen.'},
    {context: toCustomer, allowed: 'Løbet er kørt, og resultaterne ligger på hjemmesiden.'},
    {
      context: toCustomer,
      allowed: 'Vi kan ikke sige ja til at hæve lånet nu. I august regner jeg gerne på det igen.',
    },
    {context: toCustomer, allowed: 'Varen er udsolgt. Vi får den igen den 4. maj.'},
    {context: toCustomer, allowed: 'Beløbet er endnu ikke refunderet. Det sker inden fredag.'},
    {context: toCustomer, allowed: 'Kontoen er genåbnet, og der er ingen gebyrer.'},
    {context: toCustomer, allowed: 'Vi kan ikke takke dig nok.'},
    {
      context: toCustomer,
      allowed: 'Du kan ikke ændre adressen i appen, men det tager to minutter på hjemmesiden.',
    },
    {
      context: toCustomer,
      allowed: 'Vi kunne ikke levere pakken den 3. marts. Chaufføren prøver igen i morgen.',
    },
    {context: toCustomer, allowed: 'Vi kan ikke åbne filen. Har du en PDF?'},
    {context: toCustomer, allowed: 'Vi kan desværre ikke bytte skoene. Du får et gavekort på beløbet.'},
    {context: toCustomer, allowed: 'Der står »Det er ikke muligt at logge ind« på skærmen.'},
    {context: toCustomer, allowed: 'Ikke kun titlen, men også billedet er rettet.'},
    {context: {audience: 'support'}, allowed: 'Vi kan desværre ikke se forsendelsen i jeres system.'},
  ],
})
