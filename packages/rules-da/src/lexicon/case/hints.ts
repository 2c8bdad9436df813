import type {Lexicon, Pattern} from '@tactlint/core'
import {atStart, either, gap, maybe, notAfter, notNext, one, other, pattern, upTo} from '../notation.js'
import {source} from '../source.js'
import {can, noCondition, reader, softly} from './question-steps.js'

/** Something is wanted for a thing that is not named. It counts beside something wrong: else it may be a thing to be bought. */
const somethingWanted: readonly Pattern[] = [
  pattern(
    'kan I sende den',
    either([can, reader], [one('i'), can]),
    softly,
    one('sende eftersende lade holde kontakte finde hente skifte give flytte levere komme'),
    maybe(one('mig os')),
    one('den det dem ham hende resten igen'),
    noCondition,
  ),
  pattern(
    'får jeg den',
    one('kan må får'),
    one('jeg vi'),
    gap(1),
    one('få have'),
    one('en den det'),
    one('ny nyt nye igen'),
  ),
  pattern(
    'kan han komme igen',
    one('kan'),
    one('han hun chaufføren montøren teknikeren de'),
    one('komme ringe'),
  ),
  pattern('kommer I forbi', atStart, one('kommer'), one('i'), one('forbi igen')),
]

/** „Jeg anmeldte cyklen stjålet“, „Vi blev tre timer forsinkede“: something that has happened with the desk, or elsewhere. */
const somethingDone: readonly Pattern[] = [
  pattern(
    'jeg anmeldte',
    notAfter('da hvis når fordi'),
    either(
      [
        one('jeg vi'),
        one(
          `anmeldte ansøgte overtog fraflyttede tilmeldte uploadede underskrev indtastede opgraderede oprettede sendte glemte`,
        ),
      ],
      [
        one(
          `anmeldte ansøgte overtog fraflyttede tilmeldte uploadede underskrev indtastede opgraderede oprettede sendte glemte`,
        ),
        one('jeg vi'),
      ],
      [
        one('jeg vi'),
        one('har'),
        maybe(upTo(2, other('ikke aldrig hverken endnu'))),
        one('uploadet anmeldt ansøgt søgt sendt udfyldt oprettet tilmeldt opgraderet'),
      ],
      [
        one('har'),
        one('jeg vi'),
        maybe(other('ikke aldrig hverken endnu')),
        one('uploadet anmeldt ansøgt søgt sendt udfyldt oprettet tilmeldt opgraderet'),
      ],
    ),
    other('mail mails besked'),
  ),
  pattern(
    'vi flytter ud',
    one('jeg vi'),
    one('flytter flyttede fraflytter stopper opsiger'),
    one('ud fra til den pr'),
  ),
]

/** „Kan I se på det?“ beside something wrong */
const anythingWanted: readonly Pattern[] = [
  pattern('kan I se på det', can, reader, notNext(one('fortælle sige anbefale garantere'))),
  pattern('kan jeg få', one('kan må får skal'), one('jeg vi'), maybe(one('få have'))),
  pattern('kan den …', one('kan'), one('den det de der'), notNext(one('passe'))),
  pattern('hvornår', one('hvornår')),
  pattern('hvad gør vi', one('hvad'), one('gør skal kan'), one('jeg vi i')),
  pattern('hvad er gået galt', one('hvad'), one('er'), one('gået sket')),
]

/** Tell a dealing where another of them, or something wrong, stands beside. */
export const hints = {
  source,
  phrases: [],
  patterns: [...somethingWanted, ...somethingDone],
} satisfies Lexicon

/** Tell a dealing only where something is wrong. */
export const wantings = {source, phrases: [], patterns: anythingWanted} satisfies Lexicon
