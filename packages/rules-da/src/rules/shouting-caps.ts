import {shoutingCapsRule, type Range, type Reading} from '@tactlint/core'
import {acronyms, emphasis, ordinary} from '../lexicon/emotions/capitals.js'

/** „… svar I DAG“: beside one word in capitals the preposition looks like the pronoun. */
const timeInCapitals =
  /(?<![\p{Lu}\d] |\p{L})I (?:DAG|MORGEN|GÅR|AFTEN|AFTES|NAT|ÅR)(?!\p{L})(?! \p{Lu}{2})/gu

/** „Koden bliver AFVIST hver gang“, „nu er det NOK“: a word that is a label elsewhere („står som AFVIST“, „500 NOK“). */
const stressed =
  /(?:(?<=bl(?:iver|ev(?:et)?) )[A-ZÆØÅ]{4,}|(?<=(?:er|var) det )NOK)(?![A-ZÆØÅa-zæøå\d]| [A-ZÆØÅ]{2})/g

function inSentences(
  reading: Reading,
  text: string,
): readonly {readonly range: Range; readonly quiet: string}[] {
  return [...text.matchAll(timeInCapitals), ...text.matchAll(stressed)]
    .map(({index, 0: words}) => ({range: {start: index, end: index + words.length}, words}))
    .filter(({range}) =>
      reading.paragraphs.some(
        ({position}) =>
          (position?.start.offset ?? 0) <= range.start && range.end <= (position?.end.offset ?? 0),
      ),
    )
    .map(({range, words}) => {
      const opens = /^$|[.!?\n]\s?$/u.test(text.slice(Math.max(0, range.start - 3), range.start))
      const [first = ''] = words
      return {
        range,
        quiet: (opens ? first : first.toLocaleLowerCase('da')) + words.slice(1).toLocaleLowerCase('da'),
      }
    })
}

/** Words in capitals to be heard: „det er IKKE løst“. */
export const shoutingCaps = shoutingCapsRule({
  emphasis,
  ordinary,
  acronyms,
  otherwise: inSentences,
  wording: {
    shouting: {
      what: '»{words}« står med store bogstaver.',
      why: 'På skrift læses store bogstaver som råb, og så kommer tonen til at fylde mere end sagen.',
      instead: 'Skriv ordene med små bogstaver.',
    },
  },
  examples: [
    {
      bad: 'HVOR ER MINE PENGE? Jeg sendte støvlerne retur den 3. februar.',
      good: 'Hvor er mine penge? Jeg sendte støvlerne retur den 3. februar.',
    },
    {
      bad: 'Carporten er på 38 m², IKKE 58 m², som I skriver.',
      good: 'Carporten er på 38 m², ikke 58 m², som I skriver.',
    },
    {
      bad: 'Jeg har ventet i TRE UGER på svar om ordre 5520183.',
      good: 'Jeg har ventet i tre uger på svar om ordre 5520183.',
    },
    {
      bad: 'Vil I ringe til mig I DAG inden kl. 16?',
      good: 'Vil I ringe til mig i dag inden kl. 16?',
    },
    {
      bad: 'Vi har ALDRIG fået varerne i FBA15DJ9S3J5.',
      good: 'Vi har aldrig fået varerne i FBA15DJ9S3J5.',
    },
    {
      bad: 'MIN FBA FORSENDELSE ER STADIG VÆK. Kan I se på det?',
      good: 'Min FBA forsendelse er stadig væk. Kan I se på det?',
    },
    {allowed: 'CVR, EAN og SKU står i bilaget. ASIN er B00X4WHP5E.'},
    {allowed: 'VIGTIGT: Se vejledningen nedenfor.'},
    {allowed: 'På etiketten står der »MÅ IKKE STABLES«, men kasserne stod oven på hinanden.'},
    {allowed: 'Modellen hedder ROLF XL PRO og fås hos HUS OG HAVE i Vejle.'},
    {allowed: 'Skærmen viser FEJL 8541, og ordren står som AFVIST.'},
    {bad: 'Koden bliver AFVIST hver eneste gang.', good: 'Koden bliver afvist hver eneste gang.'},
    {bad: 'Nu er det NOK.', good: 'Nu er det nok.'},
    {allowed: 'Betalingen på 500 NOK er godkendt, og kontoen bliver vist som DEMO KONTO.'},
    {allowed: 'PostNord og GLS har begge forsøgt at levere pakken til IKEA.'},
    {allowed: 'Tryk på ALT og F4, og vælg derefter JA.'},
    {allowed: 'I dag har vi talt 112 stk. Kan I se, hvor resten er?'},
    {allowed: 'Har I størrelse M eller L i DANMARK-trøjen?'},
  ],
})
