import type {Lexicon} from '@tactlint/core'
import {gainMargins} from './margins.js'
import {gainStatements} from './grammar.js'
import {gainAtStake} from './at-stake.js'
import {gainInPassing} from './in-passing.js'
import {gainNeeds} from './needs.js'
import {gainStakes} from './stakes.js'
import {gainAmbitions} from './ambitions.js'
import {gainShortfalls} from './shortfalls.js'
import {gainRelations} from './relations.js'
import {gainPurposes} from './purposes.js'
import {source} from '../source.js'

const earnings = 'sales|revenue|turnover|profit|profits|margin|margins|income|earnings|cash flow'
const standing = 'ranking|rankings|rank|search ranking|sales rank|conversion|conversions|conversion rate'
const gain = `(${earnings}|${standing})`
const target = '(target|targets|goal|goals|sales target|sales targets|sales goal|numbers)'

/** What the writer gains by it: “to increase my sales”, “so that I can sell more”. */
export const purposes = {
  source,
  phrases: [
    `to (increase|boost|improve|raise|grow|maximise|maximize|protect|save|recover|keep|restore|get back) (my|our) (monthly |online |overall |)${gain}`,
    'to (increase|boost|improve|recover|restore) (my|our) (profitability|visibility|position|traffic|market share|bottom line)',
    'to (increase|boost|drive) (sales|profits|revenue|turnover|conversions)',
    'to (sell|earn) more',
    'to (make|earn) (money|a living|any money)',
    'to sell (my|our) (products|product|items|stock|goods|inventory) (faster|better)',
    'to (make|earn|get|generate) (more|higher|better) (money|sales|profit|profits|revenue|margins|turnover|visibility|traffic)',
    'to rank (higher|better|first)',
    'for (a |)(better|higher) (ranking|rank|position|placement|visibility|sales|profit|conversion rate)',
    'to sell (it|them|these) (faster|quickly|soon|before)',
    'to make (a|some|enough|my|our) (profit|money|margin)',
    'to (beat|outsell|overtake) (my|our|the) (competitor|competitors|competition)',
    `to (get|bring) (my|our) ${gain} (up|back up|back)`,
    'to (sell|clear) (my|our|the) (remaining |old |whole |) (stock|inventory)',
    'to sell out (my|our|the) (stock|inventory)',
    'to (reach|meet|hit|make|fulfil|achieve) (my|our|the) (monthly |quarterly |yearly |annual |sales |) (quota|bonus|plan|budget|forecast|quarter)',
    'to (stay|get|keep|be) (ahead of|competitive with) (my|our|the) (competitor|competitors|competition)',
    'to (keep|get back|hold|not lose|protect|save) (my|our|the) (buy box|bestseller badge|best seller badge|best seller rank|bestseller rank|bsr|top position|first place)',
    'to (pay|cover) (my|our) (rent|bills|supplier|suppliers|staff|employees|loan|costs|ads|advertising|wages|taxes)',
    'to (free up|improve|protect) (my|our) (liquidity|capital)',
    'to (get|attract|bring in|win|receive) more (clicks|views|orders|customers|buyers|impressions|shoppers)',
    'so (that |)(i|we) (can |could |will |) (get|receive|reach|win|attract|generate) more (orders|sales|clicks|customers|buyers|traffic|money|profit|revenue)',
    'so (that |)(my|our) (business|company|shop|store) (can |will |) (grow|grows|survive|survives|earn|earns|make|makes|sell|sells|profit|profits)',
    'to (grow|save|protect|scale|expand) (my|our) (business|company|shop|store|brand)',
    'to outrank (other|my|our|the) (seller|sellers|competitor|competitors|competition|competing)',
    `help (me|us) (to |)(increase|boost|improve|grow|raise) (my|our) ${gain}`,
    'help (me|us) (to |)(sell|earn) more',
    'to (get|be|appear|land) (on|onto|to) the first (search page|page of the search results|page of the results|page of search results|page of amazon|page)',
    'to (get|be|appear|land) (on|at|to) the top of the (search|search results|results|list|category)',
    'to (win|get|regain|win back) the buy box',
    `to (reach|meet|hit) (my|our) ${target}`,
    'to (avoid|stop|prevent) (losing|a loss of|further loss of) (sales|revenue|turnover|money|profit)',
    'not to lose (any more |more |) (sales|revenue|turnover|money|profit)',
    'so (that |)(i|we) (can |could |will |) (sell|earn|make) (more|better|faster|again|a profit|money|profit)',
    `so (that |)(i|we) (can|could|will) (increase|boost|improve|grow|raise) (my|our) ${gain}`,
    'so (that |)(i|we) (can |could |will |) (rank|appear|get) (higher|better|on the first page|on the first search page)',
    'so (that |)(my|our|the) (product|products|listing|item|offer) (can |will |) (rank|ranks|sell|sells|appear|appears) (higher|better|more|faster)',
    `so (that |)(my|our) ${gain} (can |will |) (go up|goes up|increase|increases|improve|improves|recover|recovers|grow|grows|rise|rises)`,
    "so (that |)(i|we) (do not|don't|won't|stop) (lose|losing) (any more |more |) (sales|money|revenue|turnover|profit)",
    `so (that |)(i|we) (can|could|will) (reach|meet|hit) (my|our) ${target}`,
  ],
  patterns: gainPurposes,
} satisfies Lexicon

const losing =
  "(i am|i'm|we are|we're|i keep|we keep|i've been|we've been|my company is|our company is|our business is|my shop is)"
const much = '(a lot of |so much |too much |)'

/** What the writer loses or lacks: “I am losing money”, “my ranking has dropped”. */
export const statements = {
  source,
  phrases: [
    `${losing} (already |still |constantly |) losing ${much} (money|sales|revenue|turnover|profit|profits|income|ranking)`,
    `(i|we) (have |) lost ${much} (sales|revenue|turnover|profit|profits)`,
    `(i|we) lose ${much} (money|sales|revenue|turnover|profit|profits)`,
    `(my|our) ${gain} (has|have) (already |) (dropped|fallen|suffered|declined|collapsed|decreased|gone down|stopped)`,
    `(my|our) ${gain} (is|are|has been|have been) (already |now |) (down|dropping|falling|suffering|declining|at risk)`,
    '(sales|revenue|turnover|profits) (has|have) (already |) (dropped|fallen|declined|collapsed|decreased|gone down)',
    '(sales|ranking) (of|for) (this|the|my|our) (item|product|listing) (has|have|is|are) (dropped|fallen|down|gone down)',
    `(my|our) ${gain} (suffer|suffers|dropped|fell|declined|collapsed|decreased|went down|stopped)`,
    '(costs|cost|costing) (me|us) (a lot of |so much |too much |many |) (sales|revenue|turnover|profit|profits)',
    `(hurts|hurting|harms|harming|damages|damaging|reduces|reducing|affects|affecting|ruins|ruining|destroys|destroying|eats into|eating into) (my|our) ${gain}`,
    '(i|we) (really |urgently |) (need|want) (more|higher|better) (sales|profit|profits|revenue|turnover|margins|visibility)',
    '(i|we) (really |urgently |) want (the|this|that|my|our) (money|refund|payment|payout) (back |) for (my|our) (cash flow|business|suppliers|supplier|next order|stock|advertising|profit)',
    "(i|we) (cannot|can't|can not|couldn't|don't) (get|bring) (the|my|our|this) (product|item|listing) (on|onto|to) the first (search page|page)",
    `(would|will|could|may) (increase|boost|improve|help|raise) (my|our) ${gain}`,
    '(costs|costing) (me|us) (a lot of |so much |)money (every|each) (single |)(day|week|month|hour)',
    '(i|we) (really |urgently |)(need|want) a (better|higher|good) (ranking|rank|position|placement)',
    '(i|we) (really |urgently |badly |) need (the|this|that|my|our) (money|payout|funds|cash) (urgently |now |soon |back |) for (my|our|the next|new|buying|paying|restocking|rent|advertising|ads|stock|marketing)',
    '(i|we) (really |urgently |badly |) need (the|this|that|my|our) (money|payment|payout|funds|cash|refund|reimbursement) (urgently |now |soon |back |) to (pay|buy|order|restock|cover)',
    '(my|our) (liquidity|business|company|shop|store|bottom line|budget|quarter) (is|are|will be|would be) (suffering|at risk|in danger|affected|hit|under pressure|hurting|tight|ruined)',
    '(my|our) (competitor|competitors) (is|are) (selling|taking|winning|getting|ahead|ranking|outselling|making|overtaking|stealing|beating)',
    '(i|we) (have |) (lost|lose|keep losing|are losing|am losing) the buy box',
    '(i|we) (have |) (dropped|fallen|slipped) (in|from|out of|to) (the |) (ranking|rankings|search results|first page|page two|page 2|second page)',
    '(i|we) (will |would |might |may |) (miss|not reach|not meet|not hit) (my|our|the) (quota|target|targets|bonus|goal|goals|forecast|numbers)',
    '(i|we) (have|need) to (reach|meet|hit) (my|our) (quota|target|targets|sales target|goal|goals|forecast|numbers)',
    '(costs|cost|costing) (me|us|my business|our business|my company|our company) (thousands|hundreds|a fortune|dearly|real money)',
    '(my|our) (income|livelihood|business|family|company|shop) (depends|depend|relies) on (it|this|these|them|the)',
    '(i|we) (depend|rely|live) (on|from|off) (these|this|the|my|our) (sales|income|revenue|money|listing|product|products|account)',
    '(hurts|hurting|harms|harming|damages|damaging|kills|killing|ruins|ruining|destroys|destroying|bad for|terrible for) (my|our) (business|bottom line|company|shop|store)',
    "(i|we) (cannot|can't|can not) (sell|earn|make) (anything|any|enough|money|a profit|my|our)",
    '(i|we) (make|made|have|had) (no|zero|hardly any|fewer|less) (sales|revenue|profit|orders|money|income|turnover)',
    '(competitor|competitors|other sellers|the competition) (is|are|get|gets|take|takes|win|wins|make|makes) (taking |getting |winning |making |) (my|our|all the|the) (sales|business|buy box|customers|money|profit)',
    '(spent|spending|invested|invest|paid) (a lot of money|so much money|so much|hundreds|thousands) (on|in|for) (ads|advertising|marketing|ppc|campaigns)',
    '(need|want|have) to sell (these|my|our|the|all|those) (units|stock|items|goods|pieces|products)',
    '(i|we) (now |)(sell|sold|earn|earned) (less|nothing|almost nothing|hardly anything|much less|far less)',
    `(my|our) ${gain} (is|are) (gone|shrinking|too low|going down|sinking|poor|terrible|very low)`,
    '(bring|brings|give|gives|get|gets|mean|means) (me|us) (more|fewer|less|extra|no) (sales|profit|revenue|turnover|visibility)',
    '(make|makes|earn|earns|making|earning) (less|no|hardly any) (profit|money|sales|revenue)',
    '(no|zero|hardly any|fewer|not a single) (sale|sales|revenue|turnover|profit) (since|any more|anymore|for|at all|now)',
    '(lose|losing|miss|missing) (the|our|my) (whole |entire |)(christmas|summer|holiday|winter|high|sales) (season|business|sales)',
    '(my|our) (competitor|competitors) (rank|ranks|sell|sells|get|gets|take|takes) (above|ahead|more|higher|better|all|my|our)',
    '(i|we) (really |urgently |)need (the|this|that|my) money to (finance|invest)',
    `(bad|good|important|essential|crucial|critical|vital) for (my|our) ${gain}`,
    '(in|of) (lost |) (sales|revenue|turnover|profit) (every|each|a|per) (single |) (day|week|month)',
    `${losing} losing (hundreds|thousands)`,
    "(i|we) (cannot|can't) pay (my|our) (suppliers|supplier|rent|employees|staff|bills)",
    "(my|our) (product|products|listing|item|offer) (does not|doesn't|do not|don't|no longer) (rank|ranks|sell|sells) (anymore|any more|well|at all|high enough)",
    '(i|we) (will|would|might|could) (lose|miss) (my|our|a lot of|so much|even more|more) (sales|revenue|turnover|profit|profits|income|ranking|sales target)',
    "(i|we|i'm|we're|i am|we are) (missing out on|missing) (the |all the |) (black friday|christmas|prime day|cyber monday|holiday|season) (sales|business|orders)",
    '(my|our) (ad|ads|advertising|marketing) (budget|spend) (is|was|has|goes|are)',
    '(i|we) (have |) (spent|invested|put) a fortune on',
    '(i|we) (lose|lost|are losing|am losing|keep losing) (orders|sales|customers|business) to (other sellers|competitors|the competition|my competitors|our competitors)',
    '(my|our) (cash|capital|money) is tied up',
    '(my|our) bonus depends',
    "(i|i'm|we're|i am|we are) (bleeding|haemorrhaging|hemorrhaging|burning) (money|cash)",
    "(i|we) (can't|cannot) afford (to lose|another)",
    '(my|our) (company|business|shop|firm) (is|will be) going (under|bust|bankrupt)',
  ],
  patterns: [
    ...gainStatements,
    ...gainNeeds,
    ...gainInPassing,
    ...gainAtStake,
    ...gainStakes,
    ...gainRelations,
    ...gainShortfalls,
    ...gainAmbitions,
    ...gainMargins,
  ],
} satisfies Lexicon

const buyers = '(customers|buyers|shoppers|clients|visitors|users|people|consumers)'
const does =
  "who|now|still|also|currently|then|only|always|often|actually|cannot|can't|can|could|couldn't|will|won't|would|may|might|must|should|had|did|didn't|got|saw|received|found|expected|returned|complained|asked|waited|thought|wrote|contacted|reported|wanted|ordered"

/** What customers see, get or cannot do. A message that says it argues from their side. */
export const customerEffects = {
  source,
  phrases: [
    "(customer|customers'|buyer|shopping|user) experience",
    `${buyers} (${does})`,
    `${buyers} (are|were|have|do|don't|get|see|receive|find|expect|return|complain|ask|wait|think|write|contact|believe|search|click|struggle|leave|choose|want|need)`,
    `(a|the|one|each|every|another|my|our) (customer|buyer|shopper|client) (${does})`,
    '(a|the|one|each|every|another|my|our) (customer|buyer|shopper|client) (is|was|has|does|gets|sees|receives|finds|expects|returns|asks|waits|thinks|wants|needs)',
    'for (the |our |my |your |all |) (customers|buyers|shoppers|consumers)',
    '(mislead|misleads|misleading|confuse|confuses|confusing|disappoint|disappoints|disappointing|help|helps|helping) (the |our |my |) (customers|buyers|shoppers|people)',
    '(disappointed|confused|unhappy|frustrated|waiting|angry) (customers|buyers|shoppers)',
  ],
} satisfies Lexicon
