import {words, type Lexicon} from '@tactlint/core'
import {source} from './source.js'

/** “Ik ben niet boos”, “het gaat mij er niet om …”: what follows is taken back. */
export const negations = {
  source,
  phrases: [
    '(ik|wij|we) (ben|zijn|was|waren|word|werd) (helemaal |absoluut |zeker |echt |dus |)niet',
    '(ben|zijn|was|waren) (ik|wij|we) (helemaal |absoluut |zeker |echt |)niet',
    '(is|was|zijn) (absoluut |zeker |echt |)niet (mijn|onze|de) (bedoeling|schuld)',
    'niet om (mijn|onze|meer)',
    'niet (zodat|omdat) (ik|wij|we)',
    'gaat (het |)(mij|me|ons) (er |)niet om',
    'zonder (dat |)(ik |te |)',
  ].map(phrase => phrase.trimEnd()),
} satisfies Lexicon

const people = words(
  `klant klanten koper kopers gast gasten buurman buurvrouw buren vrouw man moeder vader dochter zoon partner collega collega's
  chauffeur bezorger koerier bezoeker bezoekers gebruiker gebruikers huurder huurders patiënt leverancier`,
)

/** “De klant schrijft dat …”, “Mijn moeder is …”, “Volgens de bezorger …”: what follows is theirs. */
export const reports = {
  source,
  phrases: [
    '(hij|zij|ze) (is|was|werd|schrijft|schreef|zegt|zei|vindt|vond|noemt|noemde|voelt|meldt|klaagt)',
  ],
  patterns: [
    {
      name: 'de klant schrijft',
      steps: [
        {surface: words('de een mijn onze deze die veel meerdere enkele twee drie verschillende')},
        {gap: 1},
        {surface: people},
        {gap: 2},
        {
          surface: words(
            `is zijn was waren werd werden schrijft schrijven schreef schreven zegt zeggen zei zeiden vindt vinden vond vonden voelt
            voelen noemt noemen noemde meldt melden meldde klaagt klagen klaagde laat laten reageert reageerde heeft hebben`,
          ),
        },
      ],
    },
    {
      name: 'schrijft de klant',
      steps: [
        {surface: words('volgens schrijft schreef zegt zei vindt vond meldt meldde noemt noemde is was')},
        {surface: ['de', 'een', 'mijn', 'onze', 'deze']},
        {surface: people},
      ],
    },
  ],
} satisfies Lexicon

/** “…, maar ik”: the writer goes on. */
export const resumptions = {
  source,
  phrases: ['(en|maar|dus|want|daarom) (ik|wij|we|dit|dat|nu|u|jullie|kunt|kun)'],
} satisfies Lexicon
