import {words, type Lexicon} from '@tactlint/core'
import {source} from './source.js'

const undone =
  '(spærret|deaktiveret|suspenderet|slettet|afvist|blokeret|undertrykt|lukket|fjernet|nedlagt|låst|afbrudt|hacket|annulleret|aflyst|udsat|afmeldt|nedgraderet|slugt|inddraget|stjålet|oversvømmet|påkørt|trukket|hævet|opkrævet|debiteret|logget ud|sat på pause|lagt ned)'

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
    // „holdt jeres app op med at virke“
    {
      name: 'holdt … op med',
      steps: [{surface: words('holdt holder')}, {gap: 4}, {surface: 'op'}, {surface: 'med'}],
    },
  ],
} satisfies Lexicon
