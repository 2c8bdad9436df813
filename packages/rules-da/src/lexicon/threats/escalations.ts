import {type Lexicon, type Pattern} from '@tactlint/core'
import {source} from '../source.js'
import {chief, theChief} from './chiefs.js'
import {above} from './above.js'
import {either, gap, maybe, next, notNext, one, other, pattern} from '../notation.js'

/** „Din chef“ is the reader's; „en leder“ and „chefen“ are anybody's, „vores leder“ the writer's. */
const escalationPatterns: readonly Pattern[] = [
  pattern(
    'din chef',
    one('din dine jeres'),
    maybe(one('adm'), maybe(one('.'))),
    maybe(other(', .')),
    chief(),
  ),
  pattern(
    'en chef',
    one('en den deres nogen anden nærmeste øverste'),
    maybe(other('vores min , .')),
    chief(),
  ),
  pattern('chefen', one('med til fra hos af i'), chief()),
  pattern('chefen', theChief),
  pattern(
    'chefen',
    one('på til jeres fra'),
    one('hovedkontoret klageafdelingen klageafdeling hovedkontor'),
    notNext(one('på i'), other('telefonen dag stedet')),
  ),
  pattern(
    'en, der har mere ansvar',
    one('en nogen én person medarbejder ham hende kollega'),
    maybe(one(',')),
    one('der som'),
    gap(1),
    one('har må kan er'),
    gap(2),
    either(
      [one('bemyndigelse beføjelser myndighed mandat beslutningskompetence bemyndiget')],
      [one('mere større'), one('ansvar indflydelse erfaring kompetence')],
      [one('mere noget'), maybe(one('at')), one('sige skulle bestemme')],
      [
        one('tage træffe tager træffer'),
        maybe(one('en')),
        one('beslutning beslutninger afgørelse afgørelser'),
      ],
      [one('forstand'), one('på')],
      [maybe(one(',')), one('hvad'), one('han hun man de'), one('taler snakker laver gør')],
      [one('bestemme beslutte')],
      [one('over højere'), one('dig jer end i')],
    ),
  ),
  pattern(
    'ikke en almindelig medarbejder',
    one('ikke end uden over'),
    gap(6),
    either(
      [
        one(
          'førstelinjen førstelinje frontlinjen frontlinje førstelinjemedarbejder frontlinjemedarbejder kundeservicemedarbejder',
        ),
      ],
      [one('almindelig menig tilfældig'), one('medarbejder sagsbehandler telefonpasser kundemedarbejder')],
    ),
  ),
  pattern('second line', one('second 2nd'), one('line level')),
  pattern(
    'en voksen',
    one('tale snakke taler'),
    one('med'),
    one('en nogen et'),
    gap(1),
    one('voksen kompetent kompetente ansvarlig erfaren vedkommende'),
  ),
  pattern(
    'hvem er din chef',
    one('hvem'),
    one('er'),
    one('din jeres den øverst'),
    gap(1),
    one('chef leder overordnede ansvarlige ansvarlig bestemmer'),
  ),
  pattern(
    'hvem er ansvarlig hos jer',
    one('hvem'),
    one('er har'),
    maybe(one('egentlig den')),
    one('ansvarlig ansvarlige ansvaret'),
    either([one('hos'), one('jer')], [one('for'), one('det den'), one('her')], [next(one('?'))]),
  ),
  pattern(
    'vores kundeansvarlige på linjen',
    one('have få ønsker kræver forlanger'),
    gap(4),
    chief('kontaktperson', 'specialist', 'senior', 'seniorrådgiver'),
    gap(4),
    one('linjen røret tråden tale sagen'),
    notNext(one('om med')),
  ),
  pattern(
    'op på direktørens bord',
    one('direktørens chefens lederens ledelsens direktionens afdelingslederens'),
    one('bord skrivebord kontor'),
  ),
  pattern('en anden end dig', one('en'), one('anden'), one('end'), one('dig jer ham hende')),
  pattern('hvem kan jeg klage til over dig', one('klage'), one('til'), gap(1), one('over'), one('dig jer')),
  pattern(
    'jeres juridiske afdeling',
    one('jeres'),
    either([one('juridiske'), one('afdeling')], [one('jurister advokater juraafdeling')]),
  ),
  pattern(
    'en af de øverste',
    one('en nogen én'),
    one('af fra'),
    maybe(one('de dem')),
    one('øverste ledende ledelsen direktionen hovedkontoret'),
    notNext(one('etage hylde')),
  ),
  pattern(
    'en ledende medarbejder',
    one('en nogen til af med fra hos'),
    one('ledende overordnet senior mere højtstående øverste'),
    maybe(one('erfaren erfarne kompetent ansvarlig')),
    one(
      'medarbejder person kollega sagsbehandler udvikler rådgiver tekniker konsulent ingeniør jurist specialist læge redaktør inspektør',
    ),
  ),
  ...above,
]

/** Asks for somebody above the reader. */
export const escalations = {
  source,
  phrases: [
    '(eskaler|eskalér|eskalere|eskaleres|eskaleret|eskalering)',
    '(ét|et|en) (trin|niveau|led|etage) (op|højere|opad)',
    '(løft|løftes|løfter|løftet|løfte|sendt|sendes|send|tag|tages|taget) (sagen|den|det|) (op|opad|højere|videre op) (i systemet|i organisationen|til ledelsen|på ledelsesniveau|ad)',
    '(stil|stille|stilles) (mig|os|) (om|videre) til (din|jeres|en) (chef|leder|overordnede|teamleder|afdelingsleder|direktør)',
    '(kontakter|kontakte|skriver til|går til|klager til|skrive til|gå til) (jeg|vi|) (din|jeres|) (chef|leder|ledelse|ledelsen|direktør|direktøren|direktion|direktionen|hovedkontor|hovedkontoret)',
    '(højere) (op|oppe) i (systemet|hierarkiet|organisationen|kæden)',
    '(nogen|en) højere (oppe|op)',
    'højere på strå',
    '(på|til|op på) (et|) højere niveau',
    '(på|til|op på) (chefniveau|ledelsesniveau|direktionsniveau)',
    '(din|jeres) (overordnede|chef) (skal|må|bør|på|i) (se|kontakte|ringe|røret|telefonen|ind)',
    '(en højere|højere|næste|øverste) instans',
    '(næste|højere|andet) (level|niveau)',
    '(direktionsgangen|chefgangen|chefskrivebord|chefskrivebordet|direktionsbordet)',
    '(på|til) (det |) (højeste|øverste) (niveau|sted|trin)',
    '(går|gå|skriver|skrive|igennem|sagen|den) (jeg |vi |) (direkte |lige |) til (toppen|tops)',
    '(med|uden) beslutningskraft',
    '(en|nogen) (med|i) (ansvar|ledelsen|mere erfaring|mere ansvar|beføjelser|kompetence|myndighed|beslutningskompetence)',
    '(en|nogen|ham|hende|den|dem)(,|) (der|som) (kan tage|kan tage en|må tage|har noget at skulle|træffer|har ansvaret|bestemmer|har beføjelser|kan bestemme|kan træffe beslutninger|har noget at sige|har kompetence)',
  ],
  patterns: escalationPatterns,
} satisfies Lexicon

/** Nobody has answered so far. */
export const unanswered = {
  source,
  phrases: [
    '(i|du|de) har (endnu|stadig|stadigvæk|) ikke (svaret|reageret|vendt tilbage|ringet|kontaktet|skrevet)',
    '(har|havde) (i|du) (endnu|stadig|stadigvæk|) ikke (svaret|reageret|vendt tilbage|ringet|kontaktet|skrevet)',
    '(ingen|ikke nogen) (har|er) (endnu|) (svaret|reageret|vendt tilbage|ringet|kontaktet|kommet)',
    '(ikke|aldrig|intet|ingenting|endnu ikke|stadig ikke) (har |) (hørt|fået|modtaget|set) (et|noget|nogen|noget som helst|fra|svar|noget svar|jeres|dit|en reaktion|)',
    '(har|havde) (jeg|vi) (endnu|stadig|) (ikke|aldrig|intet) (hørt|fået|modtaget) (svar|noget|fra|et)',
    '(intet|ikke noget|manglende|manglet) svar',
    '(ingen|nul) (reaktion|tilbagemelding|respons|svar|livstegn|besked)',
    '(ingen|intet|ikke) (svarer|reagerer|vender tilbage)',
    '(svarer|reagerer) (i|du) (stadig|) ikke',
    '(ikke|aldrig) (er|blev|bliver|har|) (blevet|) (besvaret|ringet op|kontaktet)',
    'uden (at få|at have fået|) (et|noget|) (svar|reaktion|tilbagemelding|respons)',
    'uden at (nogen|i|du|der) (har|er|) (svaret|svarer|reageret|vendt)',
    'venter (jeg|vi|) (stadig|fortsat|endnu) på (et|jeres|dit|noget|) (svar|tilbagemelding)',
    '(stadig|fortsat|endnu) (intet|ingenting|ikke et ord|tavst|stille)',
    '(tavshed|radiotavshed)',
    '(ubesvaret|ubesvarede)',
    '(der|her) er (helt|) (stille|tavst)',
  ],
} satisfies Lexicon

/** Asks how it is done in general. */
export const generalEscalation = {
  source,
  phrases: [
    '(hvornår|hvordan|kan) (kan|skal|) man (få|) eskalere',
    '(konflikten|situationen|striden) (er|blev|var|har) (nu|) eskaleret',
  ],
} satisfies Lexicon
