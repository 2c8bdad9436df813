import {words, type Lexicon, type Pattern, type Step} from '@tactlint/core'
import {source} from './source.js'

const writer: Step = {surface: ['ik', 'wij', 'we']}
const furious: Step = {
  surface: words(
    'woedend razend furieus ziedend witheet pislink boos kwaad gefrustreerd wanhopig verbijsterd ontzet verontwaardigd',
  ),
}
const disappointed: Step = {surface: words('teleurgesteld ontevreden geïrriteerd ontstemd gefrustreerd')}
const very: Step = {
  surface: words('diep zwaar zeer enorm uiterst ontzettend verschrikkelijk vreselijk bijzonder intens erg'),
}

const feelings: readonly Pattern[] = [
  {
    // “Ik ben echt woedend”, “Inmiddels ben ik furieus”
    name: 'ik ben woedend',
    steps: [
      {
        anyOf: [
          [writer, {surface: ['ben', 'zijn', 'word', 'worden']}],
          [{surface: ['ben', 'zijn', 'word', 'worden']}, writer],
        ],
      },
      {notAhead: [{gap: 2}, {surface: ['niet', 'nooit']}]},
      {gap: 3},
      {anyOf: [[furious], [very, disappointed]]},
    ],
  },
  {
    name: 'ik ben het zat',
    steps: [
      {
        anyOf: [
          [writer, {surface: ['ben', 'zijn']}],
          [{surface: ['ben', 'zijn']}, writer],
        ],
      },
      {surface: ['het', 'dit', 'er']},
      {gap: 4},
      {anyOf: [[{surface: ['zat', 'beu', 'spuugzat', 'kotsbeu']}], [{surface: 'klaar'}, {surface: 'mee'}]]},
    ],
  },
]

/** Words that vent instead of saying what happened. */
export const emotions = {
  source,
  phrases: [
    '(belachelijk|belachelijke|schandalig|schandalige|schandelijk|bespottelijk|bespottelijke|ongehoord|ongehoorde)',
    '(onacceptabel|onacceptabele|onaanvaardbaar|onaanvaardbare|ontoelaatbaar|beneden alle peil|onder de maat)',
    '(waardeloos|waardeloze|walgelijk|walgelijke|krankzinnig|krankzinnige|idioot|idiote)',
    '(een|wat een|pure|echt een) ((ware|regelrechte|complete|totale|grote) |)(schande|aanfluiting|lachertje|nachtmerrie|ramp|puinhoop|zooitje|drama)',
    'te (gek|triest|zot|belachelijk) voor woorden',
    'hoe (durft u|durf je|durven jullie|haalt u het in uw hoofd|halen jullie het in je hoofd)',
    '(mijn|ons) geduld is (nu |echt |volledig |)op',
    '(de slechtste|slechtste) (service|klantenservice|winkel|webshop) (ooit|die)',
    'om moedeloos van te worden',
  ],
  patterns: feelings,
} satisfies Lexicon

/** Words that insult the reader. */
export const insults = {
  source,
  phrases: [
    '(prutsers|sukkels|idioten|klootzakken|klunzen|prutswerk)',
    '(jullie zijn|u bent|zijn jullie|stelletje|een stel) (gewoon |echt |) ((een stel|een stelletje) |)(oplichters|dieven|leugenaars|amateurs|oplichter|leugenaar)',
    '(wat een |)(kutbedrijf|rotbedrijf|klotebedrijf|oplichtersbende)',
  ],
} satisfies Lexicon

/** “belachelijk goedkoop”, “een idioot groot pakket”: how much, not how bad. */
export const harmlessEmotions = {
  source,
  phrases: [
    '(belachelijk|idioot|krankzinnig|waanzinnig) (goed|goede|goedkoop|snel|snelle|mooi|mooie|lekker|lekkere|groot|grote|klein|laag|lage|veel|lang)',
    'waardeloze (batterij|batterijen|verpakking|code|bon|cadeaubon)',
    '(onacceptabel|onacceptabele) (verzoek|bestandstype|formaat|waarde|teken|tekens)',
  ],
} satisfies Lexicon
