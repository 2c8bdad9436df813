import {words, type Lexicon, type Step} from '@tactlint/core'
import {infinitiveOf, orderOnlyBefore, separable} from './imperatives.js'
import {source} from './source.js'

/** Where a clause begins: at the start, behind a sign, behind “en”. “Dat kunt u zien” and “waarom kunt u niet” ask for nothing. */
const clauseStart: Step = {
  anyOf: [
    [{at: 'start'}],
    [{behind: {surface: [',', ';', ':', '–', '-', 'en', 'maar', 'dus', 'of', 'daarom', 'vandaar']}}],
  ],
}
const reader: Step = {surface: words('u je jij jullie')}

/** Polite questions and hedged wishes: “Kunt u …?”, “Graag ontvang ik …”, “Ik zou graag …” */
export const requests = {
  source,
  phrases: [
    '(is|zou) het mogelijk (om|dat|zijn)',
    '(mag|mogen|zou|zouden|kan|kunnen) (ik|wij|we) (u |je |jullie |)(graag |misschien |vriendelijk |)(vragen|verzoeken|weten|krijgen|ontvangen|hebben)',
    '(ik|wij|we) (hoor|horen|verneem|vernemen|ontvang|ontvangen|zie|zien) (het |dat |dit |) (heel |)graag',
    'graag (hoor|horen|verneem|vernemen|ontvang|ontvangen|zie|zien|wil|willen|zou|zouden|weet|weten) (ik|wij|we)',
    '(het zou |zou het )(heel |)(fijn|prettig|mooi) (zijn|vinden) als (u|je|jullie)',
    'zou (ik|het) (zeer |erg |)(op prijs stellen|waarderen)',
    '(ik|wij|we) (vraag|vragen|verzoek|verzoeken) (u|je|jullie) (vriendelijk |beleefd |graag |)',
    'aan (u|je|jullie) (de vraag|het verzoek)',
    '(mijn|onze) (vraag|verzoek) (is|aan)',
    '(hebt|heeft|heb|hebben) (u|je|jullie) (al |misschien |)(enig |)(idee|nieuws|een update)',
  ].map(phrase => phrase.trimEnd()),
  patterns: [
    {
      name: 'kunt u',
      steps: [clauseStart, {surface: words('kunt kun kan kunnen zou zoudt zouden wilt wil willen')}, reader],
    },
    {
      // “Ik wil u graag vragen …”, no “Ik wil u graag bedanken”
      name: 'ik wil graag',
      steps: [
        {surface: ['ik', 'wij', 'we']},
        {surface: words('wil willen zou zouden had hadden')},
        {gap: 3},
        {surface: 'graag'},
        {
          notAhead: [
            {gap: 6},
            {surface: words('bedanken complimenteren feliciteren melden meedelen danken zeggen')},
          ],
        },
      ],
    },
    {
      // “Wanneer wordt mijn bestelling bezorgd?”, “Waar blijft het pakket?”
      name: 'wanneer …?',
      steps: [
        {at: 'start'},
        {optional: [{surface: ['en', 'maar']}]},
        {surface: words('wanneer waar hoe wat welke welk wie')},
        {gap: 20},
        {surface: '?'},
      ],
    },
    {
      // “of u kunt nagaan waar het pakket is”
      name: 'of u kunt',
      steps: [
        {surface: 'of'},
        reader,
        {gap: 6},
        {surface: words('kunt kan kunnen wilt wil willen zou zouden')},
      ],
    },
  ],
} satisfies Lexicon

/** With a word for “please”. */
export const pleaseForms = {
  source,
  phrases: [
    '(a.u.b.|aub|s.v.p.|svp|alstublieft|alsjeblieft|gelieve)',
    '(vriendelijk|beleefd) verzoek',
    '(wees|weest) zo (vriendelijk|goed)',
    'wilt u zo (vriendelijk|goed) zijn',
  ],
  patterns: [
    // “Graag de lamp in het zwart sturen.”
    {name: 'graag', steps: [clauseStart, {surface: 'graag'}, {notAhead: [{surface: 'gedaan'}]}]},
  ],
} satisfies Lexicon

/** Stated flatly: “Ik wil mijn geld terug.” */
export const wishes = {
  source,
  phrases: [],
  patterns: [
    {
      name: 'ik wil … terug',
      steps: [
        {surface: ['ik', 'wij', 'we']},
        {surface: ['wil', 'willen', 'moet', 'moeten']},
        {gap: 6},
        {
          surface: words(
            'terug vergoed vergoeding hebben ontvangen geld antwoord oplossing weten uitleg factuur',
          ),
        },
      ],
    },
  ],
} satisfies Lexicon

const noImperative: Step = {
  // “Stuur ik het terug, …”, “Bel gerust”, “Geef maar aan”
  notAhead: [{surface: words('ik u je jij jullie wij we hij ze zij het gerust maar vooral dan')}],
}

/** Orders: “Ik eis …”, “U moet …”, “Stuur mij …”, “Los dit op.” */
export const orders = {
  source,
  phrases: ['(ik|wij|we) (eis|eisen)', '(eis|eisen) (ik|wij|we)'],
  patterns: [
    {
      // “U moet dit oplossen”, no “U moet weten dat …”, “wat u moet doen”
      name: 'u moet',
      steps: [
        clauseStart,
        {surface: ['u', 'jullie', 'je', 'jij']},
        {surface: ['moet', 'moeten', 'dient', 'dienen']},
        {notAhead: [{surface: words('weten niet geen begrijpen er wel')}]},
      ],
    },
    {
      name: 'stuur',
      steps: [
        clauseStart,
        {surface: Object.keys(infinitiveOf).filter(verb => !Object.hasOwn(orderOnlyBefore, verb))},
        noImperative,
      ],
    },
    ...Object.entries(orderOnlyBefore).map(([verb, next]) => ({
      name: verb,
      steps: [clauseStart, {surface: verb}, {ahead: [{surface: words(next)}]}],
    })),
    {
      // “Ik verwacht het geld uiterlijk vrijdag.”
      name: 'ik verwacht uiterlijk',
      steps: [
        {surface: ['ik', 'wij', 'we']},
        {surface: ['verwacht', 'verwachten']},
        {gap: 5},
        {surface: 'uiterlijk'},
      ],
    },
    ...separable.map(({verb, particle}) => ({
      name: `${verb} … ${particle}`,
      steps: [clauseStart, {surface: verb}, noImperative, {gap: 7}, {surface: particle}],
    })),
  ],
} satisfies Lexicon

/** What makes an imperative the writer's own wish where nobody says who reads: “Stuur mij …”, no “Bevestig de lamp …”. */
export const ownMatters = {
  source,
  phrases: ['(mij|me|ons|mijn|onze|ik|wij|we|dit|nu|onmiddellijk|direct|meteen|vandaag|eindelijk)'],
} satisfies Lexicon
