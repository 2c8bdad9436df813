import {words, type Lexicon} from '@tactlint/core'
import {source} from '../source.js'

/** Questions about how things go in general, plans and policies: “How do I find the shipment ID?” asks for no case of the writer's. */
export const generalQuestions = {
  source,
  phrases: [
    'how (do|can|could|should|would|does|must) (i|we|one|you|it|they|a|the)',
    'how to',
    'how (long|much|often|many)',
    'where (do|can|could|should|would) (i|we|one)',
    'in (what|which) (cases|case|situations|circumstances)',
    'you (can|may|could|should|will|would) (request|ask|return|get|be|receive|also|cancel|track|find|expect|have)',
    'if you',
    '(can|could|may|should|do|must) (i|we|one) (still |also |)(return|cancel|change|order|buy|pay|send|use|get|exchange|add|track|ship|find|see|modify|edit|place|check|have|ask|request)',
    'do (you|they) (also |still |) (ship|deliver|send|offer|sell|accept|take|have|provide|charge|stock|refund|allow|do)',
    '(does|do) (your|the|it|this|a) (shop|store|company|website|service|warranty|guarantee)',
    '(what|which) (is|are|kind|kinds|payment|shipping|delivery|documents|options|methods|information)',
    "what's (your|the)",
    '(policy|policies|terms and conditions|in general|generally|in case)',
    '(if|when|before|once|whether) (i|we) (order|buy|purchase|place|return|cancel|want|need|decide|wanted|ordered|can|could|am|should)',
    'would like to (buy|order|purchase|place)',
    '(want|need|trying|try|unable|able|going|wish|plan|planning|hoping) to (buy|order|purchase|place|make|check out|complete)',
    '(place|make|making|placing|complete|completing|submit|finish) (an|a|my|our|the|this|another|new) (new |) (order|purchase)',
    '(my|our|the|any) (next|future|new|further|other) (order|orders|purchase|purchases|delivery|shipment|shipments)',
    '(guide|instructions|tutorial|documentation|help page) (for|on|about)',
  ],
  patterns: [
    {
      // “Which bulb fits the lamp I bought?”
      name: 'which … fits',
      steps: [
        {surface: ['which', 'what']},
        {gap: 2},
        {surface: words('fits fit works work suits suit goes matches match belongs')},
      ],
    },
  ],
} satisfies Lexicon

/** Other trades have other numbers: a refund of a flight, the order of a court, the listing of a flat. */
export const otherTrades = {
  source,
  phrases: [
    '(flat|apartment|tenancy|tenant|tenants|landlord|lease|rent|deposit|mortgage|estate|probate|executor|property|house)',
    '(electricity|gas|heating|boiler|meter|meter reading|tariff|kwh|energy|water bill)',
    '(broadband|internet|router|sim|sim card|roaming|mobile|phone line|landline|line|contract|number transfer|data plan)',
    '(bank|bank account|standing order|direct debit|transfer|loan|savings|savings account|statement|atm|cash machine|online banking|branch)',
    '(insurance|insurer|premium|policyholder|claims department)',
    '(flight|flights|airline|airport|luggage|suitcase|boarding|booking|hotel|room|rooms|reservation|train|ticket office|passenger|tour|concert|seats|membership|gym)',
    '(court|court order|judge|lawsuit|attorney|notary|tax office|tax return|visa|passport|permit)',
    '(doctor|clinic|hospital|patient|appointment|prescription|blood|surgery)',
    '(school|university|course|lesson|lessons|tuition|exam)',
    '(software|app|server|api|licence|license|workspace|login|password|log in|subscription|newsletter)',
  ],
} satisfies Lexicon

/** What follows is not what the writer wants: “not to increase my sales, but …”. */
export const negations = {
  source,
  phrases: [
    'not (just |only |simply |primarily |) (to|because|so|that)',
    '(rather|other) than',
    'instead of',
    'without',
  ],
} satisfies Lexicon
