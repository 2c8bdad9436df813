import {words, type Pattern} from '@tactlint/core'
import {business} from './words.js'
import {either, gap, maybe, one, pattern, upTo} from '../notation.js'

const writer = one('jeg vi')
const own = one('min mit mine vores')

/** „… så vi kan få et bedre dækningsbidrag“ */
export const purposePatterns: readonly Pattern[] = [
  pattern(
    'så vi kan øge omsætningen',
    one('så for'),
    maybe(one('at')),
    writer,
    maybe(one('igen endelig bedre også hurtigt kan får når')),
    one('kan får når kommer opnår igen'),
    maybe(
      upTo(
        3,
        one(
          `nå at få igen endelig også have opnå øge hæve løfte forbedre booste redde sikre beholde holde tjene vinde maksimere optimere styrke score`,
        ),
      ),
    ),
    maybe(
      upTo(
        3,
        one(
          `en et flere mere min mit mine vores højere bedre større godt nogle de det ud gang i et lidt noget`,
        ),
      ),
    ),
    one([...business, ...words('salg omsætningen salget')]),
  ),
  pattern(
    'så vi kan tømme lageret',
    one('så for'),
    maybe(one('at')),
    writer,
    gap(1),
    one('kan får når skal'),
    gap(2),
    either(
      [one('tømme tømt'), gap(1), one('lageret lager hylderne')],
      [one('sælge solgt'), gap(2), one('ud lageret lager varerne alle alt mere flere restlageret resten')],
      [one('tjene tjent'), gap(1), one('på mere penge noget flere')],
      [one('slå overhale udkonkurrere'), gap(2), one('konkurrenter konkurrenterne konkurrenten')],
      [
        one('mere mest'),
        one('ud'),
        one('af'),
        gap(1),
        one('black jul julen kampagnen sæsonen salget julehandlen trafikken'),
      ],
    ),
  ),
  pattern(
    'så min annonce vises øverst',
    one('så for'),
    maybe(one('at')),
    own,
    gap(1),
    one('annonce produkt vare listing varer annoncer produkter butik'),
    gap(3),
    one('øverst foran højere først'),
  ),
  pattern(
    'for at få bedre placering',
    one('for'),
    maybe(one('ikke')),
    one('at'),
    one(`få opnå øge forbedre nå løfte hæve sikre redde booste maksimere styrke beholde vinde miste tabe`),
    maybe(upTo(3, one('en et flere mere min mit mine vores højere bedre større god i endnu noget lidt'))),
    one(business.filter(word => !/^(?:kvartal|regnskab|økonomi|trafik|budget)/.test(word))),
  ),
]
