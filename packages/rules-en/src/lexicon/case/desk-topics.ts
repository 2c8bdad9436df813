import {words, type CatalogueTopic, type Lexicon} from '@tactlint/core'
import {own} from './own.js'
import {source} from '../source.js'

/** Cases of desks that sell no goods. What the writer has or had is named, not the thing as such: “my booking”, not “a booking”. */
export const deskTopics = {
  'bank-account': {
    source,
    phrases: [
      '(my|our|the|this|a) (current|savings|checking|joint|business|foreign currency) (account|accounts)',
      '(my|our) (bank|debit|bank debit|contactless|business debit) (card|cards)',
      "(my|our|the) (card|debit card|bank card|credit card) (is|was|has been|got|keeps being|will be|won't be|never|did not|has not|is still|was not) (blocked|frozen|swallowed|declined|retained|cloned|copied|stolen|lost|arrive|arrived|unblocked|working|cancelled|canceled)",
      '(blocked|froze|swallowed|retained|declined|unblock|unfreeze|replace|cancel) (my|our) (card|debit card|credit card|bank card)',
      '(my|our|the|a|this) (standing order|standing orders|bank transfer|wire transfer|international transfer|credit transfer|overdraft|mortgage|online banking|mobile banking|internet banking)',
      '(my|our|the|a|this) (direct debit|direct debits) (was|were|has|have|is|did|to|for|that|you|went)',
      '(my|our|the|a|this) transfer (of|to|from|was|is|has|did|that|i|we|never|still)',
      '(i|we) (transferred|wired) (money|the|a|an|my|our|some|funds)',
      '(my|our|the) (loan|car loan|home loan) (is|was|has|application|agreement|repayment|with|account|payment|statement|instalment)',
      '(log in to|log into|logging into|access|into) (my|our|the) (online banking|mobile banking|banking app|bank account)',
      '(your|the) (atm|cash machine|branch in|mobile banking app|banking app)',
      '(my|our) (pin|pin code|bank statement|bank statements|account statement|account statements|pension account|bank account with you)',
      '(left|taken from|taken out of|debited from|gone from|missing from|come off) (my|our) (account|bank account|current account|savings account)',
      '(cash|money|amount) (withdrawal|withdrawn) (from|at|on) (my|our|the)',
    ],
    patterns: [own('loan', words('loan mortgage overdraft savings cheque cheques chequebook debit-card'))],
  },
  subscription: {
    source,
    phrases: [
      '(my|our|the) (broadband|internet|fibre|fiber|wifi|wi-fi|landline|phone line|mobile line|internet line|internet connection|broadband connection|connection|router|modem|hotspot|set-top box|tv box)',
      '(my|our) (sim|sim card|esim|mobile number|phone number|telephone number|mobile plan|phone plan|data plan|tariff|roaming|voicemail|line|signal|phone service|internet service|mobile service|data allowance)',
      '(no|lost|without|losing) (internet|broadband|wifi|signal|service|connection|reception|dial tone|mobile data|phone service|4g|5g)',
      '(internet|broadband|wifi|wi-fi|signal|network|connection) (is|was|has been|keeps) (down|out|dropping|dead|gone|still down)',
      '(slow|unstable) (broadband|internet|wifi|connection)',
      '(my|our) (mobile |phone |broadband |internet |monthly |magazine |newspaper |streaming |annual |yearly |premium |gym |)(subscription|subscriptions|membership|contract)',
      '(moved|ported|transfer|transferring|port|porting|keep) (my|our) (old |existing |)(number|phone number|mobile number)',
      '(the|your|an) engineer (did|was|has|never|came|who|visit|appointment)',
    ],
    patterns: [
      own(
        'subscription',
        words('subscription membership broadband internet landline router modem tariff roaming sim hotspot'),
      ),
      {
        // “my mobile has had no signal”, “phone without reception”
        name: 'no signal',
        steps: [
          {surface: words('no without lost')},
          {gap: 1},
          {surface: words('signal reception broadband internet wifi')},
        ],
      },
    ],
  },
  booking: {
    source,
    phrases: [
      '(flight|flights|train|trains) (was|were|is|are|has been|have been|got|keeps getting) (delayed|cancelled|canceled|overbooked|diverted|rescheduled)',
      '(lost|missing|delayed|damaged|misplaced) (luggage|baggage|suitcase|suitcases)',
      '(my|our) (hotel |flight |room |train |ferry |holiday |table |original |last |recent |weekend |group |online |)(booking|bookings|reservation|reservations)',
      '(my|our|the) (flight|flights|return flight|outbound flight|connecting flight|ferry crossing|cruise|package holiday|rental car|hire car|train ticket|train tickets|flight ticket|flight tickets|plane tickets|boarding pass|boarding passes)',
      '(my|our) (stay|hotel room|luggage|suitcase|suitcases|baggage|ticket for the|tickets for the|cabin|itinerary|seat reservation|seats|travel voucher)',
      '(i|we|i have|we have|i had|we had|have|had|my wife|my husband) (booked|reserved) (a|an|the|two|three|four|one|our|my|with|through|for|at|flights|rooms)',
      '(room|rooms|table|apartment|villa|flight|flights|trip|tour|car|tickets|seats) (that |which |)(i|we) (booked|reserved|had booked|had reserved|have booked)',
      '(the|our|my) (room|rooms|hotel) (was|were|is|are|did|had|smelled|we stayed|i stayed|we were given|i was given)',
      '(i|we) (stayed|checked in|checked out|are staying|am staying|will be staying) (at|in|with|on|from|to)',
      '(my|our) (check-in|check-out|deposit for the stay|city tax|minibar)',
    ],
    patterns: [
      own(
        'booking',
        words(`
          booking bookings reservation reservations flight flights ticket tickets cabin cruise luggage suitcase baggage stay
        `),
      ),
      {
        // “We booked two nights at your hotel”
        name: 'nights at your hotel',
        steps: [
          {surface: words('nights night room rooms table stay')},
          {gap: 2},
          {surface: ['at', 'in']},
          {surface: ['your', 'the']},
        ],
      },
    ],
  },
  insurance: {
    source,
    phrases: [
      '(my|our) (insurance|policy|policies|home insurance|car insurance|travel insurance|health insurance|contents insurance|life insurance|premium|premiums|no-claims bonus|coverage|insurance cover|insurance claim)',
      '(my|our|the|a|this) (claim) (for|was|is|has|about|regarding|concerning|i|we|after|because|under)',
      '(my|our) (claim|claims|water damage|storm damage|accident report)',
      '(i|we) (filed|reported|submitted|made|lodged) (a|the|my|our|this) (insurance |)(claim|damage|accident|loss)',
      '(your|the) (loss adjuster|claims adjuster|claims handler|claims department|assessor)',
    ],
    patterns: [
      {
        // “We reported water damage three weeks ago”
        name: 'we reported … damage',
        steps: [
          {surface: ['i', 'we']},
          {gap: 2},
          {surface: words('reported filed submitted made lodged')},
          {gap: 3},
          {surface: words('damage claim accident loss theft burglary leak')},
        ],
      },
      own('policy', words('policy policies insurance premium premiums claim claims coverage')),
    ],
  },
  software: {
    source,
    phrases: [
      '(my|our) (workspace|workspaces|license|licence|licenses|licences|license key|licence key|dashboard|api key|api keys|tenant|instance|plan|pro plan|team plan|business plan|admin account|user account|team account|seats|integration|webhook|webhooks|sync|password|login|log-in|credentials|two-factor|authenticator|user profile|account settings)',
      '(my|our) account (is|was|has been|got|keeps|shows|still|says|does|no longer|seems|cannot|page|here|with you|on your)',
      "(cannot|can't|can not|could not|couldn't|unable to|not able to|trying to|tried to|fail to|failed to|have problems) (log in|log on|login|sign in|log into|sign into|access|get into|reset|activate|export|sync|open) (to |)(my|our|the) (account|workspace|password|dashboard|app|profile|portal|data|project|license|licence)",
      "(cannot|can't|can not|could not|couldn't|unable to|not able to) (log in|log on|login|sign in)",
      '(locked|logged|signed|shut) (me|us) out',
      '(am|are|been|was|were|got) (locked|logged|signed) out',
      "(your|the) (app|software|platform|api|plugin|plug-in|desktop client|sync|export|integration|web app|mobile app|portal|dashboard) (is|was|has|keeps|crashes|crashed|freezes|shows|does|did|stopped|will|returns|fails|failed|gives|gave|throws|cannot|won't|no longer|still|says)",
      '(since|after) the (last |latest |new |recent |)(update|upgrade|release|version)',
      '(error|error message|error code) (when|whenever|while|on|after|each time|every time) (i|we|the|logging|opening|exporting|saving|syncing|uploading)',
      '(verification|reset|activation|confirmation|security) (code|link|email|e-mail) (does|did|never|has|is|was|still|has not|not)',
    ],
  },
  repair: {
    source,
    phrases: [
      "(my|our|this|the) (new |)(washing machine|dishwasher|tumble dryer|dryer|fridge|freezer|oven|hob|cooker|microwave|coffee machine|espresso machine|vacuum cleaner|vacuum|laptop|notebook|tablet|printer|monitor|television|tv|camera|headphones|smartphone|phone|watch|smartwatch|drill|lawnmower|mower|e-bike|scooter|boiler|heat pump|console|speaker|charger|hoover) (is|was|has|does|did|stopped|broke|keeps|will|won't|no longer|came|makes|made|leaks|leaked|shows|started|still|died|cannot|fails|failed|turns|shuts|screen|battery)",
      '(my|our|the|a|this) (repair|repairs|warranty|guarantee|warranty claim|warranty case|warranty repair) (is|was|has|of|for|took|takes|claim|case|period|covers|still|i)',
      '(sent|brought|handed|took|send|bring) (in |back |)(it|my|our|the) (in |)(for|to be) (repair|repaired|a repair|service)',
      '(repaired|fixed|replaced) under (warranty|guarantee)',
      '(under|within|covered by|out of) (the |)(warranty|guarantee)',
    ],
  },
  supply: {
    source,
    phrases: [
      '(my|our|the|this) (electricity|gas|water|energy|heating|district heating|power) (bill|bills|meter|supply|account|contract|tariff|consumption|statement|charge|charges|usage)',
      '(my|our|the) (meter|smart meter|meter reading|meter readings|annual statement|final bill|estimated bill)',
      '(no|without) (electricity|power|gas|hot water|running water|heating) (since|for|in|at)',
      '(power cut|power outage|blackout)',
      '(moved|moving) (out|in|house|home|to a new flat)',
      '(cubic metres|cubic meters|kwh|kilowatt hours)',
    ],
    patterns: [own('meter', words('electricity gas meter consumption energy heating water'))],
  },
  authority: {
    source,
    phrases: [
      '(my|our|the) (application) (for|of|was|is|has|i|we|submitted|about)',
      '(my|our) (application|tax return|tax assessment|tax refund|passport application|visa application|residence permit|work permit|parking permit|building permit|planning application|council tax|child benefit|housing benefit|benefits|pension claim|birth certificate|appeal against|objection to|naturalisation)',
      '(my|our) (passport|visa|driving licence|driving license) (is|was|has|expires|expired|did|still|never|renewal)',
      '(i|we) (applied|have applied) (for|to) (a|an|the|my|our|housing|child)',
      '(the|your|a) (decision|assessment notice|tax notice|notice of assessment|parking fine|penalty notice|penalty charge) (of|dated|about|on|for|from|that|i|is|was)',
    ],
  },
  invoice: {
    source,
    phrases: [
      '(my|our|your|the|this|that|last|latest|wrong|an) (invoice|bill) (of|for|from|dated|shows|is|was|has|does|says|lists|contains|states|i|we|you|still|should|with|and|which|that|in|charges)',
      '(my|our) (invoice|invoices|bill|bills|receipt|credit note|monthly bill|last bill|latest bill|latest invoice|last invoice)',
      '(copy|pdf) of (the|my|our) (invoice|receipt|bill)',
      '(check|get|see|need|find|download|send|resend|view|correct|pay|paid) (me |us |)(the|my|our|an|a|this) (invoice|invoices|bill|bills|receipt)',
      '(payment reminder|reminder fee|late fee|late payment fee|dunning letter)',
      '(invoiced|billed) (me|us|for|twice|the wrong|incorrectly|too much)',
      '(overcharged|double charged|charged the wrong amount)',
    ],
  },
} satisfies Partial<Record<CatalogueTopic, Lexicon>>
