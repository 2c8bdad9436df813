import {missingDesiredResolutionRule} from '@tactlint/core'
import {blame} from '../lexicon/blame/blame.js'
import {emotions} from '../lexicon/emotions/emotions.js'
import {informing} from '../lexicon/case/informing.js'
import {jabs} from '../lexicon/jabs/jabs.js'
import {insults} from '../lexicon/emotions/oaths.js'

const toSupport = {audience: 'support'} as const

/** Tells a problem and not what the reader is to do. */
export const missingDesiredResolution = missingDesiredResolutionRule({
  informing,
  venting: [emotions, insults, jabs, blame],
  line: 'Kan I ⟨hvad du gerne vil have gjort⟩?',
  wording: {
    none: {
      what: 'Beskeden fortæller om et problem, men ikke, hvad du ønsker.',
      why: 'Modtageren må gætte sig til, hvad der vil hjælpe, eller skrive tilbage for at spørge.',
      instead: 'Skriv, hvad du gerne vil have gjort, f.eks. »Kan I tælle kassen igen?«.',
    },
  },
  examples: [
    {
      context: toSupport,
      bad: 'Hej\n\nDer mangler 12 stk. i FBA15DJ9S3J5.\n\nVenlig hilsen\nLine',
      good: 'Hej\n\nDer mangler 12 stk. i FBA15DJ9S3J5.\n\nKan I ⟨hvad du gerne vil have gjort⟩?\n\nVenlig hilsen\nLine',
    },
    {
      context: toSupport,
      bad: 'Hej. Jeg er blevet trukket to gange for ordre 5520183. Mvh Line',
      good: 'Hej. Jeg er blevet trukket to gange for ordre 5520183. Kan I ⟨hvad du gerne vil have gjort⟩? Mvh Line',
    },
    {
      context: {audience: 'support', stage: 'first'},
      bad: 'Afsendt den 3. marts: 60 stk. Registreret i jeres system: 48 stk.',
    },
    {context: toSupport, bad: 'Pakken er ikke kommet. Hvad bilder I jer ind?'},
    {
      context: {audience: 'support', stage: 'first'},
      allowed: 'Hermed opsiger jeg aftale 5520183 pr. 30. april. Jeg flytter til Aarhus.',
    },
    {context: toSupport, allowed: 'Der mangler 12 stk. i FBA15DJ9S3J5. Kan I tælle kasse 3 igen?'},
    {context: toSupport, allowed: 'Pakken er beskadiget. Jeg vil gerne have en ny.'},
    {context: toSupport, allowed: 'Titlen er forkert. Den skal hedde »Termokrus, 500 ml«.'},
    {context: toSupport, allowed: 'Pakken er ikke kommet. Beløbet bedes overført til min konto.'},
    {context: toSupport, allowed: 'Lampen er gået i stykker. Det bedste ville være en ny.'},
    {context: toSupport, allowed: 'Knappen virker ikke. Hvad gør vi?'},
    {context: toSupport, allowed: 'Der manglede to kopper, men de er kommet i dag. I må gerne lukke sagen.'},
    {context: {audience: 'support', stage: 'resolved'}, allowed: 'Fejlen er væk nu. Tak for hjælpen.'},
    {context: {audience: 'customer'}, allowed: 'Hej Maja. Der mangler desværre en del til lampen.'},
    {allowed: 'Der mangler 12 stk. i kassen.'},
  ],
})
