import {words, type Lexicon} from '@tactlint/core'
import {source} from '../source.js'

/**
 * Something happened or keeps happening, and only the writer knows when: a page disappeared, a line drops. Not what stands so in
 * the records: an order that has not come, a title that is wrong.
 */
export const events = {
  source,
  phrases: [
    '(disappeared|vanished)',
    '(has|have|had) gone (missing|blank)',
    '(was|were|is|are|got|has been|have been|had been) (suddenly |then |now |again |simply |automatically |recently |lately |just |already |wrongly |even |)(suppressed|deactivated|suspended|delisted|removed|unlisted|deleted|merged|locked|blocked|disabled|cut off|disconnected|hacked|downgraded|reset|charged|debited)',
    '(locked|logged|signed|shut|kicked) (me|us) out',
    '(keeps|kept|started|began|begins) (on |)(stopping|failing|crashing|dropping|freezing|disconnecting|logging|restarting|rebooting|cutting|buffering|timing|flickering|leaking|beeping)',
    '(has|have) been (dropping|failing|crashing|freezing|disconnecting|out of order|cutting out|buffering|slow)',
    '(crashes|crashed|freezes|froze|disconnects|disconnected|drops out|dropped out|cuts out|goes down|goes dead|goes offline|stopped working|stopped loading|stopped syncing|stopped responding|broke down)',
    '(can|does|do|is|are|will|has) no longer',
    'no longer (works|working|opens|loads|responds|starts|charges|appears|shows|available|accessible|visible)',
    '(is|went|has gone|have gone|has been|have been|was|are|were) (completely |totally |suddenly |) (dead|down|offline)',
    '(was|were|has been|have been|got) (swallowed|stolen|cancelled|canceled|rejected|refused|declined|frozen|lost|damaged|broken)',
    '(cancelled|canceled|closed|blocked|locked|froze|suspended|deactivated|removed|deleted|suppressed|delisted) (my|our)',
    '(fee|fees|price|charge|rent|premium|bill|rate|storage limit|limit) (suddenly |has |have |) (went up|gone up|rose|risen|doubled|tripled|dropped|increased|jumped)',
    '(went|gone) (up|down) (suddenly|overnight)',
    '(was|were|been|got) (overcharged|double charged|double billed|short-changed)',
    '(i|we) (fell|slipped|tripped)',
    '(connection|line|signal|call|calls|wifi|wi-fi|internet|broadband) (drops|dropped|is dropping|cuts)',
  ],
  patterns: [
    {
      name: 'the price on my account went up',
      steps: [
        {surface: words('price prices rent premium bill rate fee tariff charge cost')},
        {gap: 5},
        {surface: words('went gone rose risen doubled tripled jumped')},
        {surface: words('up by from to at in again on , .')},
      ],
    },
  ],
} satisfies Lexicon
