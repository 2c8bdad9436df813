import type {Lexicon} from '@tactlint/core'
import {source} from '../source.js'

export const thanks = {
  source,
  phrases: [
    '(tak|takker|taak|thanks)',
    '(mange|tusind|tusinde|hjertelig|endnu en gang) tak',
    'på forhånd (mange|tusind|) tak',
    'tak på forhånd',
    'tak(,|) fordi',
    'tak for',
    'tak skal (i|du|de) have',
    'hav (tusind|mange|) tak',
    '(påskønner|værdsætter|værdsættes|taknemmelighed|taknemlighed|thx|thanx|takk)',
    '(jeg|vi) er (meget|rigtig|så|) (glad|glade) for (jeres|din) (hjælp|tid|tålmodighed|indsats|support)',
    'det er (rigtig|meget|) (sødt|pænt|venligt|flinkt) af (jer|dig)',
    'sætter (stor|) pris på',
    'sætter (jeg|vi) (stor|) pris på',
    '(taknemmelig|taknemlig|taknemmelige|taknemlige)',
  ],
} satisfies Lexicon

/** “Tak” that thanks for nothing: „nej tak“, „tak for ingenting“. */
export const noThanks = {
  source,
  phrases: [
    '(nej|ellers|jo|ja)(,|) tak',
    'tak for ingenting',
    'tak for (lort|kaffe|lortet)',
    'takker (nej|af|ja)',
  ],
} satisfies Lexicon
