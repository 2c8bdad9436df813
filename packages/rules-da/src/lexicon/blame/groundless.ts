import type {Pattern} from '@tactlint/core'
import {someAdverbs} from '../adverbs.js'
import {noPronoun, reader} from '../reader.js'
import {either, gap, maybe, notAfter, notNext, one, other, pattern} from '../notation.js'
import {has} from './wrong-steps.js'

const unreceived = other('fået modtaget haft set hørt købt brug to flere')
const notSupposed = notAfter('hvis når om såfremt medmindre')
/** What a desk does to an account, an order or a case. */
const did = one(`
  lukkede slettede fjernede afviste spærrede blokerede annullerede ændrede opsagde trak hævede tog opkrævede aflyste flyttede stoppede
  afsluttede suspenderede deaktiverede afbrød nedlagde tilbageholdt forhøjede afslog udelukkede
  begrænsede nægtede frøs udskød udskiftede nedgraderede opgraderede meldte bortviste afmeldte smed
`)
const without = [
  one('uden'),
  either(
    [
      maybe(one('min vores nogen at')),
      maybe(one('at')),
      maybe(one('form gyldig forudgående nærmere saglig')),
      maybe(one('for')),
      one(`
        lov tilladelse samtykke accept spørge varsel fuldmagt hjemmel sige grund begrundelse forklaring årsag varsling advarsel aftale
        løse undersøge læse kontakte oplyse begrunde forklare informere advare lytte tjekke høre orientere varsle undskylde
        grunde ordre behandle følge hjælpe overveje kigge
      `),
    ],
    [one('at'), one('give have få lade'), gap(2), one('besked grund begrundelse forklaring mig lov')],
  ),
] as const
const wrongly = one(`
  fejlagtigt uretmæssigt uberettiget ulovligt bevidst egenmægtigt urimeligt uretfærdigt forsætligt egenrådigt grundløst
`)

/** Done without a reason, without asking, badly: „I har lukket min konto uden grund“. */
export const groundless: readonly Pattern[] = [
  pattern(
    'I har trukket pengene uden lov',
    notSupposed,
    either([reader, has], [has, reader]),
    unreceived,
    gap(7),
    ...without,
  ),
  pattern(
    'I slettede min annonce uden varsel',
    notSupposed,
    either([reader, someAdverbs, did], [did, reader, noPronoun]),
    gap(7),
    ...without,
  ),
  pattern(
    'I har fejlagtigt lukket min konto',
    notSupposed,
    either([reader, has], [has, reader], [reader, did], [did, reader, noPronoun]),
    gap(4),
    wrongly,
    notNext(one('? for .'), one('ikke')),
  ),
  pattern(
    'I har behandlet mig dårligt',
    either([reader, has], [has, reader]),
    gap(1),
    one(
      'behandlet håndteret rådgivet vejledt informeret betjent modtaget talt svaret kommunikeret monteret udført repareret installeret beregnet indtastet registreret syet klippet malet målt lavet samlet bygget tegnet oversat stavet',
    ),
    gap(4),
    one(`
      dårligt elendigt uretfærdigt respektløst skammeligt urimeligt sjusket useriøst uprofessionelt nedladende uanstændigt uhøfligt
      ringe kynisk arrogant forkert groft
    `),
    notNext(one('eller')),
  ),
  pattern(
    'I behandlede mig dårligt',
    reader,
    one('behandlede behandler håndterede håndterer betjener betjente'),
    gap(4),
    one(`
      dårligt elendigt uretfærdigt respektløst skammeligt urimeligt sjusket useriøst uprofessionelt nedladende uanstændigt uhøfligt
      ringe kynisk arrogant forkert
    `),
  ),
  pattern(
    'I svarer ikke på mine henvendelser',
    notAfter('hvis når om at hvorfor'),
    reader,
    one('svarer reagerer'),
    someAdverbs,
    one('ikke aldrig'),
    one('på'),
    maybe(one('hverken nogen nogle en')),
    one('mine vores min mails henvendelser klager kundernes spørgsmål'),
  ),
  pattern(
    'I har givet mig forkerte oplysninger',
    reader,
    has,
    someAdverbs,
    one('givet oplyst fortalt rådgivet sendt'),
    gap(1),
    one('urigtige falske usande vildledende forkerte'),
    one('oplysninger informationer råd svar'),
  ),
]
