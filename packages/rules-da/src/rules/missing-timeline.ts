import {missingTimelineRule} from '@tactlint/core'
import {source} from '../lexicon/source.js'

const times =
  '(flere gange|mange gange|gentagne gange|adskillige gange|to gange|tre gange|fire gange|fem gange|igen og igen|et utal af gange)'

const repeated = {
  source,
  phrases: [
    `(jeg|vi) har (allerede |nu |efterhånden |) (skrevet|ringet|kontaktet|rykket|spurgt|klaget|henvendt mig|mailet) (til jer |jer |til kundeservice |om det |) ${times}`,
    `(jeg|vi) har (allerede |nu |efterhånden |) ${times} (skrevet|ringet|kontaktet|rykket|spurgt|klaget)`,
    `har (jeg|vi) (skrevet|ringet|kontaktet|rykket|spurgt) (til jer |jer |) ${times}`,
    '(trods|efter) (flere|mange|gentagne|adskillige|utallige|to|tre) (mails|e-mails|beskeder|opkald|rykkere|henvendelser|opringninger)',
  ],
}

/** Et forløb uden dage. */
export const missingTimeline = missingTimelineRule({
  repeated,
  wording: {
    undated: {
      what: '»{words}« uden datoer.',
      why: 'Med datoerne finder modtageren de tidligere henvendelser og ser, hvor længe det har varet.',
      instead: 'Skriv, hvornår det var: »den 1., 3. og 5. marts«.',
    },
  },
  examples: [
    {
      context: {audience: 'support'},
      bad: 'Jeg har skrevet til jer flere gange om ordre 58704 uden at få svar.',
    },
    {context: {audience: 'support'}, bad: 'Trods flere mails er gebyret for B0CK7T2QM8 stadig forkert.'},
    {
      context: {audience: 'support'},
      allowed: 'Jeg har skrevet til jer flere gange, den 1. marts og den 5. marts, om ordre 58704.',
    },
    {context: {audience: 'support'}, allowed: 'Jeg har skrevet til jer flere gange i sag 1234567890.'},
    {
      context: {audience: 'support'},
      allowed: 'Loggen viser, at jobbet kørte flere gange. Kan I undersøge det?',
    },
    {context: {audience: 'customer'}, allowed: 'Vi har ringet til dig flere gange uden at få fat i dig.'},
    {context: {audience: 'support'}, allowed: 'Kunden skriver: »Jeg har skrevet til jer flere gange.«'},
  ],
})
