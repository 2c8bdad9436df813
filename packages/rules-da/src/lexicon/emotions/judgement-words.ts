import {words} from '@tactlint/core'
import {one} from '../notation.js'

export const being = one('er var bliver blev føles virker minder')
export const it = one(
  'det dette den her forløbet behandlingen servicen sagen situationen ventetiden jeres hele',
)
export const shocking = words(`
  rystende ufatteligt ubegribeligt forfærdeligt frygteligt katastrofalt hjerteløst umenneskeligt uværdigt ydmygende
  nedværdigende amatøragtigt grinagtigt hovedløst tragikomisk rædsomt hjernedødt skandaløst absurd grotesk gak forrykt
  tåbeligt åndsvagt gakket vanvid kafkask hensynsløst uetisk kynisk skammeligt horribelt patetisk galimatias fladpandet
  idiotisk makværk elendighed idioti tortur nedladende krænkende uærligt svigagtigt nedrigt lusket nærigt hykleri svineri magtmisbrug
  vilkårlighed nedrighed inkompetence vrøvl sludder nonsens ævl tidsspilde galskab amatørarbejde dilettanteri
`)
/** Calm people say so too; with an intensifier it vents. */
export const bad = words(`
  surrealistisk tragisk pinligt pinlig flovt urimeligt nederen sørgeligt uprofessionelt provokerende frustrerende dumt
  uhyggeligt grimt deprimerende ulækkert uretfærdigt kaotisk
`)
export const very = words(`
  så simpelthen fuldstændig fuldstændigt totalt helt dybt ganske komplet aldeles jo da virkelig bare altså direkte intet decideret
  utrolig utroligt vildt sindssygt hamrende ret faktisk ærlig talt sgu fandeme nærmest mildest rent ud sagt mere end både meget
`)
export const disasters = words(`
  katastrofe farce skandale parodi cirkus mareridt komedie fiasko joke vittighed vits skændsel tragedie ommer hån gyser svineri
  lussing fornærmelse skuffelse absurditet galskab vanvid idioti tidsspilde spild tåbelighed kaos helvede lidelse prøvelse pinsel
  teater tragikomedie amatørteater gøglertrup jungle junglen bananrepublik forhånelse uforskammethed syg vandgang plathed gang
  kæmpeskuffelse tyveri røveri dagrøveri bedrageri svindel fup plattenslageri bondefangeri afpresning chikane mobning magtmisbrug
`)
export const trash = words(
  'lort møg skrammel bras pis juks makværk skidt skrald crap bæ ragelse affald fusk sludder vås pladder ævl nonsens',
)
