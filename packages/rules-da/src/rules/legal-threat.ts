import {legalThreatRule} from '@tactlint/core'
import {legal} from '../lexicon/threats/legal-steps.js'
import {noThreat} from '../lexicon/threats/no-threat.js'
import {marked} from './marked.js'
import {isOnlyMentioned, isTold, threatIn, unthreatened} from './threats.js'

/** Pressure by lawyers, courts, authorities. */
export const legalThreat = legalThreatRule({
  phrases: {threat: legal},
  marked,
  harmless: noThreat,
  isHarmless: (found, seen) => isTold(found) || isOnlyMentioned(found, seen),
  span: threatIn,
  rewrite: unthreatened,
  wording: {
    threat: {
      what: '»{words}« truer med retlige skridt.',
      why: 'Efter en trussel må mange supportmedarbejdere kun svare med standardtekster eller slet ikke.',
      instead: 'Skriv, hvad du ønsker gjort, og hvornår du har brug for svar.',
    },
  },
  examples: [
    {bad: 'Kan I svare i dag? Ellers går jeg til Forbrugerklagenævnet.', good: 'Kan I svare i dag?'},
    {bad: 'I hører fra min advokat.'},
    {bad: 'Hvis pengene ikke er her på fredag, stævner jeg jer.'},
    {bad: 'Jeg melder jer til politiet.'},
    {bad: 'Vi ses i retten.'},
    {bad: 'så overgiver vi sagen til vores advokat'},
    {allowed: 'Vores advokat har udarbejdet vedhæftede erklæring.'},
    {bad: 'Så må Forbrugerklagenævnet tage stilling.'},
    {bad: 'Modtager vi ikke beløbet, overgår kravet til inkasso.'},
    {bad: 'Min bror er advokat.'},
    {allowed: 'Vores advokat har bedt om en opgørelse over udgifterne.'},
    {allowed: 'I har ret i, at tallet er 12.'},
    {allowed: 'Jeg rejser hermed indsigelse mod afgiften.'},
    {allowed: 'Hvilken klageinstans hører sagen under?'},
    {allowed: 'Min advokat skal bruge en kopi af skødet.'},
    {allowed: 'Jeg har klaget til Forbrugerklagenævnet over en anden butik og mangler en erklæring.'},
    {allowed: 'Er det lovligt at sælge varen i Norge?'},
    {allowed: 'Klageren truer med at stævne os, se mailen.'},
    {allowed: 'Retten til varemærket fremgår af bilaget.'},
    {context: {audience: 'customer'}, allowed: 'Du kan altid klage til Forbrugerklagenævnet.'},
    {allowed: 'Jeg har meldt tyveriet til politiet, journalnummeret er 0700-12345.'},
  ],
})
