import type {Lexicon} from '@tactlint/core'
import {source} from '../source.js'

export const greetings = {
  source,
  phrases: [
    '(hej|hejs|hey|hi|hello|heey)',
    'hejsa',
    '(hej|hei|halløj) og goddag',
    'hei',
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
    '(hejhej|hejsan|heisa|halløjsa|mojn|yo|hola|haløj)',
    '(go morgen|go dag|godaw|god formiddag|godformiddag|godeftermiddag|go aften|go eftermiddag)',
    '(godt nytår|glædelig jul|god jul|god påske)',
    '(til den det måtte vedrøre|til hvem det måtte vedrøre|til den ansvarlige|til den rette)',
    '(hr|fru|frk)',
    '(højtærede|mine damer og herrer|tak for sidst|velkommen|att)',
    'til (regnskab|regnskabet|økonomiafdelingen|bogholderiet|kundeafdelingen|webshoppen)',
  ],
} satisfies Lexicon
