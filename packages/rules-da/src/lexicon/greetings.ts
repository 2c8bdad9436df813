import type {Lexicon} from '@tactlint/core'
import {source} from './source.js'

export const greetings = {
  source,
  phrases: [
    '(hej|hejs|hey|hi|hello|heey)',
    'hejsa',
    'hej igen',
    'hej med (jer|dig)',
    'hallo',
    'halløj',
    'dav',
    'davs',
    '(kære|ærede|dear)',
    'goddag',
    'god dag',
    '(god morgen|godmorgen)',
    '(god aften|godaften)',
    'god eftermiddag',
    'til rette vedkommende',
    'til (kundeservice|kundecentret|supporten|support|amazon|seller support)',
    'til (regnskab|regnskabet|økonomiafdelingen|bogholderiet|kundeafdelingen|webshoppen)',
  ],
} satisfies Lexicon
