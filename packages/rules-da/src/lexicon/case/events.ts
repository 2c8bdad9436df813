import {words, type Lexicon} from '@tactlint/core'
import {colleagues} from '../reader.js'
import {source} from '../source.js'

const undone =
  '(spærret|deaktiveret|suspenderet|slettet|afvist|blokeret|undertrykt|fjernet|nedlagt|låst|afbrudt|hacket|annulleret|aflyst|udsat|afmeldt|nedgraderet|slugt|inddraget|stjålet|oversvømmet|påkørt|trukket|hævet|opkrævet|debiteret|logget ud|sat på pause|lagt ned)'

const machines =
  'elevatoren automaten parkeringsautomaten pengeautomaten billetautomaten standeren ladestanderen bommen alarmen brandalarmen systemet serveren porten terminalen kortterminalen rulletrappen'
const vehicles =
  'tog toget bus bussen fly flyet færge færgen metro metroen letbane letbanen afgang afgangen natbussen togbussen hurtigbåden katamaranen'

/**
 * Noget er sket eller sker igen og igen, og kun skribenten ved hvornår: „er blevet spærret“, „falder ud“. Ikke hvad der bare står
 * forkert.
 */
export const events = {
  source,
  phrases: [
    `(er|var|blev|bliver|har været) (nu |pludselig |pludseligt |lige |igen |uden varsel |) (blevet |) ${undone}`,
    `(i|de|amazon|banken|systemet|supporten) har (nu |pludselig |lige |igen |uden varsel |) ${undone}`,
    `har (i|de|amazon|banken|systemet) (nu |pludselig |lige |igen |) ${undone}`,
    '(forsvandt|forsvundet|udeblev|slugte)',
    // „I april blev der trukket 640 kr.“, „banken har hævet …“
    '(blev|er|bliver) (der|jeg|vi) (pludselig |igen |også |) (blevet |) (trukket|hævet|opkrævet|debiteret)',
    // En postering, som ingen har lavet.
    '(jeg|vi) (ikke|aldrig) (kender|kendte|genkender|har godkendt|har foretaget|har lavet|har bedt om) (til |)',
    '(kom|mødte|dukkede) der (ingen|aldrig nogen|ikke nogen|hverken)',
    'der (kom|mødte|dukkede) (ingen|aldrig nogen|ikke nogen)',
    '(der (kom|løb|sivede|trængte)|(kom|løb|sivede|trængte) der) (vand|røg|regn|olie)',
    '(sat|sætter|satte|hævet|hæver) (prisen|priserne|renten|huslejen|præmien|gebyret|abonnementet) (op|)',
    '(prisen|renten|præmien|gebyret) (er|blev) (steget|sat op|hævet|fordoblet)',
    '(falder|faldt|ryger|røg|faldet|røget) (hele tiden |jævnligt |konstant |af og til |) ud',
    '(nettet|forbindelsen|strømmen|signalet|internettet|dækningen) (falder|faldt|ryger|røg|forsvinder|går|gik)',
    '(går|gik|gået) (ned|i stå|i sort|død|i stykker|itu|kold|kolde)',
    '(begyndt|begyndte|er begyndt|stoppede|stoppet) (pludselig |) (at|med at)',
    '(blinker|drypper|dryppede|fryser|hakker|larmer|bipper|crasher|crashede|frøs|flimrer|flimrede|lækker|lækkede)',
    '(afbrydes|afbrudt|afbrød)',
    '(trukket|hævet|opkrævet) (to gange|dobbelt|for meget)',
    '(steget|sat op|forhøjet) (pludselig|pludseligt|)',
    '(smider|smed|logger|loggede) (mig|os|mig selv) (hele tiden |) (af|ud)',
    'pludselig (er|var|blev|bliver|har|kan|kunne|virker|virkede|koster|kostede|står|stod|viser|skal|skulle|steg|kom)',
    '(kan|virker|vises|findes|er|fungerer|har) (jeg |vi |den |det |) ikke længere',
    '(brød|brudt|bryder) sammen',
  ],
  patterns: [
    // „Vores konto er lukket“, „Butikken blev lukket“, but „Butikken er lukket“ is so
    {
      name: 'er blevet lukket',
      steps: [
        {
          anyOf: [
            [
              {surface: words('konto kontoen profil profilen shop sag adgang adgangen login')},
              {surface: words('er var')},
            ],
            [{surface: words('blev bliver blevet')}],
            [{surface: words('i de amazon ebay etsy banken supporten systemet')}, {surface: 'har'}],
            [{surface: 'har'}, {surface: words('i de amazon ebay etsy banken supporten systemet')}],
          ],
        },
        {optional: [{surface: words('nu pludselig igen lige')}]},
        {surface: 'lukket'},
      ],
    },
    // „Jeg glemte min paraply i bussen“; „jeg har glemt min kode“ is no event
    {
      name: 'jeg glemte min …',
      steps: [
        {
          anyOf: [
            [{surface: words('jeg vi')}, {surface: words('glemte tabte mistede')}],
            [{surface: words('glemte tabte mistede')}, {surface: words('jeg vi')}],
          ],
        },
        {surface: words('min mit mine vores en et')},
        {
          notAhead: [
            {
              surface: words(
                'kode adgangskode kodeord pinkode pin-kode login brugernavn besvarelse tålmodighed',
              ),
            },
          ],
        },
      ],
    },
    // „trukket 640 kr.“
    {
      name: 'trukket 640',
      steps: [
        {surface: words('trukket hævet opkrævet debiteret')},
        {optional: [{surface: words('hele ca cirka kr kr. dkk yderligere ekstra')}]},
        {number: true},
      ],
    },
    // „den trak alligevel 320 kr.“
    {
      name: 'trak 320',
      steps: [
        {surface: words('trak hævede opkrævede debiterede')},
        {gap: 2},
        {number: true},
        {surface: words('kr kr. kroner dkk euro eur')},
      ],
    },
    // „Toget til Aarhus var to timer forsinket“, „bussen kørte lige forbi“
    {
      name: 'bussen kørte forbi',
      steps: [
        {surface: words(vehicles)},
        {gap: 5},
        {
          anyOf: [
            [
              {surface: words('var blev er')},
              {gap: 4},
              {surface: words('forsinket aflyst overbooket overfyldt')},
            ],
            [{surface: words('kørte sejlede fløj')}, {gap: 2}, {surface: words('fra forbi væk uden')}],
            [{surface: words('holdt gik brød')}, {gap: 2}, {surface: words('stille stå sammen')}],
            [{surface: words('kom dukkede')}, {gap: 1}, {surface: words('ikke aldrig')}],
          ],
        },
      ],
    },
    // „Elevatoren sad fast“, „kassemedarbejderen nægtede“: somebody can look it up when the day is known
    {
      name: 'elevatoren sad fast',
      steps: [
        {surface: words(machines)},
        {gap: 4},
        {
          anyOf: [
            [{surface: 'sad'}, {surface: 'fast'}],
            [{surface: words('slugte smed trak væltede ramte klemte')}],
            [{surface: words('gik')}, {surface: words('af uden i ned')}],
            [{surface: words('blev var')}, {gap: 1}, {surface: words('hængende spærret låst blokeret')}],
          ],
        },
      ],
    },
    {
      name: 'chaufføren nægtede',
      steps: [
        {
          surface: [
            ...colleagues,
            ...words(
              'kassemedarbejderen ekspedienten håndværkerne personalet buddet postbuddet vagten kontrolløren guiden skolebussen',
            ),
          ],
        },
        {gap: 4},
        {
          surface: words(
            'nægtede efterlod ødelagde væltede smed råbte skældte glemte påkørte afviste bortviste',
          ),
        },
      ],
    },
    // „Mit abonnement blev forlænget“, „blev glemt af bussen“
    {
      name: 'blev glemt',
      steps: [
        {surface: 'blev'},
        {gap: 2},
        {
          surface: words(
            'forlænget glemt bidt nægtet bortvist ramt overfaldet påkørt udskrevet afhentet forbyttet',
          ),
        },
      ],
    },
    // „en fremmed loggede ind på min konto“
    {
      name: 'en fremmed loggede ind',
      steps: [
        {surface: words('fremmed nogen ukendt ukendte')},
        {gap: 7},
        {surface: words('loggede logget hackede hacket brugte brugt misbrugt brød brudt købt')},
        {surface: words('ind sig min mit vores kortet')},
      ],
    },
    // „Skraldebilen har sprunget os over“, „I sprang vores adresse over“
    {
      name: 'sprunget os over',
      steps: [{surface: words('sprang sprunget springer')}, {gap: 3}, {surface: 'over'}],
    },
    // „Beholderen er ikke blevet tømt“, „ingen har hentet storskraldet“
    {
      name: 'er ikke tømt',
      steps: [
        {
          anyOf: [
            [
              {surface: words('er blev var')},
              {gap: 2},
              {surface: words('ikke aldrig')},
              {optional: [{surface: 'blevet'}]},
            ],
            [{surface: words('ikke aldrig')}, {surface: words('er blev')}, {optional: [{surface: 'blevet'}]}],
            [{surface: words('ingen')}, {gap: 1}, {surface: words('har')}],
          ],
        },
        {surface: words('tømt fejet ryddet saltet')},
      ],
    },
    // „De ringede aldrig“, „Det skete ikke“: what was promised and did not come
    {
      name: 'det skete ikke',
      steps: [
        {
          anyOf: [
            [{surface: 'det'}, {surface: 'skete'}],
            [
              {surface: words('i de han hun montøren teknikeren chaufføren medarbejderen')},
              {surface: words('ringede kom mødte dukkede')},
            ],
          ],
        },
        {optional: [{surface: words('dog bare desværre jo så')}]},
        {surface: words('ikke aldrig')},
      ],
    },
    // „Min konto falder i rangering“
    {
      name: 'falder i rangering',
      steps: [
        {surface: words('falder faldt faldet styrtdykker styrtdykket rasler dykker dykket')},
        {gap: 2},
        {surface: words('rangering rangeringen ranking placering placeringen søgningen søgeresultaterne')},
      ],
    },
    // „holdt jeres app op med at virke“
    {
      name: 'holdt … op med',
      steps: [{surface: words('holdt holder')}, {gap: 4}, {surface: 'op'}, {surface: 'med'}],
    },
  ],
} satisfies Lexicon
