import {words, type Lexicon} from '@tactlint/core'
import {daysInWords} from './days-in-words.js'
import {source} from '../source.js'

const weekday = '(mandag|tirsdag|onsdag|torsdag|fredag|lørdag|søndag)'
const month = '(januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december)'
const count =
  '(en|et|to|tre|fire|fem|seks|syv|otte|ni|ti|elleve|tolv|fjorten|halvanden|halvandet|et par|nogle|flere)'
const units = words('time timer dag dage døgn uge uger måned måneder år')
const unit = '(minutter|time|timer|dag|dage|døgn|uge|uger|måned|måneder|år|kvarter)'

/** A day or a period: „i går“, „i mandags“, „for to uger siden“, „siden jul“. What has digits is an entity or a pattern. */
const known = {
  source,
  phrases: [
    'i (går|aftes|nat|morges|forgårs|formiddags|eftermiddags|middags|weekenden)',
    'i (mandags|tirsdags|onsdags|torsdags|fredags|lørdags|søndags)',
    `(på|siden|til|fra|sidste|denne) ${weekday}`,
    `${weekday} (morgen|formiddag|middag|eftermiddag|aften|nat|den)`,
    '(i |)(forrige|denne|indeværende) (uge|måned|kvartal|weekend|år|sommer|vinter|forår|efterår)',
    '(i |)sidste (kvartal|weekend|sommer|vinter|forår|efterår)',
    '(i|sidst i|midt i|først i|tidligt i|slutningen af|starten af|begyndelsen af|midten af|primo|medio|ultimo|siden|fra|inden) ' +
      month,
    month,
    '(i|til|siden|over|efter|før) (sommer|vinter|foråret|efteråret|jul|julen|påske|påsken|pinse|nytår|nytåret|sommerferien|ferien|vinterferien|efterårsferien|black friday)',
    `for ${count} ${unit} siden`,
    `i ${count} (timer|dage|døgn|uger|måneder|år|time|dag|uge|måned)`,
    // „i fem minutter“ er, hvor længe noget varede.
    'lige siden',
    'siden (opdateringen|flytningen|indflytningen|starten|sidst|strømafbrydelsen|installationen|skiftet)',
    '(efter|fra) (opdateringen|opgraderingen|installationen|flytningen|skiftet|migreringen|strømafbrydelsen)',
    '(efter|siden|fra) (jeres|den|en) (seneste |sidste |nye |)(opdatering|opgradering|ændring|omlægning|flytning)',
    '(dagen|ugen|måneden) (efter|før|inden)',
    '(for lidt siden|for et øjeblik siden)',
    'fra (første|dag) dag',
  ],
  patterns: [
    ...daysInWords,
    // „siden i mandags“, „siden jeg flyttede“; „på siden i går“ is the page
    {
      name: 'siden …',
      steps: [
        {notBehind: {surface: words('på af til fra over')}},
        {surface: 'siden'},
        {surface: words('den da jeg vi')},
        {notAhead: [{entity: 'date'}]},
      ],
    },
    // „for 10 dage siden“
    {
      name: 'for 10 dage siden',
      steps: [
        {surface: 'for'},
        {optional: [{surface: words('ca cirka omkring over godt knap')}]},
        {optional: [{surface: '.'}]},
        {number: true},
        {surface: units},
        {surface: 'siden'},
      ],
    },
    // „i 14 dage“, „de seneste 3 uger“
    {
      name: 'i 14 dage',
      steps: [{surface: words('i seneste sidste inden')}, {number: true}, {surface: units}],
    },
    // „siden den 12.“
    {
      name: 'den 12.',
      steps: [{surface: words('den d pr')}, {optional: [{surface: '.'}]}, {number: true}, {surface: '.'}],
    },
    {
      name: 'den 12. som ét ord',
      steps: [
        {surface: words('den d. pr.')},
        {
          surface: words(
            '1. 2. 3. 4. 5. 6. 7. 8. 9. 10. 11. 12. 13. 14. 15. 16. 17. 18. 19. 20. 21. 22. 23. 24. 25. 26. 27. 28. 29. 30. 31.',
          ),
        },
      ],
    },
  ],
} satisfies Lexicon

/** Tell when and give no date. */
const vague = {
  source,
  phrases: [
    'forleden (dag|aften|morgen|uge|)',
    '(for (nylig|nyligt)|fornylig|nylig|nyligt)',
    'for (noget|lang|længere|kort|et stykke|et godt stykke|ikke så lang) tid siden',
    '(for længe siden|for ikke så længe siden|for ikke længe siden)',
    '(i|igennem|gennem) (noget|lang|længere|et stykke|et godt stykke|et længere stykke|den senere|den seneste) tid',
    '(et stykke|et godt stykke) tid',
    '(på det seneste|på det sidste|her på det sidste|den senere tid|den seneste tid|den sidste tid|i den sidste tid|i nyere tid)',
    '(i lange tider|i evigheder)',
    '(på et tidspunkt|engang)',
  ],
} satisfies Lexicon

/** It is so while one writes. */
const now = {
  source,
  phrases: [
    '(i dag|i aften|lige nu|netop nu|i øjeblikket|for øjeblikket|i skrivende stund|for tiden|p.t.|pt)',
  ],
} satisfies Lexicon

export const times = {known, vague, now}
