import type {Lexicon} from '@tactlint/core'
import {source} from './source.js'

/** “Beste mevrouw De Boer,”, “Geachte heer/mevrouw,” */
export const greetings = {
  source,
  phrases: [
    '(beste|geachte|hallo|hoi|hey|hi|dag|lieve|goedendag|goedemorgen|goedemiddag|goedenavond|goeiedag|goeiemorgen|l.s.|ls)',
    '(mevrouw|meneer|mijnheer)',
    '(t.a.v.|ter attentie van)',
  ],
} satisfies Lexicon

/** “Met vriendelijke groet,” */
export const closings = {
  source,
  phrases: [
    '((met |)(een |)(vriendelijke|hartelijke|beste|warme|zonnige|lieve) |de |veel |)(groet|groeten|groetjes)',
    '(mvg|m.v.g.|gr)',
    '(met de meeste |)hoogachtend',
    'met hoogachting',
    'vriendelijk groetend',
    '(nog |)een (fijne|prettige|mooie) (dag|avond|week) (nog|verder|toegewenst|gewenst)',
    '(fijne|prettige) (dag|avond|week)',
    'fijn weekend',
    'tot (ziens|horens|snel|dan)',
  ],
  patterns: [
    {
      // “Alvast bedankt,⏎Noor”: the whole of a sentence; “Bedankt voor uw hulp.” only thanks.
      name: 'alvast bedankt',
      steps: [
        {at: 'start'},
        {
          anyOf: [
            [{optional: [{surface: ['alvast', 'hartelijk', 'veel']}]}],
            [{surface: 'alvast'}, {surface: ['hartelijk', 'heel', 'erg']}],
            [{surface: 'bij'}, {surface: 'voorbaat'}],
          ],
        },
        {surface: ['bedankt', 'dank', 'dankjewel', 'dankuwel']},
        {at: 'end'},
      ],
    },
    {
      // “Dank bij voorbaat en vriendelijke groeten”
      name: 'dank en groeten',
      steps: [
        {at: 'start'},
        {optional: [{surface: ['alvast', 'hartelijk', 'veel', 'met']}]},
        {surface: ['bedankt', 'dank']},
        {gap: 4},
        {surface: 'en'},
        {gap: 3},
        {surface: ['groet', 'groeten', 'groetjes']},
      ],
    },
  ],
} satisfies Lexicon

export const thanks = {
  source,
  phrases: [
    '(bedankt|bedanken|dank|dankjewel|dankuwel|thanks|merci|dankbaar)',
    '(ik|wij|we) (bedank|waardeer|waarderen)',
    '(stel|stellen) ((ik|wij|we|dat|het) |)(zeer |)op prijs',
    'op prijs (stellen|gesteld)',
  ],
} satisfies Lexicon
