import {words, type Pattern} from '@tactlint/core'
import {atEnd, atStart, gap, maybe, one, pattern} from '../notation.js'

const reader = one('i du')
const maybeSo = one('nok sikkert vel åbenbart formentlig garanteret vist måske tydeligvis øjensynligt')
const rest = words(`
  kaffepause kaffepausen frokost frokosten frokostpause frokostpausen skønhedssøvn middagslur middagssøvn siesta søvn hygge hyggen
  kaffen kaffe ferie ferien lur solbadet vinterhi slummer formiddagskaffen eftermiddagskaffe fredagsbar fredagsbaren kageklub
`)

/** The reader has better things to do: „I har nok haft travlt med andet“, „Undskyld, jeg forstyrrer jeres kaffepause“. */
export const idleness: readonly Pattern[] = [
  pattern(
    'I har nok haft travlt med andet',
    reader,
    one('har havde er'),
    maybeSo,
    gap(3),
    one('travlt optaget'),
    one('med'),
    one('at andet andre noget jeres vigtigere'),
  ),
  pattern(
    'sagen har snart fødselsdag',
    one('etårsdag etårsdagen fødselsdag jubilæum årsdag årsdagen toårsdag'),
    gap(4),
    one('sag sagen reklamation klage mail ordre ordren jer min'),
  ),
  pattern(
    'sagen har snart fødselsdag',
    one('sag sagen reklamation klage mail ordre ordren reklamationen klagen'),
    gap(4),
    one('etårsdag etårsdagen fødselsdag jubilæum årsdag årsdagen'),
  ),
  pattern(
    'ligger og hygger sig i en bunke',
    one('ligger lever sover hviler hygger samler'),
    gap(3),
    one('hygger slumrer sover støv mølpose liv bunke mølposen'),
    gap(4),
    one('hos ovre indbakke bunke skuffe jer jeres et'),
  ),
  pattern(
    'der er faldet støv på sagen',
    one('støv spindelvæv'),
    gap(2),
    one('på over'),
    gap(1),
    one('sag sagen klage klagen reklamation reklamationen mail mailen ordre henvendelse'),
  ),
  pattern(
    'fint, at I har tid til kampagner',
    atStart,
    one('fint godt flot sødt rart dejligt skønt imponerende'),
    maybe(one(',')),
    one('at'),
    one('i nogen du'),
    one('har kan'),
    gap(2),
    one('tid råd overskud holde ferie fri'),
  ),
  pattern(
    'dejligt, at nogen kan holde weekend',
    one('dejligt rart skønt hyggeligt'),
    maybe(one(',')),
    one('at'),
    one('nogen andre i'),
    gap(4),
    one('weekend ferie fri frokost frokostpause afspadsere sove'),
  ),
  pattern(
    'triller tommelfingre',
    one('triller trille sidder piller tæller'),
    gap(2),
    one('tommelfingre tommeltotter hænderne næse negle'),
  ),
  pattern(
    'i har jo så god tid',
    reader,
    one('har'),
    one('jo da åbenbart'),
    gap(2),
    one('god masser evigheder hele'),
    one('tid af dagen'),
    atEnd,
  ),
  pattern('I har jo så god tid, så', reader, one('har'), one('jo'), one('så'), one('god'), one('tid')),
  pattern(
    'jeg gætter på, at mailen ligger',
    one('gætter formoder antager forestiller'),
    gap(3),
    maybe(one(',')),
    one('at'),
    one('mailen sagen beskeden klagen brevet min'),
    gap(4),
    one('sovet ferie ligger forsvundet druknet bunke tabt sover hygger'),
  ),
  pattern(
    'I har sikkert vigtigere ting at lave',
    reader,
    gap(1),
    one('har er'),
    gap(2),
    one('sikkert nok vel åbenbart formentlig garanteret uden'),
    gap(4),
    one('vigtigere bedre sjovere interessantere vigtigt sovet'),
  ),
  pattern(
    'jeg har jo ikke andet at lave',
    one('jeg vi'),
    one('har'),
    one('jo da'),
    gap(2),
    one('andet hele masser evigheder bedre al god alverdens'),
    gap(2),
    one('lave tid dagen tidens verden foretage til'),
  ),
  pattern(
    'undskyld, jeg forstyrrer jeres kaffepause',
    one('jeres din'),
    gap(2),
    one(
      rest.filter(
        word =>
          !/^(?:ferien?|kaffen?|søvn|hyggen?|lur|frokosten?|eftermiddagskaffe|formiddagskaffen)$/.test(word),
      ),
    ),
  ),
  pattern(
    'når I er færdige med frokosten',
    one('når'),
    reader,
    gap(2),
    one('færdige færdig tilbage vågnet kommet'),
    gap(2),
    one([...rest, 'op']),
  ),
  pattern(
    'lever sit eget stille liv hos jer',
    one('lever fører har ligger samler'),
    gap(2),
    one('sit eget nederst støv bunden stille'),
    gap(3),
    one('liv bunken støv papirkurv skuffe skuffen bunke'),
    gap(2),
    one('hos ovre inde derovre på ved jeres jer'),
  ),
]
