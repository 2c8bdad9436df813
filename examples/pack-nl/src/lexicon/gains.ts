import {words, type Lexicon, type Step, type Steps} from '@tactlint/core'
import {source} from './source.js'

const writer: Step = {surface: ['ik', 'wij', 'we']}
const own: Step = {surface: ['mijn', 'onze', 'ons', "m'n"]}
const gain: Step = {
  surface: words(
    `omzet verkoop verkopen verkoopcijfers verkoopresultaten winst marge opbrengst inkomsten ranking positie zichtbaarheid conversie
    bestsellerpositie`,
  ),
}
const more: Step = {
  surface: words(
    'verhogen vergroten verbeteren opkrikken stimuleren redden herstellen maximaliseren boosten',
  ),
}
const selling: Step = {surface: words('verkopen verkoop verdienen verdien omzetten')}
const affirmed: Step = {notAhead: [{gap: 6}, {surface: ['niet', 'geen', 'minder']}]}
const losing = words('verlies verliezen verloor verloren')
const money: Step = {surface: words('geld omzet inkomsten winst verkopen verkoop marge')}

/** What the writer gains: “om mijn omzet te verhogen”, “zodat ik meer kan verkopen”. */
export const purposes = {
  source,
  phrases: [
    'om (weer |nog |)meer te (kunnen |)(verkopen|verdienen)',
    'om (weer |)meer (omzet|winst) te (kunnen |)(maken|halen|draaien)',
    'om (hoger|beter) (in de zoekresultaten |)te (scoren|staan|komen)',
  ],
  patterns: [
    {
      // “om de verkoop van mijn artikelen weer te verhogen”
      name: 'om mijn omzet te verhogen',
      steps: [
        {surface: 'om'},
        {
          anyOf: [
            [own, {gap: 1}, gain, {gap: 5}],
            [{surface: 'de'}, gain, {surface: 'van'}, own, {gap: 4}],
          ],
        },
        {surface: 'te'},
        {optional: [{surface: 'kunnen'}]},
        more,
      ],
    },
    {
      // “zodat ik deze zomer meer kan verkopen”
      name: 'zodat ik … kan verkopen',
      steps: [
        {surface: ['zodat', 'opdat']},
        writer,
        affirmed,
        {gap: 6},
        selling,
        {optional: [{surface: ['kan', 'kunnen']}]},
      ],
    },
    {
      // “zodat mijn omzet weer stijgt”
      name: 'zodat mijn omzet stijgt',
      steps: [
        {surface: ['zodat', 'opdat']},
        own,
        {gap: 1},
        gain,
        affirmed,
        {gap: 3},
        {surface: words('stijgt stijgen toeneemt toenemen groeit groeien verbetert aantrekt gaat')},
      ],
    },
  ],
} satisfies Lexicon

const loss = (...steps: Steps): Steps => [...steps, affirmed, {gap: 5}, money]

/** What the writer loses: “ik verlies hierdoor veel omzet”, “Hierdoor verlies ik omzet”. */
export const statements = {
  source,
  phrases: [
    '(dit|dat|het) (kost|scheelt) (mij|me|ons) ((elke|iedere) (dag|week|maand) |dagelijks |wekelijks |veel |)(geld|omzet|klanten|verkopen)',
    '(mijn|onze) (omzet|verkoop|verkopen|ranking|verkoopcijfers) (daalt|dalen|zakt|zakken|keldert|kelderen|loopt terug|stort in|ligt stil|liggen stil)',
    '(mijn|onze) (omzet|verkoop|ranking) (is|zijn) (sterk |enorm |flink |) (gedaald|ingestort|gekelderd|teruggelopen)',
  ],
  patterns: [
    {name: 'ik verlies … omzet', steps: loss(writer, {gap: 1}, {surface: losing})},
    {name: 'verlies ik … omzet', steps: loss({surface: losing}, writer)},
    {
      name: 'loop ik omzet mis',
      steps: [
        {
          anyOf: [
            [{surface: ['loop', 'lopen']}, writer],
            [writer, {surface: ['loop', 'lopen']}],
          ],
        },
        {gap: 4},
        money,
        {surface: 'mis'},
      ],
    },
    {
      // “Het artikel komt niet op de eerste zoekpagina”, “krijg ik het product niet op de eerste pagina”
      name: 'niet op de eerste pagina',
      steps: [
        {
          anyOf: [
            [{surface: ['krijg', 'krijgen']}, writer],
            [writer, {gap: 1}, {surface: ['krijg', 'krijgen']}],
          ],
        },
        {gap: 6},
        {surface: 'niet'},
        {surface: 'op'},
        {optional: [{surface: 'de'}]},
        {surface: ['eerste', 'pagina']},
        {optional: [{surface: ['pagina', 'zoekpagina', 'resultatenpagina', '1']}]},
      ],
    },
  ],
} satisfies Lexicon

const buyers = words('klanten kopers bezoekers consumenten mensen')

/** What customers notice. Where the message has it, the argument is there. */
export const customerEffects = {
  source,
  phrases: ['(de klantervaring|de koopervaring|voor (de |onze |)(klanten|kopers)|verwarrend|misleidend)'],
  patterns: [
    {
      name: 'klanten vinden …',
      steps: [
        {surface: buyers},
        {gap: 3},
        {
          surface: words(
            `kunnen vinden zien krijgen weten denken ontvangen kopen bestellen zoeken klagen missen begrijpen verwachten melden vragen
            retourneren haken`,
          ),
        },
      ],
    },
    {
      name: 'vinden klanten …',
      steps: [
        {
          surface: words(
            'kunnen vinden zien krijgen weten denken ontvangen kopen zoeken missen melden vragen laat laten helpt',
          ),
        },
        {optional: [{surface: ['de', 'onze']}]},
        {surface: buyers},
      ],
    },
  ],
} satisfies Lexicon
