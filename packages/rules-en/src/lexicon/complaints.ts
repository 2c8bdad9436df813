import type {Lexicon} from '@tactlint/core'
import {source} from './source.js'

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
    'coming (away|apart|off)',
    '(fell|came|falling) (apart|off)',
    "(there is|there's|have|having|has) (a |an |) (problem|issue|error|mistake|fault|defect) (with|in)",
    'should (be|read|say|show) instead',
  ],
} satisfies Lexicon
