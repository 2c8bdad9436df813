import type {Lexicon, Pattern} from '@tactlint/core'
import {noPronoun} from './reader.js'
import {source} from './source.js'
import {atEnd, atStart, either, gap, maybe, notNext, one, pattern} from './notation.js'

const reader = one('i du')
const somebody = one('nogen jer du i der man')

const patterns: readonly Pattern[] = [
  pattern(
    'er der overhovedet nogen, der læser',
    one('er'),
    one('der'),
    either(
      [one('overhovedet mon egentlig virkelig ingen slet'), gap(1), one('nogen jer ingen')],
      [one('liv hul nogen'), one('hjemme derude derinde igennem bag i tilbage vågen vågne')],
      [one('hjemme')],
      [one('nogen'), atEnd],
    ),
  ),
  pattern(
    'er I gået i dvale',
    either([one('er var'), somebody], [somebody, gap(1), one('er var')]),
    gap(2),
    one('gået faldet gået'),
    maybe(one('i')),
    one('dvale hi vinterhi søvn stå baglås koma sort'),
  ),
  pattern(
    'sover I',
    either(
      [atStart, one('sover slumrer blunder'), reader],
      [one('sovet sove'), one('færdig')],
      [one('vågner vågn vækket vække vågne'), one('op jer i'), notNext(one('om natten hver'))],
      [one('faldet'), one('i'), one('søvn'), one('over på ved oven bag')],
      [reader, gap(2), one('sover'), gap(1), one('tungt dybt længe stadig på godt')],
    ),
  ),
  pattern(
    'har I glemt mig',
    one('har'),
    reader,
    gap(2),
    one('glemt slettet begravet'),
    one('mig os hele'),
    notNext(one('på i ved under som adgang')),
  ),
  pattern(
    'I har vist glemt, at jeg findes',
    one('glemt'),
    gap(2),
    one('jeg vi kunderne'),
    one('findes eksisterer'),
  ),
  pattern(
    'læser I slet ikke, hvad jeg skriver',
    one('læser lytter ser hører tænker kigger svarer'),
    reader,
    gap(1),
    one('overhovedet nogensinde slet aldrig virkelig egentlig ikke'),
    notNext(one('også')),
  ),
  pattern(
    'har nogen overhovedet set på min sag',
    one('har får fik'),
    one('i du nogen jer'),
    gap(2),
    one('overhovedet nogensinde virkelig rent faktisk egentlig'),
    gap(1),
    one('læst set tænkt kigget åbnet undersøgt tjekket hørt brugt sat rørt gjort forsøgt'),
  ),
  pattern(
    'har I læst min mail, eller kiggede I bare',
    one('har'),
    reader,
    gap(1),
    one('læst set åbnet'),
    gap(8),
    one('eller'),
    one('kiggede gættede skimmede nøjedes svarer skriver gætter'),
  ),
  pattern(
    'er det virkelig så svært',
    one('er var kan'),
    one('det'),
    gap(2),
    one('virkelig så for'),
    gap(1),
    one('svært besværligt vanskeligt indviklet uoverkommeligt kompliceret'),
    notNext(one('for at'), one('mig se os finde')),
  ),
  pattern(
    'er det for meget at bede om',
    either(
      [one('er'), one('det')],
      [one('det'), one('er')],
      [one('måske vel åbenbart'), one('er'), one('det')],
    ),
    gap(2),
    one('for'),
    one('meget'),
    either(
      [one('forlangt ventet krævet håbet')],
      [one('at'), one('bede forlange håbe forvente ønske kræve')],
    ),
  ),
  pattern(
    'hvad er det, I ikke forstår',
    one('hvad hvilken hvilket'),
    gap(8),
    either(
      [reader, gap(1), one('ikke ikk'), one('forstår fatter forstod begriber')],
      [one('så for'), one('svært'), one('at'), one('forstå fatte begribe')],
      [one('er var'), gap(1), one('uklar uklart utydelig utydeligt')],
    ),
  ),
  pattern(
    'hvor længe har I tænkt jer',
    one('hvor'),
    one('længe mange lang'),
    gap(3),
    one('har skal agter regner må'),
    one('i du man vi jeg'),
    gap(1),
    one('tænkt egentlig vente finde blive'),
    notNext(one('på at'), one('refunderingen tilbagebetaling levering svar forsendelsen')),
  ),
  pattern(
    'hvad bliver undskyldningen',
    one('hvad hvilken hvilke'),
    gap(4),
    one('undskyldning undskyldningen undskyldninger bortforklaring bortforklaringer'),
  ),
  pattern(
    'er det ikke det, I får løn for',
    either([reader, one('får bliver er')], [one('får bliver er'), reader]),
    gap(3),
    one('løn betalt ansat løn penge'),
    one('for'),
    notNext(one('ordren varen den fragten')),
  ),
  pattern(
    'hvorfor er jeg ikke overrasket',
    one('hvorfor'),
    one('er bliver undrer overrasker'),
    one('jeg det'),
    gap(1),
    one('ikke'),
    one('overrasket forbavset mig forundret'),
  ),
  pattern(
    'gad vide, om nogen læser',
    one('gad'),
    maybe(one('nok')),
    one('vide'),
    gap(5),
    one('i nogen jer jeres du'),
    noPronoun,
  ),
]

/** Questions that want no answer: „Hvor svært kan det være?“, „Er der hjemme?“ */
export const rhetoricalQuestions = {
  source,
  phrases: [
    'hvor mange gange (skal|må) (jeg|vi|man)',
    'hvor (svært|besværligt|indviklet|vanskeligt|kompliceret) kan det (lige|egentlig|dog|da|virkelig|) være',
    'kan (i|du) ikke læse',
    'forstår (i|du) (ikke|overhovedet) dansk',
    'er der (nogen|liv|overhovedet nogen) (hjemme|derude|bag skærmen|i den anden ende)',
    'skal (jeg|det) skæres ud i pap',
    'er i (dumme|døve|blinde|tunghøre|idioter|sindssyge|rigtig kloge) (eller|)',
    'tror (i|du)(,|) (at |) (jeg|vi) (er|har|står|kan) (dum|dumme|idiot|penge som|en bank|ikke andet|al den tid)',
    'har (jeg|vi) måske (gjort|fortjent|ikke)',
    'tør man (spørge|håbe)',
    'må man (spørge|være så fri)',
    'om (i|du) (overhovedet|) kan læse',
  ],
  patterns,
} satisfies Lexicon
