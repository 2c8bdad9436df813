import {words, type Lexicon} from '@tactlint/core'
import {source} from '../source.js'

const weekday = '(monday|tuesday|wednesday|thursday|friday|saturday|sunday)'
const month = '(january|february|march|april|may|june|july|august|september|october|november|december)'
const count =
  '(a|an|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|half an|a couple of|a few|several)'
const unit = '(minute|minutes|hour|hours|day|days|week|weeks|month|months|year|years|weekend|fortnight)'
const period = '(hour|hours|day|days|week|weeks|month|months|year|years|weekend|fortnight)'
const units = words('hours days weeks months years day week month year hour')
const event = '(update|upgrade|release|migration|change|move|switch|installation|outage|storm|power cut)'

/** A day or a period: “yesterday”, “since Monday”, “two weeks ago”, “in March”. What has digits is an entity or a pattern. */
export const known = {
  source,
  phrases: [
    '(yesterday|overnight)',
    'the day before yesterday',
    `${weekday} (morning|afternoon|evening|night|)`,
    '(this|last|since this|since last) (morning|afternoon|evening|night|week|weekend|month|year|quarter|spring|summer|autumn|winter|fall|christmas|easter)',
    '(a|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|half an) (minute|minutes|hour|hours|day|days|week|weeks|month|months|year|years) ago',
    '(a couple of|a few|several|some) (minutes|hours|days|weeks|months) ago',
    // “for ten minutes” is how long something took.
    `for (over |more than |about |almost |nearly |at least |the last |the past |)${count} ${period}`,
    `(in|during|over|within|these) (the |)(last|past) (${count} |)${unit}`,
    `(in|since|of|until|during|early|late|mid|by|from|this|last|for|between|early in|late in) ${month}`,
    '(january|february|september|october|november|december)',
    '(at|since|until|over|before|after) (christmas|easter|new year|thanksgiving|black friday)',
    'since (then|i|we|it|they|my|our|you|the beginning|the start|day one|installation|installing|moving|switching|updating|upgrading)',
    `(since|after|following|with) (the|your|this|our|that|an|my) (last |latest |new |recent |most recent |)${event}`,
    '(on|since|from|until|by) the (first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|twelfth|fifteenth|twentieth|weekend)',
    '(the|that) (same day|next day|following day|day after)',
    '(just now|a moment ago)',
    'from day one',
  ],
  patterns: [
    // “10 days ago”, “for 3 weeks”, “in the last 48 hours”
    {name: '10 days ago', steps: [{number: true}, {surface: units}, {surface: 'ago'}]},
    {
      name: 'for 3 weeks',
      steps: [
        {surface: words('for since within')},
        {optional: [{surface: words('over about almost nearly')}]},
        {number: true},
        {surface: units},
      ],
    },
    {
      name: 'in the last 48 hours',
      steps: [{surface: words('last past')}, {number: true}, {surface: units}],
    },
    // “since the 12th”
    {
      name: 'since the 12th',
      steps: [
        {surface: words('on since from until by of')},
        {surface: 'the'},
        {
          surface: words(
            '1st 2nd 3rd 4th 5th 6th 7th 8th 9th 10th 11th 12th 13th 14th 15th 16th 17th 18th 19th 20th 21st 22nd 23rd 24th 25th 26th 27th 28th 29th 30th 31st',
          ),
        },
      ],
    },
  ],
} satisfies Lexicon

/** Say when and give no date. */
const vague = {
  source,
  phrases: [
    '(recently|lately|of late)',
    'the other (day|week|evening|night|morning|month)',
    '(some|a long|a short|quite some|a certain) time ago',
    '(a|quite a|a little|a short|a good) while (ago|back)',
    'not (too |so |that |)long ago',
    'long ago',
    '(for|since) (some|quite some|a long|a certain|quite a long) time (now|already|)',
    '(for|since) (a|quite a|a good|a little) while (now|already|)',
    'for (ages|so long|too long)',
    'in recent (days|weeks|months|times)',
    'at some point',
  ],
} satisfies Lexicon

/** It is so while one writes. */
const now = {
  source,
  phrases: [
    '(today|tonight|currently|presently|right now|at the moment|at present|at this moment|as we speak|as of now|as i write)',
    '(is|am|are) now',
  ],
} satisfies Lexicon

export const times = {known, vague, now}
