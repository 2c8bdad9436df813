import {words, type Pattern} from '@tactlint/core'
import {atEnd, either, gap, maybe, next, notAfter, notNext, one, pattern} from '../notation.js'
import {unfortunately} from './roles.js'

const we = one('vi jeg')
const decisions = one(
  'afgørelsen beslutningen afslaget vurderingen prisen gebyret fristen kravet reglerne det vilkårene beløbet',
)
/** „betales ⟦ikke⟧“; what a customer likes to read („slettes ikke“) is left out. */
const granting = words(`
  betales tilbagebetales erstattes dækkes kompenseres krediteres godtgøres ombyttes udleveres refunderes imødekommes genåbnes besvares
  genoptages godkendes anerkendes forlænges eftergives frafaldes dispenseres veksles bevilges bevilliges udbetales accepteres tolereres
  tillades indløses tilbydes ydes medregnes ekspederes efterkommes omgøres
`)

/** The last word, with nothing behind it: „Henstand er udelukket“, „Afgørelsen er endelig“, „Der er ingen hjælp at hente“. */
export const finalAnswers: readonly Pattern[] = [
  pattern(
    'en ombytning kommer ikke på tale',
    one('kommer er kan'),
    unfortunately,
    one('ikke'),
    maybe(one('komme')),
    one('på'),
    one('tale'),
    notAfter('hvis'),
  ),
  pattern(
    'henstand er udelukket',
    one('er var anses'),
    unfortunately,
    one('udelukket umuligt'),
    notNext(one('fra at ,')),
  ),
  pattern(
    'afgørelsen er endelig',
    either([decisions], [one('vores'), one('afgørelse beslutning vurdering svar afslag')]),
    one('er'),
    unfortunately,
    one('endelig endeligt ufravigelig ufravigelige urokkelig'),
    either([atEnd], [next(one('. ! , og'))]),
  ),
  pattern(
    'prisen ligger fast',
    decisions,
    one('ligger står'),
    unfortunately,
    one('fast ved'),
    either([atEnd], [next(one('. ! og'))]),
  ),
  pattern(
    'ikke til diskussion',
    one('ikke hverken'),
    unfortunately,
    either(
      [one('til under'), one('diskussion forhandling debat overvejelse')],
      [one('noget'), maybe(one(',')), we, one('diskuterer forhandler drøfter')],
    ),
  ),
  pattern('intet kan gøres', one('intet ingenting'), one('kan er'), maybe(one('at')), one('gøres gøre')),
  pattern(
    'vi besvarer ikke flere henvendelser',
    one('besvarer svarer modtager behandler'),
    unfortunately,
    one('ikke ingen'),
    maybe(one('på')),
    one('flere yderligere'),
    one('henvendelser mails spørgsmål klager'),
  ),
  pattern(
    'løbet er kørt',
    one('løb løbet tog toget'),
    one('er'),
    unfortunately,
    one('kørt'),
    either([atEnd], [next(one('. ! for'))]),
  ),
  pattern(
    'vi har ikke tænkt os at ændre noget',
    we,
    one('har'),
    unfortunately,
    one('ikke'),
    one('tænkt'),
    one('os mig'),
    one('at'),
  ),
  pattern(
    'det nytter ikke at klage',
    one('nytter hjælper gavner'),
    unfortunately,
    one('ikke'),
    gap(1),
    one('at hvis'),
    notNext(one('vide')),
  ),
  pattern(
    'beløbet er tabt',
    one('beløbet pengene depositummet depositum pointene rabatten'),
    one('er går'),
    unfortunately,
    one('tabt fortabt'),
  ),
  pattern(
    'depositum betales ikke tilbage',
    one(granting),
    unfortunately,
    one('ikke aldrig'),
    notNext(one('endnu først kun før automatisk')),
  ),
  pattern('gælder alle uden undtagelse', one('gælder'), gap(4), one('uden'), one('undtagelse undtagelser')),
  pattern(
    'vi er nødt til at sige nej',
    one('nødt må'),
    maybe(one('til')),
    maybe(one('at')),
    unfortunately,
    one('sige'),
    unfortunately,
    one('nej'),
    notNext(one('tak')),
  ),
  pattern(
    'vi har lukket for ændringer',
    we,
    one('har'),
    unfortunately,
    one('lukket'),
    one('for'),
    one('ændringer tilmelding tilmeldinger klager henvendelser reklamationer afbestillinger'),
  ),
  pattern(
    'vi laver ingen venteliste',
    we,
    one('laver fører har opretter'),
    unfortunately,
    one('ingen ikke'),
    maybe(one('nogen en')),
    one('venteliste reservationer undtagelser'),
  ),
  pattern(
    'policen dækker aldrig vandskader',
    either(
      [one('dækker omfatter'), one('policen forsikringen garantien aftalen vi')],
      [one('policen garantien forsikringen'), one('dækker omfatter')],
    ),
    unfortunately,
    one('ikke aldrig'),
  ),
  pattern(
    'vi kan ikke sige noget om, hvornår den virker',
    either([we, one('kan')], [one('kan'), we]),
    unfortunately,
    one('ikke intet'),
    one('sige love oplyse'),
    one('noget hvornår hvor om'),
  ),
  pattern(
    'kravet afvises',
    one('kravet klagen indsigelsen reklamationen ansøgningen anmodningen'),
    unfortunately,
    one('afvises afslås'),
  ),
  pattern(
    'du kan ikke regne med at få pengene',
    one('kan skal må'),
    maybe(one('du i')),
    unfortunately,
    one('ikke'),
    one('regne forvente'),
    maybe(one('med')),
    one('at'),
  ),
  pattern(
    'ingen bon, ingen penge',
    one('ingen'),
    gap(1),
    one(','),
    one('ingen'),
    one('penge retur refusion ombytning erstatning garanti'),
  ),
  pattern(
    'der findes ingen løsning',
    one('findes er'),
    unfortunately,
    one('ingen'),
    one('løsning løsninger udvej alternativ alternativer'),
  ),
  pattern(
    'vi har ingen kommentarer',
    we,
    one('har'),
    unfortunately,
    one('ingen'),
    one('kommentarer bemærkninger'),
  ),
  pattern(
    'ventelisten er lukket',
    one('ventelisten tilmeldingen holdet'),
    one('er'),
    unfortunately,
    one('lukket fyldt'),
  ),
  pattern(
    'vi har besluttet at lukke din konto',
    one('besluttet valgt'),
    one('at'),
    one('lukke opsige afslå spærre'),
    one('din dit dine jeres'),
  ),
]
