import {words, type Pattern} from '@tactlint/core'
import {someAdverbs} from '../adverbs.js'
import {nonsense, outrages} from './outbursts.js'
import {atEnd, either, gap, maybe, notNext, one, other, pattern, upTo} from '../notation.js'

/** „grotesk“, „grotesk(t)“, „groteske“ */
const inflected = (list: string): readonly string[] =>
  words(list).flatMap(word => {
    const [stem = '', ending = ''] = word.split('|')
    const plural = ending === '' ? `${stem}e` : stem.slice(0, -1) + ending
    return [stem, `${stem}t`, plural]
  })

/** Nobody calm says so. */
const contemptuous = [
  ...inflected(`
    grotesk vanvittig sindssyg skammelig modbydelig afskyelig ynkelig jammerlig rædselsfuld gyselig hovedløs barok kafkask umenneskelig
    hjerteløs nederdrægtig gudsjammerlig tarvelig uanstændig utilgivelig tragikomisk usmagelig hånlig afsindig infam snotdum stupid
    flabet arrogant uværdig hjernedød latterlig idiotisk åndssvag tåbelig uhyrlig uforskammet skandaløs åndsforladt åndsfraværende
    bundelendig bundrådden håbløs lallende himmelråbende hovedrystende gakket imbecil grundløs perfid fjollet pinagtig samvittighedsløs
    skruppelløs respektløs tonedøv ubehøvlet udygtig uduelig komisk absurd bizar kynisk sadistisk enfoldig naragtig ussel|le
    lumpen|ne sjofel|le ækel|le
  `),
  ...words(`
    hovedløse sjofle ækle usle lumpne bizarre snotdumme nedværdigende ydmygende fornærmende ulidelige ulideligt oprørende forbandede
    forbandet fordømte pokkers satans fandens skide forpulede forpulet lorte elendige elendigste idiotisk
  `),
].filter(word => !/^(?:grundløs|udygtig|åndsfraværende|komisk|absurd)t?e?$/.test(word))
/** Things too are so, but no procedure is: „den ⟦håbløse⟧ hjemmeside“. */
const poor = words(`
  elendig elendigt elendige frygtelig frygteligt frygtelige forfærdelig forfærdeligt forfærdelige pinlig pinlige ubrugelig ubrugeligt
  ubrugelige ulækker ulækre klamme rådne provokerende meningsløs meningsløst meningsløse umulige umulig uhørte ufattelige ufattelig
  hysteriske katastrofale katastrofal katastrofalt hovedløst absurde absurd absurdt komiske ringe sløve dumme dum dumt rodede irriterende
  skrækkelige skrækkelig urimelige ubegribelige dødssyge endeløse evindelige evige tragiske sølle
`)
const dealings = one(`
  formular formularer formularen regel regler reglen reglerne app appen system systemet side hjemmeside hjemmesiden service kundeservice
  svar svaret behandling procedure procedurer løsning løsningen vejledning chat chatten robot chatbot support måde beslutning afgørelse
  afgørelsen gebyr gebyret brev mail menu telefonmenu automat telefonkø ventetid ventemusik sagsbehandling ordning politik praksis tone
  regning bureaukrati papirgang selvbetjening forløb forløbet beregning betjening undskyldning forklaring løfter krav møde program
  software opdatering opdateringen håndtering proces påstand påstande kommunikation logik planlægning
`)

/** Contempt by an adjective or a noun: „den groteske formular“, „systemet er en joke“. */
export const contempt: readonly Pattern[] = [
  pattern(
    'den groteske formular',
    one('den det de denne dette disse jeres din dit en et sådan noget så nogle flere alle hele'),
    maybe(one('her fuldstændig fuldstændigt helt totalt komplet direkte mest ret mere aldeles')),
    one(contemptuous),
    notNext(
      one(
        'god godt gode glad hurtig hurtigt heldig og fordi at . , for dejlig dygtig dygtige meget mange kulde varme',
      ),
    ),
    // What a thing is like belongs to the case.
    notNext(one('hænder hånd billede lugt stank smag lyd støj larm smerte smerter kløe vejr storm udsigt')),
  ),
  pattern(
    'formularen er grotesk',
    one('er var bliver blev virker føles lyder forekommer'),
    someAdverbs,
    maybe(one('både både mildest rent ud')),
    one(contemptuous),
    notNext(
      one(
        'god godt gode heldig fantastisk sjovt sjov glad glade hurtig hurtigt dejlig dygtig dygtige flot flotte billig billigt mange meget',
      ),
    ),
  ),
  pattern(
    'den håbløse hjemmeside',
    one('den det de denne dette jeres sådan en et noget så sikke'),
    maybe(one('her fuldstændig helt totalt mere langt')),
    one(poor),
    dealings,
  ),
  pattern(
    'systemet er en joke',
    one('er var bliver blev som'),
    someAdverbs,
    one('en et den det'),
    maybe(
      upTo(
        2,
        one(
          'rene ren rent stor stort kæmpe dårlig skær sand eneste lang total totalt regulær fuldstændig ubeskrivelig sølle evig værre',
        ),
      ),
    ),
    one([
      ...outrages,
      ...words(`
        joke vits ommer jungle tortur anarki narrestreg skueproces amatørisme dilettanteri slendrian blamage bommert dumhed frækhed grovhed
        arrogance ondskab djævelskab elendighed uforskammethed tåbelighed morads ragnarok virvar syndflod hovedpine anakronisme vandkunst
        mundfuld plage provokation vandring golgatavandring odyssé ørkenvandring lort hjernevask foragt svinestreg kalamitet
      `).filter(word => !/^(?:mundfuld|vandring|hovedpine|vandkunst|syndflod|jungle|lort)$/.test(word)),
    ]),
    notNext(one('i på af der som'), other('jer mig os folk mennesker en')),
    notNext(one('en'), one('film')),
  ),
  pattern(
    'sikke dog noget skrammel',
    one('sikke sikken'),
    maybe(one('dog da en')),
    maybe(one('noget en et')),
    gap(1),
    one(nonsense),
  ),
  pattern(
    'puha, sikke et system',
    one('sikke sikken'),
    maybe(one('dog da')),
    one('et en'),
    one(
      'system måde firma foretagende forvaltning forretning bureaukrati papirkrig service behandling ventetid sagsbehandling tone rod forløb dag regning oplevelse historie',
    ),
    notNext(one('god dejlig')),
    either([atEnd], [one(', . ! at og')]),
  ),
  pattern(
    'programmet er noget hø',
    one('er var'),
    someAdverbs,
    one('noget'),
    maybe(one('værre rigtigt rent gammelt')),
    one(nonsense),
    notNext(one('i på bag ved under med')),
  ),
  pattern(
    'det er til at hyle over',
    one('til'),
    one('at'),
    one('hyle tude skrige græde brække grine fortvivle tosse'),
    gap(1),
    one('over af ad'),
  ),
  pattern(
    'hele forløbet stinker',
    one('stinker lugter'),
    either([atEnd], [one('langt fælt af'), gap(1), one('væk snyd fusk bondefangeri griskhed')]),
  ),
  pattern(
    'er I blevet vanvittige',
    one('er'),
    one('i du de'),
    gap(1),
    one('blevet helt rigtig fuldstændig gået'),
    gap(1),
    one('vanvittige vanvittig sindssyge sindssyg kloge gale gal tossede tosset amok fra'),
    notNext(one('med af'), one('glæde')),
  ),
  pattern('jeg har det op over begge ører', one('over'), one('begge'), one('ører')),
  pattern(
    'jeg kunne kaste den gennem ruden',
    one('kunne'),
    maybe(one('jeg vi man')),
    one('kaste smide kyle smadre slå kvæle'),
    gap(4),
    one('gennem ud i ned'),
    gap(1),
    one('ruden vinduet væggen havnen gulvet søen'),
  ),
  pattern('ude af sig selv', one('ude'), one('af'), one('sig mig os'), one('selv')),
  pattern('jeg raser', one('jeg vi'), one('raser rasede syder skummer eksploderer dirrer')),
  pattern('i den gale hals', one('i'), one('den'), one('gale'), one('hals')),
  pattern('Kafka på dansk', one('kafka kafkas orwell monty molbohistorie olsenbanden')),
  pattern(
    'trukket rundt i manegen',
    one('trukket trækkes trækker'),
    gap(1),
    one('rundt'),
    gap(1),
    one('manegen næsen'),
  ),
  pattern(
    'det er simpelthen for dumt',
    one('er var'),
    someAdverbs,
    one('for'),
    one('dumt tarveligt sølle fjollet flabet frækt groft tyndt usselt fattigt pinligt åndssvagt'),
    notNext(one('at til')),
  ),
]
