import {problemReportStructureRule, type Lexicon} from '@tactlint/core'
import {source} from '../lexicon/source.js'

const tried = {
  source,
  phrases: [
    '(i|we) (have |) (already |also |) (tried|restarted|reset|reinstalled|checked|cleaned|changed|replaced|unplugged|rebooted|called|asked)',
    "(i've|we've) (already |also |) (tried|restarted|reset|reinstalled|checked|cleaned|changed|replaced|unplugged|rebooted)",
  ],
} satisfies Lexicon

const context = {audience: 'support', stage: 'first'} as const

export const problemReportStructure = problemReportStructureRule({
  tried,
  names: {
    problem: 'what is wrong',
    details: 'the number that it goes by',
    timeline: 'when it happened',
    tried: 'what you have tried',
    wanted: 'what you would like to happen',
  },
  headings: {
    problem: 'Problem:',
    details: 'Details:',
    timeline: 'Timeline:',
    tried: 'Already tried:',
    wanted: 'What I would like:',
  },
  blanks: {
    problem: '⟨what is wrong⟩',
    details: '⟨order or customer number⟩',
    timeline: '⟨date⟩: ⟨what happened⟩',
    tried: '⟨what you have tried⟩',
    wanted: 'Could you please ⟨what you would like to happen⟩?',
  },
  bullet: '- ',
  wording: {
    parts: {
      what: 'The report lacks {first} and {second}.',
      why: 'These are the first things that the reader has to ask for.',
      instead: 'Tell it in parts: problem, details, timeline, what you tried, what you would like.',
    },
  },
  examples: [
    {
      context,
      bad: 'Hello,\n\nThe dishwasher leaks at the door. The water runs under the floor. The seal is torn. The parcel was dented. Could you please send a new seal?\n\nKind regards,\nNora',
      good: 'Hello,\n\nProblem:\nThe dishwasher leaks at the door.\nThe water runs under the floor.\nThe seal is torn.\nThe parcel was dented.\n\nDetails:\n⟨order or customer number⟩\n\nTimeline:\n⟨date⟩: ⟨what happened⟩\n\nAlready tried:\n⟨what you have tried⟩\n\nWhat I would like:\nCould you please send a new seal?\n\nKind regards,\nNora',
    },
    {
      context,
      allowed:
        'Hello,\n\nThe dishwasher of order 58-70431 leaks at the door. It began on 3 March. I have cleaned the seal. The water still runs. Could you please send a new seal?\n\nKind regards,\nNora',
    },
    {context, allowed: 'The dishwasher leaks. Could you please help?'},
    {
      context: {audience: 'support', stage: 'follow-up'},
      allowed: 'The dishwasher still leaks. The seal is torn. The floor is wet. The door is bent.',
    },
  ],
})
