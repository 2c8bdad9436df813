import {words, type Lexicon} from '@tactlint/core'
import {source} from '../source.js'

/** Something is not as it should be: “has not arrived”, “is damaged”, “charged twice”. */
export const complaints = {
  source,
  phrases: [
    "(not|never|hasn't|haven't|didn't|yet to|wasn't|isn't|weren't|aren't|still not) (yet |)(been |be |)(arrive|arrived|come|turned up|turn up|shown up|show up|received|delivered|shipped|dispatched|refunded|credited|reimbursed|scanned|paid|processed|reached|checked in|counted|replaced)",
    "(i|we) (still |) (have not|haven't|did not|didn't|never|have never|have yet to) (yet |)(receive|received|get|got|gotten|heard)",
    'nothing (has |)(arrived|come|happened)',
    '(no sign|no trace) of',
    '(still|been) (waiting|missing|pending|stuck|lost)',
    '(is|are|was|were|has been|have been|got|gone|went|arrived|came|one|two|some|units) (still |completely |badly |apparently |) (missing|damaged|broken|faulty|defective|wrong|incorrect|lost|late|delayed|overdue|cracked|torn|leaking|dented|scratched|stolen|empty|incomplete|outdated|suppressed|blocked|inactive|short|expired|misleading)',
    '(wrong|incorrect|different|missing|damaged|defective|faulty|broken) (item|items|product|products|size|colour|color|article|title|image|images|picture|photo|price|description|brand|category|unit|units|part|parts|amount|fee|address|order|parcel|package)',
    "(does not|doesn't|do not|don't|did not|didn't|no longer|stopped) (work|works|working|function|fit|turn on|match|show|appear|start)",
    '(charged|billed|debited|paid) (twice|double|for nothing|too much|incorrectly)',
    '(charged|billed|debited) (me|us) (twice|double|too much|incorrectly|the wrong)',
    '(has|have) (disappeared|vanished|stopped|failed|been removed|been cancelled|been canceled|been rejected|come apart|fallen apart)',
    '(disappeared|vanished) from',
    '(has|have|had|is|are|was|were) not (properly |really |correctly |fully |) (worked|working|started|opened|responded|answered)',
    '(does not|do not|did not) (open|load|respond|answer|run|turn|heat|charge|conform|agree|properly|really|correctly)',
    "(hasn't|haven't|isn't|aren't|won't) (properly |really |correctly |) (worked|working|start|started|open|load|respond|answer|heat|charge|run)",
    '(you|they|somebody|someone|the carrier|the courier|your team|amazon) (have |has |) (clearly |obviously |apparently |) (lost|broken|damaged|forgotten)',
    '(keeps|keep|kept) (stopping|failing|crashing|dropping|breaking|losing|freezing|disconnecting)',
    '(has|have) been (dropping|failing|crashing|down|cold|out of order|unavailable|deactivated|suspended|closed|locked)',
    '(was|were|is|are) (deactivated|suspended|locked|refused|rejected|cancelled|overcharged|underpaid|unanswered)',
    '(nobody|no one) (has |) (answered|answers|replied|replies|came|come|called|responded|reacted)',
    '(stops|stopped) (after|about|every|again|at)',
    '(leaks|leaked|rattles|smells|crashed|crashes|froze|cracked|snapped)',
    'coming (away|apart|off)',
    '(has|have|had|with|shows|got) (a|an|one|two|three|several|some|many|deep|big) (large |small |big |deep |long |huge |) (dent|dents|crack|cracks|scratch|scratches|hole|holes|stain|stains|tear|tears|chip|leak|gap)',
    'should (long |already |) (be here|have been here|have arrived|have come|have been delivered|have been paid|have been refunded)',
    '(fell|came|falling) (apart|off)',
    'wrong (house|door|flat|person|place|street|neighbour|locker|branch|room)',
    '(swallowed|ate|kept|retained) my',
    '(bin|bins|collection|collections|delivery|appointment|visit|connection|flight|train) (was |were |)missed',
    "(there is|there's|have|having|has) (a |an |) (problem|issue|error|mistake|fault|defect) (with|in)",
    'should (be|read|say|show) instead',
    '(have|has|had|got|received|getting|with) (had |) no (answer|reply|response|news|word|confirmation|refund|signal|sound|power|decision|explanation|reaction)',
    '(nobody|no one|no-one) (showed|turned) up',
    '(taken|took|went|was|been) (down|offline) (without|on|this|last|since|yesterday|overnight)',
    '(refused|rejected|declined) (at|by|when|every|by the)',
    "(still|) (do not|don't|have not|haven't) have (my|our|the)",
    'instead of (the|a|an|my|our|one|two|three|four|five|six)',
    'twice (what|as much|the amount)',
    '(is|are|was|were|came|arrived) (much |far |way |a bit |) too (small|big|large|short|long|tight|wide|loud|high|low|dark|light|late|heavy|hot|slow)',
    '(stays|stayed|remains) (grey|gray|blank|white|black|dark|empty|red|off|closed|locked|cold)',
  ],
  patterns: [
    {
      // “has a crack along the grain”, “with two dents in it”
      name: 'has a crack',
      steps: [
        {surface: words("has have had got with there's is are shows found")},
        {surface: words('a an two three several some deep long big small')},
        {gap: 2},
        {
          surface: words(`
            crack cracks dent dents hole holes scratch scratches stain stains tear tears fault faults leak leaks chip chips split
            gap mark marks defect defects bug bugs typo mistake mistakes error errors rip rips
          `),
        },
      ],
    },
    {
      // “can't be downloaded”, “won't be opened”
      name: "can't be downloaded",
      steps: [
        {
          anyOf: [
            [{surface: words("can't cannot couldn't won't")}],
            [{surface: ['can', 'could']}, {surface: 'not'}],
          ],
        },
        {surface: 'be'},
        {notAhead: [{surface: words('here there present sure home reached')}]},
      ],
    },
    {
      // “still don't have my money”, “there is another bill”
      name: 'there is another bill',
      steps: [
        {surface: words("there's is was came got received sent")},
        {surface: ['another', 'yet']},
        {gap: 1},
        {surface: words('bill invoice reminder charge debit demand letter one')},
      ],
    },
    {
      // “keep sending bills”
      name: 'keep sending',
      steps: [
        {surface: words('keep keeps kept')},
        {surface: words('sending charging billing taking asking getting telling')},
      ],
    },
    {
      // “does not, will not, has not” of things: “the button won't click”
      name: "won't open",
      steps: [
        {surface: words("won't doesn't didn't hasn't can't cannot couldn't don't")},
        {gap: 1},
        {
          surface: words(`
            open load start work connect turn switch charge print respond save send sync close fit hold ring move play read show
            let accept recognise recognize allow come arrive change go appear
          `),
        },
      ],
    },
  ],
} satisfies Lexicon
