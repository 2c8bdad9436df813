import {rangeOf, sellerCentricFramingRule, type Found, type Range} from '@tactlint/core'
import {customerEffects, purposes, statements} from '../lexicon/gains.js'
import {reframe} from './reframe.js'

const why = 'Wie u helpt, kijkt naar de klant: zo wordt eerder duidelijk waarom het nodig is.'

/** Argues from the writer's own gain or loss. */
export const sellerCentricFraming = sellerCentricFramingRule({
  purposes,
  statements,
  customerEffects,
  clause,
  reframe,
  wording: {
    purpose: {
      what: '‘{words}’ noemt uw eigen voordeel.',
      why,
      instead: 'Schrijf wat klanten dan kunnen of zien.',
    },
    statement: {
      what: '‘{words}’ noemt uw eigen verlies.',
      why,
      instead: 'Schrijf wat klanten van het probleem merken.',
    },
  },
  examples: [
    {
      bad: 'Kunt u de titel van dit artikel wijzigen om mijn omzet te verhogen?',
      good: 'Kunt u de titel van dit artikel wijzigen om het klanten makkelijker te maken het artikel te vinden?',
    },
    {
      bad: 'Kunt u de productfoto vervangen, zodat ik deze zomer meer kan verkopen?',
      good: 'Kunt u de productfoto vervangen, zodat klanten zien wat zij kopen?',
    },
    {
      bad: 'Hierdoor verlies ik elke dag omzet. Kunt u de pagina herstellen?',
      good: 'Klanten merken ⟨wat zij merken⟩. Kunt u de pagina herstellen?',
    },
    {
      bad: 'Om meer te verkopen wil ik graag een andere productfoto.',
      good: 'Om klanten te laten zien wat zij kopen wil ik graag een andere productfoto.',
    },
    {bad: 'Door de verkeerde titel krijg ik het product niet op de eerste zoekpagina.'},
    {bad: 'Mijn omzet is sterk gedaald sinds de advertentie weg is.'},
    {
      allowed:
        'De huidige titel van dit product schaadt de klantervaring: klanten vinden het niet als zij op de juiste titel zoeken. Kunt u de titel wijzigen om de klantervaring te verbeteren?',
    },
    {allowed: 'Kunt u de titel wijzigen, zodat klanten het artikel vinden?'},
    {allowed: 'Kunt u de maat aanpassen, zodat de omschrijving klopt?'},
    {allowed: 'Het gaat mij er niet om mijn omzet te verhogen, maar om de veiligheid.'},
    {allowed: 'De klant schrijft dat hij omzet verliest door de storing.'},
    {allowed: 'Haal het artikel offline, zodat ik het niet per ongeluk verkoop.'},
    {allowed: 'Met ‘om mijn omzet te verhogen’ begint het voorbeeld in uw handleiding.'},
    {context: {audience: 'customer'}, allowed: 'Wij geven korting om onze verkoop te stimuleren.'},
  ],
})

/** The clause with the phrase, up to the sign or conjunction behind it. */
function clause({start, end, sentence}: Found, text: string): Range {
  const whole = rangeOf(sentence)
  // “Om meer te verkopen wil ik …”: behind a clause that opens the sentence the verb follows.
  if (
    !/\p{L}/u.test(text.slice(whole.start, start)) &&
    /^(?:om|zodat)(?!\p{L})/iu.test(text.slice(start, end))
  )
    return {start, end}
  const rest = text.slice(end, whole.end)
  const border = rest.search(/[,;:.!?()–—]|\s(?:omdat|want|maar|en|als|doordat|aangezien|terwijl|sinds)\s/u)
  return {start, end: end + rest.slice(0, border < 0 ? undefined : border).trimEnd().length}
}
