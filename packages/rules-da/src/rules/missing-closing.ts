import {missingClosingRule} from '@tactlint/core'

const toSupport = {audience: 'support'} as const

/** Ends without a closing formula. */
export const missingClosing = missingClosingRule({
  wording: {
    none: {
      what: 'Beskeden slutter uden en hilsen.',
      why: 'Med en hilsen og et navn ved modtageren, hvem der skal have svaret.',
      instead: 'Slut med »Venlig hilsen« og dit navn.',
    },
  },
  line: {support: 'Venlig hilsen\n⟨navn⟩', customer: 'Mange hilsner\n⟨navn⟩'},
  examples: [
    {
      context: toSupport,
      bad: 'Hej\n\nKan I se, hvor ordre 5520183 er?',
      good: 'Hej\n\nKan I se, hvor ordre 5520183 er?\n\nVenlig hilsen\n⟨navn⟩',
    },
    {context: {audience: 'customer'}, bad: 'Hej Maja\n\nDin ordre er sendt i dag.'},
    {
      context: {audience: 'support', stage: 'first'},
      allowed: 'Hej\n\nRadiatoren er kold siden den 3. maj. Kan I sende en montør?\n\nTak og hilsen Bo',
    },
    {
      context: {audience: 'support', stage: 'first'},
      allowed: 'Hej\n\nRadiatoren er kold siden den 3. maj. Kan I sende en montør?\n\nTak.\nBo (lejer i 14B)',
    },
    {
      context: {audience: 'support', stage: 'first'},
      allowed: 'Hej\n\nRadiatoren er kold siden den 3. maj. Kan I sende en montør?\n\nTak\nBo, Uldgarn & Co.',
    },
    {context: toSupport, allowed: 'Hej\n\nKan I se, hvor ordre 5520183 er?\n\nMvh Kim'},
    {context: toSupport, allowed: 'Hej. Kan I se, hvor ordre 5520183 er? Hilsen Kim'},
    {context: toSupport, allowed: 'hej kan i se hvor ordre 5520183 er mvh kim'},
    {context: toSupport, allowed: 'Hej\n\nKan I se, hvor ordre 5520183 er?\n\nPå forhånd tak, Kim'},
    {
      context: toSupport,
      allowed: 'Hej\n\nKan I se, hvor ordre 5520183 er?\n\nTak for hjælpen.\nKim Overgaard',
    },
    {context: toSupport, allowed: 'Hej\n\nKan I se, hvor ordre 5520183 er?\n\n/Kim'},
    {context: toSupport, allowed: 'Hej\n\nKan I se, hvor ordre 5520183 er?\n\nMvh. Kim'},
    {context: toSupport, allowed: 'Hej\n\nKan I se, hvor ordre 5520183 er?\n\nTak\nKim Overgaard'},
    {
      context: toSupport,
      allowed:
        'Hej\n\nKan I se, hvor ordre 5520183 er?\n\nMvh\nKim Overgaard\nIndkøber\nOvergaard & Søn\nNørregade 4\nwww.overgaard.dk\nTlf. 22334455',
    },
    {context: toSupport, bad: 'Hej\n\nKan I se, hvor ordre 5520183 er? God sommer bliver det ikke uden den.'},
    {
      context: toSupport,
      bad: 'Hej\n\nKan I se, hvor ordre 5520183 er?\n\nKim Overgaard',
      good: 'Hej\n\nKan I se, hvor ordre 5520183 er?\n\nVenlig hilsen\nKim Overgaard',
    },
    {context: {audience: 'customer'}, allowed: 'Hej Maja\n\nDin ordre er sendt.\n\nFortsat god dag\nKasper'},
    {context: toSupport, allowed: 'Hej\n\nKan I se, hvor ordre 5520183 er?\n\nDe varmeste hilsner\nKim'},
    {context: toSupport, allowed: 'Hej\n\nKan I se, hvor ordre 5520183 er?\n\nMed ønsket om en god dag\nKim'},
    {
      context: {...toSupport, channel: 'chat', stage: 'first'},
      bad: 'Hej, jeg bestilte en lampe den 3. marts, ordre 5520183. Den er ikke kommet endnu. Kan I se, hvor den er?',
    },
    {context: {...toSupport, channel: 'chat', stage: 'first'}, allowed: 'Hej, hvor er ordre 5520183?'},
    {
      context: {...toSupport, channel: 'chat', stage: 'follow-up'},
      allowed: 'Ordren er 5520183. Den skulle være kommet den 3. marts.',
    },
    {allowed: 'Kan I se, hvor ordre 5520183 er?'},
  ],
})
