import {words, type Pattern} from '@tactlint/core'
import {atStart, either, gap, maybe, next, notNext, one, other, pattern, upTo} from '../notation.js'

const it = one('den det de dem')
const known = one(
  'den det dem min mit mine vores pengene papirerne pakken ordren kvitteringen bilagene sagen',
)
const someTime = maybe(
  upTo(3, one('snart nu mon stadig allerede endelig så endnu ved at være nået også overhovedet mon')),
)

/** Something done with what the desk has of the writer's. Left out is what a new thing may be: „godkendt til børn“, „lavet af træ“. */
const reached = words(`
  færdig færdige færdigt afsendt sendt afleveret ankommet landet modtaget registreret noteret behandlet pakket repareret efterset
  udbetalt overført tilbageført annulleret afbestilt fundet bogført gennemgået rettet opdateret ændret lukket slettet stoppet
  trukket opsagt tilmeldt oprettet aktiveret åbnet genåbnet flyttet krediteret refunderet udskiftet skiftet tømt talt set læst
  kontrolleret undersøgt afgjort tildelt skrevet underskrevet indført meldt frameldt afmeldt indsendt videresendt
`)
const when = words('den det de dem min mit mine vores pengene besked svar besøg nøglerne')

/** Asks how far a desk has come with something that it has: „Er den færdig?“, „hvor langt er I“, „Har I modtaget dem?“ */
export const states: readonly Pattern[] = [
  pattern(
    'er den færdig',
    either([atStart], [one('om mon , og men så hej')]),
    either([one('er bliver blev'), it], [it, one('er bliver blev')]),
    someTime,
    maybe(one('blevet kommet')),
    one(reached),
    notNext(one('til med på ud')),
  ),
  pattern(
    'er den på vej',
    either([atStart], [one('om mon , og men så hej')]),
    either([one('er'), it], [it, one('er')]),
    someTime,
    either(
      [one('på'), one('vej')],
      [one('nået kommet'), one('frem')],
      [one('gået'), one('igennem retur tabt')],
      [one('ved'), one('at'), one('være'), one('klar færdig færdige')],
      [one('klar'), next(one('? . , ! og i på nu'))],
    ),
  ),
  pattern(
    'er der sat en dag på',
    one('er'),
    one('der'),
    someTime,
    one('sat aftalt fundet kommet bestilt truffet skrevet'),
    gap(2),
    one('dag dato tid tidspunkt svar afgørelse nyt besked'),
  ),
  pattern(
    'om sagen er afgjort',
    one('om hvor hvornår'),
    maybe(upTo(2, other(', . ?'))),
    one('sagen ansøgningen klagen reklamationen'),
    one('er har bliver ligger'),
    notNext(one('slut')),
  ),
  pattern('er der nyt', one('er'), one('der'), maybe(one('noget mon')), one('nyt'), notNext(one('på i'))),
  pattern(
    'hvor langt er I',
    one('hvor'),
    one('langt'),
    either([one('er'), one('i den de det du sagen')], [one('i den de det du sagen'), one('er')]),
    notNext(one('fra væk')),
  ),
  pattern(
    'hvornår er den klar',
    one('hvornår'),
    either([one('er bliver'), it], [it, one('er bliver')], [one('kan må'), one('jeg vi')]),
    gap(2),
    one(['klar', ...reached, ...words('hente hentes afhente afhentes')]),
    notNext(one('på til')),
  ),
  pattern(
    'hvornår får jeg den',
    one('hvornår'),
    either([one('får'), one('jeg vi han hun')], [one('jeg vi han hun'), one('får')]),
    one(when),
    notNext(one('at')),
  ),
  pattern(
    'har I modtaget dem',
    either([one('har'), one('i du')], [one('i du'), one('har')]),
    maybe(one('mon nu allerede ikke nogensinde også')),
    either(
      [one('modtaget fået fundet læst behandlet registreret noteret sendt')],
      [one('set kigget fået'), one('på')],
      [one('nået'), one('at'), one('se kigge'), one('på')],
    ),
    known,
    notNext(gap(3), one('hjem lager')),
    notNext(one('nye')),
  ),
  pattern(
    'jeg venter stadig på',
    either([one('jeg vi'), one('venter afventer')], [one('venter afventer'), one('jeg vi')]),
    one('stadig fortsat nu endnu stadigvæk forgæves'),
    maybe(one('på')),
    other('at med'),
  ),
  pattern(
    'jeg mangler stadig',
    either([one('jeg vi'), one('mangler')], [one('mangler'), one('jeg vi')]),
    one('stadig fortsat nu endnu stadigvæk dog bare kun'),
    notNext(one('at penge tid lyst')),
  ),
  pattern(
    'den, vi har i forvejen',
    one('den det dem de'),
    maybe(one(',')),
    maybe(one('som')),
    one('jeg vi'),
    either(
      [one('har'), either([one('i'), one('forvejen')], [one('hos'), one('jer')], [one('nu allerede i')])],
      [one('allerede'), one('har')],
    ),
  ),
]
