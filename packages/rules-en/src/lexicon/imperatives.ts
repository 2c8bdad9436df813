import type {Lexicon} from '@tactlint/core'
import {source} from './source.js'

/** Orders and bare requests. They count at the start of a sentence only: “Fix the title”, not “the fix”. */
export const imperatives = {
  source,
  phrases: [
    '(fix|change|update|correct|edit|replace|restore|reactivate|reinstate|approve|activate|enable|remove|delete|add|merge|adjust|revise|rename|put|move|set) (the|this|that|these|those|my|our|it|them|all|back|both|its|their)',
    '(check|review|investigate|resolve|solve|handle|process|confirm|verify|look into|reopen|close|escalate|forward|explain|reconcile|recount|count|find|locate|trace) (the|this|that|these|those|my|our|it|them|all|both|what|why|where|if|whether)',
    '(refund|reimburse|pay|credit|compensate|return|transfer|release) (the|this|that|me|us|my|our|it|them|all|both)',
    '(send|give|tell|show|get|bring|resend|ship|deliver|issue|provide) (the|this|that|me|us|my|our|it|them|all|a|an)',
    '(cancel|stop|track|exchange|take|make|do|answer|reply to|call|contact|help|let) (the|this|that|me|us|my|our|it|them|something|sure)',
  ],
} satisfies Lexicon
