import {either, gap, maybe, notNext, one, other, upTo} from '../notation.js'
import {reader, yours} from '../reader.js'
import {posts, staff} from '../staff.js'
import {house} from './their-side.js'

const stop = ', . ? ! har havde er var og at der som side'
const where = one('i på fra ved bag hos om')

/** „hos jer“, „i jeres butik“, „på chatten“ */
export const amongYou = either(
  [one('hos af fra blandt'), one('jer dig dem')],
  [where, one('jeres din dit')],
  [
    where,
    one(`
      telefonen chatten chat receptionen butikken lageret kontoret skranken disken kassen kundeservice supporten hotlinen køkkenet
      værkstedet klinikken afdelingen billetkontoret infoskranken informationen omstillingen bord vagttelefonen bussen toget perronen
      modtagelsen biblioteket banken gulvet banen centeret centret lufthavnen gaten check-in baren
    `),
  ],
)

const someone = one(`
  ham hende den dem nogen en ingen ene eneste damen manden fyren pigen drengen herren kvinden personen typen medarbejderen personalet
  folkene ledelsen
`)

/** „en af jer“, „ingen af jeres folk“, „nogen hos jer“, „en eller anden hos jer“ */
export const oneOfYou = either(
  [
    one('en én nogen ingen ene alle'),
    maybe(one('eneste')),
    one('af'),
    either([one('jer')], [yours, other(stop)]),
  ],
  [
    either(
      [one('nogen en én ingen')],
      [one('en et'), one('eller'), one('anden andet'), maybe(other(stop))],
      [one('en nogle'), other(stop)],
    ),
    one('hos'),
    one('jer'),
  ],
)

/** „jeres unge mand bag disken“ */
export const yourPeople = [yours, other(stop), maybe(upTo(2, other(`${stop} ikke`)))] as const

/** Whoever of the reader's side does something: „I“, „jeres system“, „farmaceuten“, „ham på chatten“, „en af jer“. */
export const theySteps = either(
  [yours, other(stop), maybe(other(stop)), maybe(where, gap(1))],
  [one([...staff, ...house]), maybe(amongYou, maybe(other(stop)))],
  [someone, amongYou, maybe(other(stop)), maybe(where, other(stop))],
  [oneOfYou],
  [one('ham hende den dem'), maybe(one(',')), one('der'), maybe(upTo(5, other(', . ?'))), one(',')],
  [
    one('halvdelen alle begge resten størstedelen'),
    one('af hos i'),
    either([one('jer')], [yours, other(stop)], [one('kundeservice supporten')]),
  ],
  [one('den denne'), other(stop), one(posts)],
  [one('udlejer kundeservice support supporten bogholderiet kommunen')],
)
export const they = either([reader], [theySteps])

/** Words between verb and object that deny nothing. */
export const some = (most: number) => maybe(upTo(most, other('ikke aldrig næppe hverken uden , . ? ! ; :')))

export const not = one('ikke aldrig intet ingenting')

export const notOwn = notNext(one('mig os min mit vores'))
