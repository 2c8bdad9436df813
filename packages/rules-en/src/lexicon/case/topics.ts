import {words, type CatalogueTopic, type Lexicon} from '@tactlint/core'
import {dealings} from './dealings.js'
import {deskTopics} from './desk-topics.js'
import {marketplaceTopics} from './marketplace-topics.js'
import {source} from '../source.js'

/** Goods on their way into the marketplace's warehouse. */
const shipment = {
  source,
  phrases: [
    '(my|our|the|this|an|one|last|fba|inbound) (shipment|shipments)',
    '(inbound|fba|missing|lost) (inventory|units|boxes|cartons|pallets)',
    '(units|boxes|cartons|pallets|pieces) (is|are|were|was|have been|has been|got|went) (still |) (missing|lost|short|damaged|not received)',
    '(units|boxes|cartons|pallets|pieces|goods|stock|inventory) (that |) (i|we) (sent|shipped) (in|to you|to amazon|to your|to the)',
    "(to|at|in|by) (your|the|amazon's) (warehouse|warehouses|fulfilment centre|fulfilment center|fulfillment center)",
    'shipping plan',
  ],
} satisfies Lexicon

/** What the marketplace shows of a product: title, pictures, description. */
const listing = {
  source,
  phrases: [
    '(my|our|the|this|that|these|whole|entire) (listing|listings|product listing|detail page|detail pages|product page|product pages|product detail page|offer page)',
    '(my|our|the|this|that|current|wrong|old|main|correct) (product|item|listing) (title|image|images|picture|pictures|photo|photos|description|name|category|bullets)',
    '(my|our|the|this|wrong|old|missing) (main image|bullet points|bullet point|detail page title|parent listing|size chart|size table)',
    '(my|our|wrong) (title|variation|variations)',
    'the title (is|was|has|shows|says|reads|should|contains|still|does)',
    '(title|titles|image|images|picture|pictures|photo|photos|price|description|category|brand name|colour|color|size) (of|for|on) (my|our|the|this|that|one of my|one of our) (product|products|item|items|listing|listings|offer)',
    '(title|titles|image|images|picture|pictures|photo|photos|price|description|category|brand name) (of|for|on) (asin|asins|sku|skus|the asin|my asin|our asin|the sku)',
    '(my|our|one of my|one of our) (product|products|item|items|offer|offers|asins) (is|are|was|were|has been|have been|got) (suppressed|blocked|inactive|removed|deactivated|merged|delisted|hidden)',
    '(listing|product) (was|is|has been) (suppressed|blocked|inactive|removed|deactivated|merged)',
  ],
} satisfies Lexicon

/** What somebody ordered. “In order to” and “in order” name nothing. */
const order = {
  source,
  phrases: [
    '(my|our|this|that) (last|latest|recent|online|first|second|whole|entire|christmas|missing|) (order|orders|purchase|purchases)',
    "the (order|purchase) (i|we|has|have|hasn't|was|wasn't|is|isn't|did|didn't|does|doesn't|never|arrived|came|shows|should|still|that)",
    "(i|we|i've|we've) (have |) (recently |just |already |) (ordered|bought|purchased)",
    '(i|we) placed (an|the|my|our|this) order',
    '(item|items|product|products|article|goods|one|ones) (that |which |) (i|we) (ordered|bought|purchased|received)',
    '(bought|ordered|purchased) (it|them|this|these|from you|on your|in your|through your|from your|at your|online)',
    'from your (shop|store|online shop|online store|webshop|web shop|website|site)',
    '(cancel|canceling|cancelling|track|change|changing|modify|modifying|edit|editing|update|updating|find|locate|check|checking|correct) (an|the|this|that|one|some|my|our) (order|purchase)',
    '(eta|status) (of|for) (an|the|this|that|one|my|our) (order|purchase)',
    '(add|remove|swap|delete) (an |some |several |a few |) (item|items|product|products|article|articles|something) (to|from|of) (an|the|this|that|my|our) (order|purchase)',
    '(a|one) (customer|buyer) (has |) (ordered|bought|received)',
    '(the|a|one|my|our) (customer|buyer) (in|of|for) (my|our|the|this) (last |) order',
    '(send|ship|get|like|want|need|have|about) (me |us |) (a|the|my|another) (replacement|new one)',
    '(wrong|incorrect) (item|size|colour|color|article|model|version)',
    '(send|exchange|swap|want|need|get|like) (me |us |it |them |) (for |to get |) (the|a) (right|correct|other|different|smaller|larger|bigger) (one|ones|size|item|colour|color|pair|model|version)',
  ],
  patterns: [
    {
      // “The hoover you sent me”
      name: 'the … you sent',
      steps: [
        {surface: words('the this that these those')},
        {gap: 3},
        {surface: ['you', 'i']},
        {surface: words('sent delivered shipped sold supplied gave got bought ordered received purchased')},
      ],
    },
    {
      // “I got a lamp from your store”
      name: 'ordered a',
      steps: [
        {surface: words('ordered bought purchased')},
        {surface: words('a an the two three four five six some several these this my our new one')},
      ],
    },
  ],
} satisfies Lexicon

/** What is on its way to somebody. */
const delivery = {
  source,
  phrases: [
    '(my|our|this|that) (last|latest|recent|first|second|whole|entire|christmas|missing|lost|) (parcel|parcels|package|packages|delivery|deliveries|letter|registered letter)',
    'the (parcel|parcels|package|packages)',
    "the delivery (i|we|has|have|hasn't|was|wasn't|is|isn't|did|didn't|does|doesn't|never|arrived|came|shows|should|still|that|driver|attempt)",
    '(cancel|change) (an|the|this|that|one|some) delivery',
    '(track|trace|locate|find) (my|our|the|this) (parcel|package|delivery|item|items)',
    'the tracking (shows|says|stopped|page|status|has|is|was|still|does|information|link)',
    'tracking (shows|says|has stopped|stopped|has not|still|does not)',
    '(marked|shown|listed) as (delivered|out for delivery|in transit)',
    '(failed|missed|attempted) (delivery|deliveries)',
    '(expect|expecting|awaiting|waiting for) (my|our|the) (item|items|product|products|article|articles|purchase|goods)',
    '(my|our|the) (item|items|product|products|article|articles|purchase) (is|are) (going|supposed|due) to (arrive|come|be delivered)',
    'when (will|does|should|is) (my|our) (item|items|product|article|purchase|goods)',
    '(left|delivered) (it |them |)(to|with|at) (a|the|my|our) (neighbour|neighbor|wrong address|wrong house|front door|porch)',
    'of (my|our) (parcel|package|delivery|order)',
    '(my|our|the) (item|items|product|article|stuff|goods) (has|have|is|are|was|were|did|to arrive|should) (not |still |never |)(arrive|arrived|delivered|shipped|come|here)',
  ],
  patterns: [
    {
      // “I've been waiting three weeks for my curtains”
      name: 'waiting for my …',
      steps: [
        {surface: ['waiting', 'waited', 'wait']},
        {gap: 4},
        {surface: 'for'},
        {surface: ['my', 'our']},
        {
          notAhead: [
            {
              surface: words(
                'turn reply answer money refund account colleague boss husband wife appointment',
              ),
            },
          ],
        },
      ],
    },
  ],
} satisfies Lexicon

/** Money that should come back. */
const refund = {
  source,
  phrases: [
    '(a|my|our|the|this|that|full|partial|complete|prompt|no|for|expected) (refund|refunds|reimbursement|reimbursements)',
    '(refund|reimburse) (me|us|my|our|the|this|that|it|them|him|her)',
    '(be|been|was|were|not|get|fully) (refunded|reimbursed)',
    '(my|our|the|full) (money|payment|purchase price) (back|returned|refunded)',
    '(charged|billed|debited) (me |us |) twice',
    '(double|duplicate|second) (charge|payment)',
    '(would like|want|wish|need|decided) to (return|send back)',
    '(returned|sent back|sent) (it|them|the item|the product|the goods|the shoes|everything) (back |) (to you|on|in|last|for|two|three)',
    '(my|our) return',
    '(a|an|my|our|this) (rebate|restitution|compensation)',
    '(restitution|return|rebate|refund) of (my|our) money',
    "(have|has|haven't|don't have|seen|got|received|where is|without) (my|our) money",
  ],
  patterns: [
    {
      // “I sent two pairs of trousers back”
      name: 'I sent … back',
      steps: [
        {surface: ['i', 'we']},
        {gap: 1},
        {surface: words('sent shipped posted mailed took brought gave')},
        {gap: 5},
        {surface: 'back'},
      ],
    },
    {
      // “You took 29.99 from my card twice”
      name: 'took … twice',
      steps: [
        {surface: words('took taken charged debited billed deducted')},
        {gap: 6},
        {surface: ['twice', 'double']},
      ],
    },
  ],
} satisfies Lexicon

export const topics = {
  order,
  delivery,
  shipment,
  refund,
  listing,
  ...deskTopics,
  ...marketplaceTopics,
  other: dealings,
} satisfies Readonly<Record<CatalogueTopic, Lexicon>>
