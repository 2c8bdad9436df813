import {isOnDay, participleOf, thingAndRest, type Done} from './clause-parts.js'
import {asMainClause, capitalised} from './main-clause.js'

const letters = String.raw`\p{L}+`
const who = String.raw`(?:i|du|jeres ${letters}|din ${letters}|dit ${letters})`
/** Say nothing of what happened: „I har ⟦simpelthen bare⟧ slettet …“. */
const empty = String.raw`(?:(?:simpelthen|bare|jo|altså|åbenbart|tydeligvis|sgu|da|så|selv|helt|fuldstændig|nu|også|virkelig|endda|oven i købet|tilsyneladende|egenhændigt) )*`
const again = String.raw`((?:(?:nu )?(?:igen|stadig) )?)`
const day = String.raw`(?:i (?:går|dag|morges|aftes|mandags|tirsdags|onsdags|torsdags|fredags|lørdags|søndags)|den \d{1,2}\. ?(?:${letters}|\d{1,2}\.?)(?: \d{4})?)`
const rx = (pattern: string) => new RegExp(`^${pattern}$`, 'iu')

const has = {
  straight: rx(`(?:nu )?(?:${who} ${empty}har|har ${who}) ${empty}${again}${empty}(${letters}) (.+)`),
  onDay: rx(`(${day}) har ${who} ${empty}${again}${empty}(${letters}) (.+)`),
  cleft: rx(
    `det er (?:${empty})(?:jer|dig|jeres ${letters}),? (?:der|som) (?:${empty})har ${empty}${again}(${letters}) (.+)`,
  ),
  why: rx(`hvorfor (?:i alverden |dog |mon )?har ${who} ${empty}${again}${empty}(${letters}) (.+)`),
  not: rx(
    `(?:${who} ${empty}har|har ${who}) ${empty}(?:stadig |endnu )?(?:ikke|aldrig) ${empty}(?:gidet (?:at )?)?(${letters}) (.+)`,
  ),
}
const did = {
  straight: rx(`${who} ${empty}(${letters}) ${empty}(.+)`),
  onDay: rx(`(${day}) (${letters}) ${who} ${empty}(.+)`),
}
const to = {
  forgotten: rx(
    `(?:nu )?(?:${who} ${empty}har|har ${who}) (?:${letters} ){0,3}?(?:glemt|undladt|nægtet|forsømt) at (${letters}) (.+)`,
  ),
  forgot: rx(`${who} ${empty}(?:glemte|undlod|nægtede) (?:${letters} )?at (${letters}) (.+)`),
  refuse: rx(`${who} ${empty}nægter (?:stadig |fortsat )?at (${letters}) (.+)`),
  keepOn: rx(`${who} (?:bliver|blev) ${empty}ved med at (${letters}) (.+)`),
}
const fault =
  /^(?:det|dette) er (?:\p{L}+ ){0,2}(?:din|\p{L}{3,}s)(?: egen)? (?:skyld|fejl|ansvar)(?: og ingen andens)?,? at (.+)$/iu

/** „I har intet gjort“ */
const nothing = rx(
  `(?:${who} ${empty}(?:gør|foretager jer) ${empty}(?:ingenting|intet|ikke noget)|(?:${who} ${empty}har|har ${who}) ${empty}(?:(?:intet|ingenting) gjort|ikke gjort noget))(?: som helst| ved det| ved sagen)?`,
)

/** „I har slettet mine filer“ → „Mine filer er blevet slettet“: what happened, without the reader; undefined where it is not sure. */
export function factOf(accusation: string): string | undefined {
  const [, told] = fault.exec(accusation) ?? []
  if (told !== undefined) return factOf(told) ?? asMainClause(told)
  if (nothing.test(accusation)) return 'Der er endnu ikke sket noget'
  return undone(accusation) ?? done(accusation)
}

/** „Hvorfor har I slettet min konto“ → „Hvorfor er min konto blevet slettet“ */
export function questionOf(accusation: string): string | undefined {
  const [, oncemore = '', verb = '', behind = ''] = has.why.exec(accusation) ?? []
  const participle = participleOf.participle.get(verb.toLowerCase())
  const thing = thingAndRest(behind)
  if (participle === undefined || !thing?.isDefinite) return undefined
  return joined('Hvorfor er', thing.thing, oncemore, 'blevet', participle, thing.rest)
}

function undone(accusation: string): string | undefined {
  const [, inf = '', object = ''] = to.forgotten.exec(accusation) ?? to.refuse.exec(accusation) ?? []
  const notYet = passive(participleOf.infinitive.get(inf.toLowerCase()), object, 'er endnu ikke')
  if (notYet !== undefined) return notYet
  const [, forgot = '', forgotten = ''] = to.forgot.exec(accusation) ?? []
  const notThen = passive(participleOf.infinitive.get(forgot.toLowerCase()), forgotten, 'blev ikke')
  if (notThen !== undefined) return notThen
  const [, again = '', kept = ''] = to.keepOn.exec(accusation) ?? []
  const still = passive(participleOf.infinitive.get(again.toLowerCase()), kept, 'bliver stadig')
  if (still !== undefined) return still
  const [, verb = '', missed = ''] = has.not.exec(accusation) ?? []
  return passive(
    participleOf.participle.get(verb.toLowerCase()) ?? participleOf.infinitive.get(verb.toLowerCase()),
    missed,
    verb.toLowerCase() === 'overholdt' ? 'er ikke' : 'er endnu ikke',
  )
}

/** „I har brudt aftalen“ */
const broken = rx(
  `(?:nu )?(?:${who} ${empty}har|har ${who}) ${empty}(?:brudt|misligholdt) (aftalen|kontrakten|fristen|vores aftale|vores kontrakt|jeres løfte|løftet)`,
)

function done(accusation: string): string | undefined {
  const [, agreed] = broken.exec(accusation) ?? []
  if (agreed !== undefined)
    return `${capitalised(agreed.replace(/^jeres løfte$/i, 'løftet'))} er ikke overholdt`
  const [, oncemore = '', verb = '', object = ''] =
    has.straight.exec(accusation) ?? has.cleft.exec(accusation) ?? []
  const thing = object === '' ? undefined : thingAndRest(object)
  if (thing && verb.toLowerCase() === 'mistet') return lost(thing)
  const now = happened(
    participleOf.participle.get(verb.toLowerCase()),
    thing,
    isOnDay(thing?.rest ?? '') ? `blev ${oncemore}` : `er ${oncemore}blevet`,
  )
  if (now !== undefined) return now
  const [, when = '', more = '', then = '', what = ''] = has.onDay.exec(accusation) ?? []
  const onDay = fronted(when, participleOf.participle.get(then.toLowerCase()), what, more)
  if (onDay !== undefined) return onDay
  const [, past = '', hit = ''] = did.straight.exec(accusation) ?? []
  const simple = happened(participleOf.past.get(past.toLowerCase()), thingAndRest(hit), 'blev')
  if (simple !== undefined) return simple
  const [, dated = '', old = '', hurt = ''] = did.onDay.exec(accusation) ?? []
  return fronted(dated, participleOf.past.get(old.toLowerCase()), hurt, '')
}

/** „I har mistet mit brev“: what a desk can look up. */
function lost({thing, rest}: Done): string | undefined {
  if (/^(?:væk|igen)/.test(rest)) return undefined
  const isGoods =
    /(?:forsendelse|pakke|vare|varer|enheder|stk\.?|kasser|paller|sending|retur|returpakke|\d)(?: \S+)?$/i
  return isGoods.test(thing) || /^\d/.test(thing)
    ? joined(capitalised(thing), 'er endnu ikke registreret som modtaget', rest)
    : joined(capitalised(thing), 'er væk', rest)
}

const goods = /(?:varer|vare|enheder|stk\.?|kasser|pakke|pakker|forsendelse)$/i

function happened(participle: string | undefined, thing: Done | undefined, verb: string): string | undefined {
  if (participle === undefined || thing === undefined || isManner.test(thing.rest)) return undefined
  if (participle === 'ødelagt' && goods.test(thing.thing) && thing.rest === '') {
    const isPlural = /er$|^(?:mine|\d)/i.test(thing.thing)
    return `${capitalised(thing.thing)} er kommet ${isPlural ? 'beskadigede' : 'beskadiget'} frem`
  }
  return thing.isDefinite || /^\S+ af /.test(thing.thing)
    ? joined(capitalised(thing.thing), verb, participle, thing.rest)
    : joined('Der', verb, participle, thing.thing, thing.rest)
}

const passive = (participle: string | undefined, object: string, verb: string): string | undefined =>
  participle === undefined ? undefined : happened(participle, thingAndRest(object), verb)

function fronted(when: string, participle: string | undefined, object: string, oncemore: string) {
  const thing = when === '' || participle === undefined ? undefined : thingAndRest(object)
  if (!thing || participle === undefined || isManner.test(thing.rest)) return undefined
  return thing.isDefinite
    ? joined(capitalised(when), 'blev', thing.thing, oncemore, participle, thing.rest)
    : joined(capitalised(when), 'blev der', oncemore, participle, thing.thing, thing.rest)
}

/** Blames again. */
const isManner =
  /elendigt|sjusket|sløset|skødesløst|idiotisk|dårligt|uden (?:at spørge|lov)|med vilje|bevidst/i

const joined = (...parts: readonly string[]): string =>
  parts
    .map(part => part.trim())
    .filter(part => part !== '')
    .join(' ')
