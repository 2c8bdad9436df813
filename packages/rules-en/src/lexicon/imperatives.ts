import type {Lexicon} from '@tactlint/core'
import {source} from './source.js'

const thing = 'the|this|that|these|those|my|our|it|them|all|everything|both|a|an'
const person = 'me|us|my|our'

/** Orders and bare requests. They count at the start of a clause only: “Fix the title”, not “the fix”. */
export const imperatives = {
  source,
  phrases: [
    `(fix|change|update|correct|edit|replace|restore|reactivate|reinstate|approve|activate|enable|remove|delete|add|merge|adjust|revise|rename|put|move|set|unblock|unlock|repair|reset|lift|withdraw|reverse|undo) (${thing}|back|its|their)`,
    `(check|review|investigate|resolve|solve|handle|process|confirm|verify|look into|reopen|close|escalate|forward|explain|reconcile|recount|count|find|locate|trace|treat|clarify|arrange|schedule|honour|honor|respect) (${thing}|what|why|where|if|whether)`,
    `(refund|reimburse|pay|credit|compensate|return|transfer|release) (${thing}|me|us|back)`,
    `(send|give|tell|show|get|bring|resend|ship|deliver|issue|provide|supply|hand) (${thing}|me|us)`,
    `(cancel|stop|track|exchange|answer|contact|collect|pick up) (${thing}|me|us)`,
    `(call|phone|ring|email|e-mail|text|write to|reply to|respond to|get back to|listen to|answer to) (${person})`,
    'put (me|us)',
    'stop (sending|charging|ignoring|calling|asking|closing|wasting|making|telling|billing|taking|lying|copying|blaming|pretending|spamming)',
    '(do|take) (something|it now|this now|your job|your work)',
    '(sort|figure|work) (this|it|that|everything|the) out',
    'sort out (this|my|the|your)',
    'deal with (this|it|my|the)',
    'make (sure|certain)',
    '(reply|respond|answer|act|hurry|pay|deliver|react|refund) (now|immediately|today|at once|asap|up|quickly|fast|by|within|right)',
    'have (this|it|that|my|the) (fixed|refunded|sent|delivered|checked|replaced|corrected|removed)',
    'let me (have|see)',
    "(do not|don't|never) (you |) (close|cancel|charge|ignore|waste|send|tell|ask|make|contact|call|merge|delete|remove|blame) (me|us|my|our|this|the|it|another)",
    "(do not|don't) you dare (to |)(close|cancel|ignore|charge|send|tell|ask|call|delete|remove|blame)",
    '(take|help) (me|us|it|this|them) (off|with|back|down|out|to|get)',
    'see to (it|this|that)',
    'sort (it|this|that)',
    '(refund|reimburse|reinstate|reopen|resend) (order|invoice|booking|case|ticket)',
    'take the (charge|fee|fees|payment)',
  ],
} satisfies Lexicon
