import type {Lexicon} from '@tactlint/core'
import {things} from './attachments.js'
import {source} from '../source.js'

/** Damage and mix-ups, which a picture shows. */
export const visible = {
  source,
  phrases: [
    '(arrived|came|was delivered|were delivered|was|were|is|are|got) (already |completely |badly |partly |) (damaged|broken|cracked|torn|dented|scratched|smashed|shattered|crushed|wet|leaking|stained|mouldy|moldy|in pieces)',
    '(has|have|had|with) (a|an|two|several|some|many) (large |small |big |deep |long |) (dent|dents|crack|cracks|scratch|scratches|hole|holes|stain|stains|tear|tears)',
    '(received|sent me|sent us|got|delivered) (the |a |an |) (wrong|different|incorrect) (item|items|product|products|colour|color|size|model|article)',
    '(sent|returned) (us |me |back |) (another|an empty) (item|product|box|parcel)',
    '(returned|sent back) (a different|the wrong) (item|product)',
    '(the|my|our) (box|parcel|package) (was|is) (empty|open|opened|torn open)',
  ],
} satisfies Lexicon

/** Shows it, or will. */
export const evidence = {
  source,
  phrases: [
    ...things.phrases,
    '(i|we) (can|could|will|would be happy to|am happy to|are happy to) send (you |)(one|them|it|more|anything|what)',
    '(show|shows|showing)',
    // What came is told.
    'instead of',
  ],
} satisfies Lexicon
