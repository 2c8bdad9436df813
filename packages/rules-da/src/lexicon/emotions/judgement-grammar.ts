import type {Pattern} from '@tactlint/core'
import {someAdverbs} from '../adverbs.js'
import {being, it, shocking, bad, very, disasters, trash} from './judgement-words.js'
import {either, gap, maybe, notNext, one, pattern, upTo} from '../notation.js'

/** „Det er rystende“, „det er en skandale“ */
export const judgementPatterns: readonly Pattern[] = [
  pattern(
    'det er rystende',
    it,
    maybe(one('her måde')),
    being,
    someAdverbs,
    maybe(upTo(2, one(very))),
    one(shocking),
  ),
  pattern('det er så pinligt', it, maybe(one('her måde')), being, upTo(3, one(very)), one(bad)),
  pattern('er det rystende', being, one('det den dette i'), upTo(3, one(very)), one([...shocking, ...bad])),
  pattern(
    'dybt frustrerende',
    one(
      `dybt ekstremt enormt fuldstændig fuldstændigt mega meget så voldsomt utrolig utroligt virkelig vildt total totalt usigeligt`,
    ),
    one(
      `frustrerende irriterende ydmygende nedværdigende provokerende pinligt nederen urimeligt respektløst`,
    ),
  ),
  pattern(
    'den værste … nogensinde',
    one(
      `værste dårligste ringeste sløveste elendigste langsomste dummeste usleste uforskammede uduelige værst`,
    ),
    gap(8),
    one('nogensinde nogen hidtil verden verdenshistorien landet danmark norden liv jeg vi mands'),
    notNext(one('kan bruger måler har'), one('på i målt liggende')),
  ),
  pattern(
    'det er en skandale',
    it,
    maybe(one('her forløb service app support kundeservice behandling')),
    one('er var bliver blev har'),
    maybe(one('været blevet')),
    someAdverbs,
    maybe(upTo(2, one(very))),
    one('en et den det noget ét én ren rent'),
    maybe(
      upTo(
        3,
        one(
          `ren rene rent sand sandt total komplet kæmpe stor stort stort større værre værste værre værre veritabel regulær regulært endeløst langt eneste værre dårlig ordentlig og skær sølle`,
        ),
      ),
    ),
    one(disasters),
  ),
  pattern(
    'det er tyveri',
    it,
    maybe(one('her')),
    one('er var'),
    someAdverbs,
    one('tyveri røveri dagrøveri bondefangeri plattenslageri afpresning åger hærværk'),
    notNext(one('fra af , ? begået')),
  ),
  pattern(
    'det er ren og skær svindel',
    one('er var'),
    gap(2),
    either(
      [one('ren rent rene ren'), maybe(one('og'), one('skær skært'))],
      [one('intet'), one('mindre'), one('end')],
      [one('simpelthen decideret direkte jo regulær regulært nærmest bare')],
    ),
    one(
      `svindel bedrageri fup tyveri røveri afpresning chikane plattenslageri bondefangeri vanvid idioti mobning snyd galskab løgn vilkårlighed hån tidsspilde magtmisbrug pengeafpresning kynisme`,
    ),
  ),
  pattern(
    'jeres app er noget lort',
    one('er var noget sådan'),
    gap(1),
    one('noget et ét en jo værste'),
    maybe(
      upTo(
        2,
        one(`stykke gang bunke omgang værre ubrugeligt forbandet rent stort gammelt billigt pænt elendigt`),
      ),
    ),
    one([...trash, 'roderi', 'rod', 'pjat', 'svineri', 'sjusk', 'kaos']),
    notNext(one('i på bag ved med under')),
  ),
  pattern(
    'noget værre rod',
    one('noget et én ét en'),
    one('værre stort forfærdeligt frygteligt elendigt'),
    one('rod roderi cirkus kaos svineri miskmask morads vås sludder makværk noget halløj'),
    notNext(one('i bag')),
  ),
]
