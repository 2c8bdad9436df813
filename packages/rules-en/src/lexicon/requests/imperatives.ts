import {words, type Lexicon, type Pattern} from '@tactlint/core'
import {ordersOnTheSpot} from './orders-on-the-spot.js'
import {ordersWithoutArticle} from './orders-without-article.js'
import {source} from '../source.js'

const thing = 'the|this|that|these|those|my|our|it|them|all|everything|both|a|an'
const person = 'me|us|my|our'

/** What a desk is told to do with a thing: “route it to …”, “waive the fee”. Not what is done in an app: “open the settings”. */
const deeds = words(`
  accept acknowledge act adjust apologise apologize admit alter amend answer approve arrange assign authorise authorize ban block book bring clean contact
  cancel cease change check clarify clear close collect compensate confirm correct count credit deduct delete deliver
  dispatch do double-check drop edit email e-mail end ensure erase escalate exchange expedite explain extend fetch finish fix forward free
  furnish get give grant hand handle honour honor investigate invoice issue justify lift list mail make match mend merge move
  notify organise organize pass pay postpone post prioritise prioritize process produce prove provide publish raise reactivate
  reassess rebook recall recheck reconnect reconsider recount rectify redirect redo refund refill refresh refuse reimburse reinstate reissue
  relabel release relist remedy remove rename renew reopen repair repay replace repost reprint reprocess republish reroute rescind
  resend reship resolve respect restore resubmit retract retrieve return reverse revert review revise revoke route scrap send settle
  ship solve sort spare specify stop strike submit subtract supply suspend swap switch take terminate trace track
  transfer treat ring phone call remind hire sack knock re-open empty vacate unblock undo unfreeze unlock update upgrade upload verify void waive wire withdraw withhold search fill unsubscribe keep ask
`)
const objects = words(`
  the this that these those my our it them him her all everything both a an me us what why where whether how
  half one another some any every each its their his order invoice booking case ticket number
`)

/** Of the deeds those that are no names of things: “return shipment FBA…”, “transfer 5512”. */
const plainDeeds = words(`
  accept activate add adjust approve block cancel check clear close combine compensate correct deactivate delete deliver dispatch
  escalate fix investigate merge move prioritise prioritize reactivate reconcile recount refund reimburse reinstate release relist
  remove reopen repair replace reroute resend restore reverse send ship split stop trace track unblock unlock update
`)

const imperativePatterns: readonly Pattern[] = [
  {name: 'waive the fee', steps: [{surface: deeds}, {surface: objects}]},
  {
    name: 'merge ASIN B08…',
    steps: [
      {surface: plainDeeds},
      {
        surface: words(
          'asin asins sku skus listing listings shipment shipments parcel package claim account product',
        ),
      },
      {optional: [{surface: words('no id number numbers ids')}]},
      {entity: 'identifier'},
    ],
  },
  {
    name: 'refund 60',
    steps: [{surface: words('refund reimburse pay credit deduct send resend ship')}, {number: true}],
  },
  {name: 'refund £60', steps: [{surface: deeds}, {surface: words('£ $ € eur usd gbp')}, {number: true}]},
  {
    name: 'send proof',
    steps: [
      {surface: words('send provide arrange organise organize supply issue confirm show schedule')},
      {optional: [{surface: words('full written immediate over')}]},
      {
        surface: words(
          'proof collection evidence confirmation receipt payment compensation pickup pick-up delivery for',
        ),
      },
      {notAhead: [{surface: words('address date time slot details number status')}]},
    ],
  },
  {
    name: 'check again',
    steps: [{surface: words('check count read measure recount')}, {surface: 'again'}],
  },
  {
    name: 'tell your driver to ring',
    steps: [
      {surface: words('tell ask get remind instruct')},
      {surface: 'your'},
      {gap: 2},
      {surface: words('to not that')},
    ],
  },
  {
    name: 'tell me why',
    steps: [
      {
        surface: words(
          'tell show inform notify update text ring phone call email answer refund reimburse pay explain',
        ),
      },
      {optional: [{surface: 'to'}]},
      {surface: ['me', 'us']},
    ],
  },
  {
    name: 'look for yourself',
    steps: [
      {surface: words('look see check judge count')},
      {optional: [{surface: words('it that this again')}]},
      {optional: [{surface: ['for', 'at']}]},
      {surface: words('yourself yourselves it this properly harder closer')},
    ],
  },
  {
    name: 'look into it',
    steps: [
      {surface: words('look see deal get find work sort figure clear hurry put own wake')},
      {surface: words('into at to with on out up it this in')},
      {surface: words('it this that my our the your what why where whether how who')},
    ],
  },
  {
    name: 'hand over the data',
    steps: [
      {surface: words('hand turn pull bring give take set hold call put')},
      {surface: words('over in down back off right up on')},
      {surface: objects},
    ],
  },
  {
    name: 'have it ready by three',
    steps: [
      {surface: words('have get make')},
      {surface: words('it this that them everything the my our things')},
      {gap: 2},
      {
        surface: words(
          'ready done fixed sorted sent delivered repaired collected replaced back corrected removed up online right good settled solved finished here moving going refunded cancelled canceled reinstated reopened looked checked paid booked moved towed cleaned swapped exchanged credited restored emptied refilled unblocked working',
        ),
      },
    ],
  },
  {
    name: 'let me speak to a person',
    steps: [{surface: 'let'}, {surface: words('me us')}, {surface: words('speak talk see have hear go')}],
  },
  {
    name: 'explain yourselves',
    steps: [{surface: words('explain hurry behave')}, {surface: words('yourself yourselves')}],
  },
  {
    name: 'kill the subscription',
    steps: [{surface: words('kill scrap ditch drop axe')}, {surface: words('the this my our that')}],
  },
  {
    name: 'get someone over here',
    steps: [
      {surface: words('get send have put')},
      {surface: words('someone somebody your')},
      {gap: 1},
      {surface: words('over here round down out there on')},
    ],
  },
  {
    name: 'get your act together',
    steps: [{surface: 'get'}, {surface: words('your a')}, {surface: words('act acts house grip move')}],
  },
  {
    name: 'keep me posted',
    steps: [
      {surface: words('keep leave put let have connect transfer pass get take')},
      {surface: ['me', 'us', 'him', 'her', 'someone', 'somebody']},
      {surface: words('posted updated informed alone through to off out back on call contact ring')},
    ],
  },
  {
    name: 'have the invoice in my inbox',
    steps: [
      {surface: ['have', 'get', 'put']},
      {surface: words('the my our it this that a an')},
      {gap: 3},
      {surface: words('in on at to')},
      {surface: ['my', 'our']},
      {gap: 1},
      {surface: words('inbox account desk door hands mailbox house office card phone table file name')},
    ],
  },
  {
    name: 'confirm by return',
    steps: [
      {surface: words('confirm answer reply')},
      {surface: words('by in')},
      {surface: words('return writing email')},
    ],
  },
  {
    name: 'reply to this',
    steps: [
      {surface: words('reply respond answer react get')},
      {surface: words('to back')},
      {optional: [{surface: 'to'}]},
      {surface: words('this my me our us it')},
    ],
  },
  {
    name: 'have somebody call me',
    steps: [
      {surface: ['have', 'get']},
      {surface: words('someone somebody a your the an one')},
      {gap: 2},
      {surface: words('call ring phone contact email come look check fix answer reply bring collect to')},
    ],
  },
]

/** Orders and bare requests. They count at the start of a clause only: “Fix the title”, not “the fix”. */
export const imperatives = {
  source,
  phrases: [
    `(fix|change|update|correct|edit|replace|restore|reactivate|reinstate|approve|activate|enable|remove|delete|add|merge|adjust|revise|rename|put|move|set|unblock|unlock|repair|reset|lift|withdraw|reverse|undo) (back|its|their)`,
    `(check|review|investigate|resolve|solve|handle|process|confirm|verify|look into|reopen|close|escalate|forward|explain|reconcile|recount|count|find|locate|trace|treat|clarify|arrange|schedule|honour|honor|respect) if`,
    `(add|put|set|reset|activate|enable|find|locate|reconcile|schedule) (${thing}|me|us|what|why|where|whether)`,
    `(contact|ask|pick up|write to|reply to|respond to|get back to|listen to|answer to|phone|ring|call|text|email|e-mail) (${person})`,
    'put (me|us|my|our) (through|in|on)',
    '(turn|switch) (my|our)',
    'stop (sending|charging|ignoring|calling|asking|closing|wasting|making|telling|billing|taking|lying|copying|blaming|pretending|spamming|hiding|treating|playing|messing)',
    '(do|take) (something|it now|this now|your job|your work)',
    'sort out (this|my|the|your)',
    '(make|be) (sure|certain)',
    '(reply|respond|answer|act|hurry|pay|deliver|react|refund) (now|immediately|today|at once|asap|up|quickly|fast|by|within|right)',
    'let me (have|see)',
    "(do not|don't|never) (you |) (close|cancel|charge|ignore|waste|send|tell|ask|make|contact|call|merge|delete|remove|blame|pretend|hide|bother|even|just|come|give|keep) (me|us|my|our|this|the|it|another|to|that|think|up|with)",
    "(do not|don't) you dare (to |)(close|cancel|ignore|charge|send|tell|ask|call|delete|remove|blame)",
    '(take|help) (me|us|it|this|them) (off|with|back|down|out|to|get)',
    'see (to|that) (it|this|that|my|the|our)',
    'take the (charge|fee|fees|payment)',
    '(skip|spare me|save me|cut|drop|forget|enough of|no more) (the|your|with the) (excuses|excuse|templates|template|standard|usual|robot|bot|first|nonsense|speech|apologies|apology|waffle|chatter|copy)',
  ],
  patterns: [...imperativePatterns, ...ordersWithoutArticle, ...ordersOnTheSpot],
} satisfies Lexicon
