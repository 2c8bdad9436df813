import {words, type Lexicon} from '@tactlint/core'
import {source} from './source.js'

const undone =
  '(spærret|deaktiveret|suspenderet|slettet|afvist|blokeret|undertrykt|lukket|fjernet|nedlagt|låst|afbrudt|hacket|annulleret|afmeldt|nedgraderet|slugt|inddraget|logget ud|sat på pause|lagt ned)'

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
    '(forsvandt|forsvundet)',
    '(falder|faldt|ryger|røg|faldet|røget) (hele tiden |jævnligt |konstant |af og til |) ud',
    '(går|gik|gået) (ned|i stå|i sort|død|i stykker|itu|kold|kolde)',
    '(begyndt|begyndte|er begyndt|stoppede|stoppet) (pludselig |) (at|med at)',
    '(blinker|drypper|dryppede|fryser|hakker|larmer|bipper|crasher|crashede|frøs|flimrer|flimrede|lækker|lækkede)',
    '(afbrydes|afbrudt|afbrød)',
    '(trukket|hævet|opkrævet) (to gange|dobbelt|for meget)',
    '(steget|sat op|forhøjet) (pludselig|pludseligt|)',
    '(smider|smed|logger|loggede) (mig|os|mig selv) (hele tiden |) (af|ud)',
    'pludselig (er|var|blev|har|kan|kunne|virker|virkede)',
    '(kan|virker|vises|findes|er|fungerer|har) (jeg |vi |den |det |) ikke længere',
    '(brød|brudt|bryder) sammen',
  ],
  patterns: [
    // „holdt jeres app op med at virke“
    {
      name: 'holdt … op med',
      steps: [{surface: words('holdt holder')}, {gap: 4}, {surface: 'op'}, {surface: 'med'}],
    },
  ],
} satisfies Lexicon
