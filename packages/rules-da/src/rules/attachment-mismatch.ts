import {attachmentMismatchRule, rangeOf, textOf} from '@tactlint/core'
import {announced, notAnnounced, things} from '../lexicon/evidence/attachments.js'

/** Et bilag, der nævnes og ikke er der, eller er der og ikke nævnes. */
export const attachmentMismatch = attachmentMismatchRule({
  announced,
  harmless: notAnnounced,
  things,
  // „Hvilket skema er vedlagt?“, but „Er fakturaen rigtig (se vedhæftede)?“
  isHarmless: ({sentence, start}) =>
    /^\s*(?:hv|er |kan |vil |var )/i.test(textOf(sentence)) &&
    textOf(sentence).trimEnd().endsWith('?') &&
    !textOf(sentence)
      .slice(0, start - rangeOf(sentence).start)
      .includes('('),
  wording: {
    none: {
      what: '»{words}«, men der er ikke vedhæftet noget.',
      why: 'Modtageren leder efter filen, finder den ikke og må spørge.',
      instead: 'Vedhæft filen, eller slet ordene.',
    },
    absent: {
      what: '»{words}« er ikke blandt de vedhæftede filer.',
      why: 'Modtageren leder efter filen, finder den ikke og må spørge.',
      instead: 'Vedhæft den, eller skriv navnet på den fil, der er vedhæftet.',
    },
    unmentioned: {
      what: 'Beskeden siger ikke, hvad der er vedhæftet.',
      why: 'Et bilag, som ingen nævner, bliver let overset.',
      instead: 'Skriv, hvad filen viser: »Jeg har vedhæftet et billede af etiketten.«',
    },
  },
  examples: [
    {context: {attachments: []}, bad: 'Vedhæftet finder I fakturaen. Kan I rette den?'},
    {context: {attachments: []}, bad: 'Jeg vedlægger to billeder af skaden.'},
    {
      context: {attachments: ['faktura-20391.pdf']},
      bad: 'Jeg har vedhæftet faktura-20319.pdf. Kan I se på den?',
    },
    {
      context: {attachments: ['scan0001.pdf']},
      bad: 'Hej\n\nKedlen fra ordre 58704 er utæt. Kan I sende en ny?\n\nVenlig hilsen\nNora',
    },
    // Et billede af det, teksten handler om, taler for sig selv.
    {context: {attachments: ['IMG_1.jpg']}, allowed: 'Kedlen fra ordre 58704 er utæt. Kan I sende en ny?'},
    {
      context: {attachments: ['faktura-20391.pdf']},
      allowed: 'Jeg har vedhæftet Faktura-20391.pdf. Kan I se på den?',
    },
    {context: {attachments: ['IMG_1.jpg']}, allowed: 'Billedet viser etiketten. Kan I se på det?'},
    {allowed: 'Vedhæftet finder I fakturaen. Kan I rette den?'},
    {context: {attachments: []}, allowed: 'Kan I vedhæfte etiketten i jeres svar?'},
    {context: {attachments: []}, allowed: 'Jeg kan vedhæfte billeder senere.'},
    {context: {attachments: []}, allowed: 'Filen er ikke vedhæftet jeres mail. Vil I sende den igen?'},
    {
      context: {attachments: []},
      allowed: '> Vedhæftet finder du fakturaen.\n\nDer var ingen fil. Vil I sende den igen?',
    },
    {context: {attachments: []}, allowed: 'Billederne er vedhæftet i min første mail af 3. marts.'},
  ],
})
