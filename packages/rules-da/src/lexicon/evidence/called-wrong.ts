import type {Lexicon} from '@tactlint/core'
import {source} from '../source.js'

/** Så siger teksten selv, at nummeret er forkert. */
export const calledWrong = {
  before: {
    source,
    phrases: [
      '(forkert|forkerte|ugyldigt|ugyldige|fejlagtigt|fejlagtige|fejltastet|fejltastede)',
      '(forkert|forkerte|ugyldigt|ugyldige|fejlagtigt|fejlagtige) (nummer|nr|nr.|kode|tal)',
      '(i stedet for|frem for|fremfor|erstatter|erstatte)',
      '(ved en fejl|fejlagtigt) (skrevet|angivet|tastet|oplyst)',
    ],
  },
  after: {
    source,
    phrases: [
      '(er|var|som|bliver|blev) (jo|også|altså|desværre|nu|) (forkert|forkerte|ugyldigt|ugyldig|ugyldige|fejlagtigt|en tastefejl|en slåfejl|en fejl)',
      '(er|var) (ikke|ikke længere) (et|) (gyldigt|korrekt|rigtigt|gyldige)',
      '(har|havde|indeholder) (en|et) (tastefejl|slåfejl|ciffer for meget|ciffer for lidt)',
      'skal rettes',
      '(i stedet for|frem for|fremfor)',
    ],
  },
} satisfies Readonly<Record<'before' | 'after', Lexicon>>
