import type {Lexicon} from '@tactlint/core'
import {source} from '../source.js'

/** Complaint routes told as information, other people's threats. */
export const noThreat = {
  source,
  phrases: [
    '(kan|mulighed for at) (du|i|man|) (altid|også|) klage (til|over)',
    '(du|i|man) kan (altid|også|) (klage|indbringe|kontakte|sende)',
    '(jeg|vi) (overvejer|tænker på) at (skifte|flytte|opgradere) (til|over til) (jer|jeres|dig)',
    'truer (med|os)',
    'kampagnen hedder',
    '(jeres|din) (sidste|allersidste) chance (for|til)',
    '(hvordan|hvor|hvornår) (klager|kan|skal) (jeg|man|vi|)',
  ],
} satisfies Lexicon
