import type {Lexicon} from '@tactlint/core'
import {irony} from './irony.js'
import {answers} from './answers.js'
import {comfort} from './comfort.js'
import {doubts} from './doubts.js'
import {ease} from './ease.js'
import {expectedOfThem} from './expected-of-them.js'
import {feigned} from './feigned.js'
import {idleness} from './idleness.js'
import {money} from './money.js'
import {fakePraise} from './praise.js'
import {assumed} from './assumed.js'
import {lessons} from './lessons.js'
import {noHope} from './no-hope.js'
import {unworthy} from './unworthy.js'
import {rhetoricalQuestions} from './questions.js'
import {repetition} from './repetition.js'
import {thisTime} from './this-time.js'
import {humility} from './humility.js'
import {reading} from './reading.js'
import {source} from '../source.js'

/** Jabs at how the reader reads and cares, with all others: repetition, questions, feigned politeness. */
export const jabs = {
  source,
  phrases: [
    ...repetition.phrases,
    ...rhetoricalQuestions.phrases,
    ...feigned.phrases,
    ...irony.phrases,

    'hvis (i|du) (ellers|overhovedet|altså|altså overhovedet) (læser|gider|kan læse|har tid|har læst|læste|orker)',
    'når (i|du) (engang|en gang|endelig) (gider|får tid|får læst|vågner|orker)',
    'hvis (i|du) (havde|bare havde) (læst|gidet|læst hele)',
    'hvis nogen (overhovedet|ellers|altså) (læser|gider)',
    '(i tilfælde af|hvis)(,|) at (i|du) ikke (har læst|kan læse|har set)',
    '(jeg|vi) går ud fra(,|) (at|) (i|du) (har læst|kan læse|godt kan|læser|har set)',
    'måske (kan|skal) det (så|) lykkes',
    'måske det så kan lykkes',
    '(i|du) (har|kan|er|vil|læser|gider) (åbenbart|tydeligvis|tilsyneladende) (ikke|aldrig)',
    '(har|kan|vil|er) (i|du) (åbenbart|tydeligvis|tilsyneladende) (ikke|aldrig)',
    '(jeg|vi|man) (åbenbart|tydeligvis|tilsyneladende) (ikke|aldrig) (kan|får|fortjener|skal) (få|et|svar|hjælp|have|en)',
    '(kan|får|skal) (jeg|vi|man) (åbenbart|tydeligvis|tilsyneladende) (ikke|aldrig) (få|et|svar|hjælp|have|en)',
    '(dejligt|fantastisk|rart|skønt|godt)(,|) (at|) (i|du|nogen) (endelig|så endelig|omsider)',
    '(i|du|nogen) (endelig|omsider) (gider|gad|fik tid|har tid|vågner|orker|svarer|har gidet)',
    '(gider|orker|værdiges) at (svare|læse|hjælpe|kigge)',
    '(i|du|man) (jo|) (med fordel|passende) (kan|kunne|burde|bør) (læse|tjekke|kigge|åbne)',
    '(i|du) (jo|) måske (kunne|burde|bør) (læse|tjekke|åbne)',
    '(kan|kunne|burde|bør) (man|du|i) (jo|) (med fordel|passende) (læse|tjekke|kigge)',
    'kan med fordel (læse|læses)',
    'med fordel (kan|kunne) læse',
    'læs (venligst|lige|nu|gerne|dog|) (min|mine|vores) (tidligere|første|seneste|sidste|oprindelige|) (mail|mails|besked|beskeder|brev|henvendelse|sag) (lige|venligst|) (igen|en gang til|én gang til|ordentligt|grundigt|til ende|til bunds)',
    'læs (nu|lige|dog|så|bare) (min|mine|hele|hvad|det|mailen|vejledningen|betingelserne)',
    '(du|i|man) (burde|bør|skulle) (da|vel|nok) vide',
    '(det|den) (står|stod|fremgår) jo (tydeligt|klart|)',
    '(det|den) fremgår (ganske|meget|helt|ret) (tydeligt|klart)',
    'som det (jo|tydeligt|klart|med al tydelighed) (tydeligt|) fremgår',
    'burde fremgå (tydeligt|klart|) af',
    '(som|hvilket) (enhver|ethvert barn|et barn|de fleste) (kan|burde|ved|forstår)',
    '(almindelig|sund) (viden|fornuft)(,|) at',
    '(skære|skæres|skåret|bøje|bøjes|stave|staves) (det|) (ud i pap|i neon|for jer)',
    '(det|alt) (står|stod|fremgår) (jo|) sort på hvidt',
    'hvis nogen (hos jer|) (gad|gider|havde gidet|havde læst|ville læse)',
    'svært at (besvare|svare på|læse|forstå) (en|min|mine) (simpel|simple|enkel|enkle|kort|mail|mails)',
    'prøv (lige|nu|dog|eventuelt|denne gang|for en gangs skyld) at (læse|lytte|svare)',
    'prøv at (læse|lytte)(,|) (hele|min|mine|mailen|hvad|det jeg|ordentligt|efter)',
    'gider (i|du) (lige|nu|dog|) læse',
    'hvis (i|du) (læste|lyttede|åbnede) (min|mine|jeres|mails|mailen|det|hvad|til)',
    '(svarer|hører|lytter|læser) (jo|) alligevel (ikke|aldrig)',
    'så må (jeg|vi) vel bare (vente|finde|leve|acceptere)',
    'kan (i|du) ikke (bare|engang|) (finde ud af at|svare på|gøre jeres|gøre dit)',
    '(burde|bør) (i|du|) (kende|kunne) (jeres|dine|din) (egne|egen|eget)',
    'fremgår (tydeligt|klart|jo|klart og tydeligt) af (min|mine|vores)',
    '(skulle|burde) (i|du) (prøve|forsøge) at læse',
    '(begynde|starte) med at læse',
    'læs (venligst|) det(,|) (jeg|vi)',
    'læs (venligst|)(,|) hvad (jeg|vi)',
    'når det (engang|en gang) passer (jer|dig)',
    'som (i|du) (burde|skulle) have (læst|set|vidst)',
    '(burde|skulle) have (læst|set) (min|mine|mailen)',
    'bare så (i|du) (fatter|forstår|ved)',
    '(sige|skrive|forklare|tage) det (helt|meget|ekstra|rigtig) langsomt',
    'så selv (i|du) (kan|forstår)',
    '(vist|åbenbart|nok|tydeligvis|tilsyneladende) for meget (at|forlangt)',
    '(vigtigere|bedre) ting at (lave|tage jer til|se til|bruge tiden på)',
    '(på|om) noget (helt|) andet end det(,|) (jeg|vi)',
    '(må|skal) (jeg|vi) (jo|) (nok|vel) hellere (skrive|sige|forklare|gentage) det',
    '(jeg|vi) (må|skal) (jo|) (nok|vel) hellere (skrive|sige|forklare|gentage) det',
    '(skal|må) (jeg|vi) (åbenbart|virkelig|så|) (stave|bogstavere|skære|tegne|oversætte)',
    '(jeg|vi) (skal|må) (åbenbart|vel|) (stave|bogstavere|tegne) (det|)',
    'lad mig (stave|bogstavere|tegne) (det|)',
    '(er|går) (min mail|mine mails|min besked|mine beskeder) (direkte|lige|bare|) (i|ud i) (papirkurven|skraldespanden|spam)',
    '(kopierer|klipper) (i|du|bare|) (et|ind|standardsvar|svar)',
    '(svaret|svarer|svare) (på|) (det|noget)(,|) jeg (ikke|slet ikke|aldrig) (har|) (spurgt|spurgte)',
    'den mail(,|) (i|du) ikke (gad|har gidet|orkede)',
    'ingen læser (det|mine|hvad|mails|dem)',
  ],
  patterns: [
    ...repetition.patterns,
    ...rhetoricalQuestions.patterns,
    ...feigned.patterns,
    ...irony.patterns,
    ...idleness,
    ...ease,
    ...expectedOfThem,
    ...noHope,
    ...money,
    ...thisTime,
    ...reading,
    ...answers,
    ...humility,
    ...comfort,
    ...doubts,
    ...fakePraise,
    ...assumed,
    ...unworthy,
    ...lessons,
  ],
} satisfies Lexicon
