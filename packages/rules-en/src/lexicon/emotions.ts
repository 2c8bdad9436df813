import type {Lexicon} from '@tactlint/core'
import {comparisons} from './comparisons.js'
import {exaggerations} from './exaggerations.js'
import {feelings} from './feelings.js'
import {judgements} from './judgements.js'
import {superlatives} from './superlatives.js'
import {outcries} from './outcries.js'
import {sufferings} from './sufferings.js'
import {feelingsInTheBody} from './feelings-in-the-body.js'
import {source} from './source.js'

const very =
  '(absolutely |completely |totally |utterly |simply |just |beyond |truly |really |so |quite |frankly |honestly |)'
const we =
  "(i'm|i am|we're|we are|i was|we were|i feel|i felt|i have been|i've been|feeling|it makes me|makes me|made me|makes us|leaves me|left me|got me)"
const life =
  'life|holiday|holidays|vacation|christmas|birthday|wedding|honeymoon|business|day|days|week|weekend|month|summer|trip|evening|party|anniversary|plans|easter|reputation|nerves|health|sleep'

/** Anger, contempt, despair, exaggeration, sarcasm. */
export const emotions = {
  source,
  phrases: [
    // contempt
    `${very}(ridiculous|outrageous|disgraceful|appalling|pathetic|laughable|shameful|ludicrous|preposterous|farcical|infuriating|abysmal|scandalous|despicable|atrocious|disgusting|absurd|insane|horrendous|unforgivable|inexcusable|intolerable|unbearable|deplorable|maddening|mind-boggling|infuriatingly|ridiculously|outrageously|disgracefully|appallingly|pathetically)`,
    '(absolutely|completely|totally|utterly|simply|just|really|so|frankly|wholly) (unacceptable|unbelievable|incredible how|awful|terrible|horrible|dreadful|hopeless|useless|crazy|mad|nuts|bonkers|inhuman|cruel|disrespectful|shocking|rubbish|worthless|clueless)',
    '(this|that|it|which|situation|behaviour|behavior|service|delay|treatment) is (unacceptable|unbelievable|beyond belief|insulting|shocking|disrespectful|a shame|crazy|madness|insanity|nonsense|rubbish|garbage|trash|unreal|hopeless|beyond words|below contempt)',
    "(it's|that's) (unacceptable|unbelievable|beyond belief|insulting|crazy|madness|insanity|nonsense|rubbish|garbage|trash|unreal|hopeless|beyond me|beyond words)",
    '(terrible|horrible|awful|dreadful|lousy|atrociously bad|rotten|miserable|shoddy|shocking|rubbish) (service|support|experience|company|customer service|communication|treatment|attitude|behaviour|behavior|people|team|shop|seller|bank|airline|hotel|joke|excuse|handling)',
    "(is|was|are|were|been|it's|that's) (so |just |really |) (terrible|horrible|awful|dreadful|appallingly bad)",
    '(the |your |by far the |)(very |absolute |)worst (company|service|customer service|support|experience|shop|store|seller|bank|airline|hotel|website|app|product|people|team|of all|ever|treatment|customer support|online shop|provider)',
    '(complete|total|absolute|utter|living|sheer|pure|real) (joke|farce|disgrace|nightmare|shambles|fiasco|travesty|mockery|catastrophe|circus|mess|disaster|rip-off|ripoff|scam|hell|madness|nonsense|rubbish|garbage|trash|incompetence|idiocy|stupidity|disrespect|chaos|cheek|audacity|nerve)',
    'what (a|an) (joke|farce|disgrace|nightmare|shambles|mess|disaster|circus|shame|insult|cheek|comedy|scam|way to treat)',
    'the (sheer |utter |absolute |) (audacity|nerve|cheek|arrogance|stupidity|incompetence)',
    '(slap in the face|kick in the teeth|spit in my face|laughing stock|bad joke|sick joke|bottom of the barrel|beyond a joke|not funny anymore|no longer funny)',
    'shame on (you|your|amazon|this)',
    '(you|they) should be ashamed',
    // anger
    `${we} (absolutely |completely |totally |utterly |beyond |truly |really |so |very |extremely |more than |still |now |just |) (furious|angry|livid|outraged|disgusted|appalled|fuming|enraged|mad|infuriated|incensed|seething|pissed|pissed off|irate|sick of|fed up|devastated|desperate|heartbroken|horrified|speechless|beside myself|at my wits' end|at my wit's end|at a loss for words|raging|boiling|in tears|in despair|crying|sick and tired)`,
    `${we} (absolutely |completely |totally |utterly |beyond |truly |really |so |very |extremely |deeply |bitterly |terribly |incredibly |massively |thoroughly |highly |hugely |more than ) (frustrated|disappointed|annoyed|upset|shocked|dissatisfied|displeased|let down|irritated|stressed|exhausted|unhappy|worried sick|tired of|offended|insulted|humiliated)`,
    '(extremely|incredibly|deeply|bitterly|beyond|thoroughly|terribly|massively|utterly|absolutely|totally|completely) (frustrated|frustrating|disappointed|disappointing|annoyed|annoying|upset|dissatisfied|irritated|stressful)',
    '(so|very|really|most|more than) (frustrating|annoying|upsetting|insulting|humiliating|irritating)',
    "(sick and tired|had it with|enough is enough|at my wits' end|at my wit's end|at the end of my tether|end of my rope|worried sick|sick to my stomach|beside myself|fed up|fuming)",
    'tired of (waiting|this|your|being|hearing|asking|writing|explaining|all|these|the excuses|chasing|repeating|excuses)',
    'sick of (waiting|this|your|being|hearing|asking|writing|explaining|all|these|the excuses|chasing|repeating|it)',
    '(my|our) patience (is|has|was) (now |slowly |finally |) (over|running out|at an end|gone|exhausted|run out|wearing thin|running thin|ended|finished|limited)',
    '(lost|losing|lose|run out of|running out of|no more|no) (all |all my |my |our |the last of my |) patience',
    '(drives|drive|driving|drove) (me|us) (mad|crazy|insane|nuts|up the wall|round the bend|to despair|to tears)',
    '(makes|make|making|made) (my blood boil|my skin crawl|me want to scream|me want to cry)',
    "(i|we) (can't|cannot|can not|could not|couldn't) (take|stand|bear) (it|this|any|another|that)",
    "(i|we) (can't|cannot|can not|still can't|simply cannot|just can't|could not|couldn't) believe (this|that you|that this|that nobody|that no one|that i|what|you|how long|how bad|how badly)",
    '(beyond belief|words fail me|i have no words|lost for words|my blood is boiling|the mother of all)',
    '(losing|lost|lose) (my|our) (mind|sanity|temper|nerve|nerves|faith in humanity)',
    '(going|go|gone|went) (crazy|mad|insane|mental|nuts|bananas|ballistic)',
    '(i|we) (absolutely |really |truly |) (hate|despise|loathe) (this|your|you|it|the|that|having)',
    'how dare you',
    'how could (you|anyone|anybody) (do|let|be so|even|lose|treat|possibly)',
    // outcry
    "(what|how|why|where|who) (on earth|the hell|the heck|the devil|in the world|in god's name)",
    "for (god's|heaven's|christ's|pete's|goodness) sake",
    'for the love of god',
    'for crying out loud',
    '(omg|wtf|ffs|smh|good grief|good lord|oh my god|my god|jesus christ|hell no|come on now|unbelievable that)',
    '(are|must) you (kidding|joking|be joking|be kidding|serious|insane|crazy|for real|out of your mind)',
    'you (must be|have got to be|have to be) (joking|kidding)',
    'is this (a joke|some kind of joke|supposed to be a joke|for real|a bad joke|your idea of)',
    // wit's end
    '(lost|lose|losing) the will to live',
    '(climbing|climb) the walls',
    '(tearing|pulling|ripping|tear|pull|rip) (my|our) hair out',
    '(sick to the back teeth|had it up to here|at my lowest|on my last nerve|my last nerve|the last straw|the final straw)',
    "(can't|cannot|couldn't|can not) (take|cope|go on|bear|do this) (any more|anymore|any longer|much longer)",
    '(hit the roof|hitting the roof|spitting feathers|hopping mad|seeing red|steam coming out|shaking with (rage|anger)|blew my top|blow my top|doing my head in|does my head in|getting on my nerves|gets on my nerves|getting my goat|gets my goat)',
    '(losing|lost|lose) sleep (over|about)',
    "(haven't|have not) slept",
    '(rotten to the core|adding insult to injury|insult to injury|rubbing salt|salt in the wound|salt into the wound)',
    // understatement
    '(a bit|a little) (rich|much coming from)',
    "(that's|that is|which is|this is|is) (rich|a bit much|hardly professional|hardly acceptable|simply not good enough|just not good enough|not good enough|just not on|simply not on|bad form)",
    'rich coming from',
    '(takes|take|taking) the (biscuit|cake|mickey|mick|piss|michael)',
    '(having|have) a laugh',
    "(couldn't|could not|can't) make (it|this) up",
    "words (fail|cannot describe|cannot express|can't describe|can't express)",
    '(leaves|left) a (bad|bitter|sour|nasty) taste',
    '(leaves|left|leave) (a lot|much|a great deal) to be desired',
    'a (pretty |very |rather |)poor show',
    '(it|this|that) (simply |just |really |)(sucks|stinks)',
    '(sucks|sucked|suck) (big time|at|so|balls)',
    '(giving|gave|given) (me|us) the runaround',
    '(what|such) a (palaver|carry-on|rigmarole|hassle|pain|joke of)',
    // despair
    '(in|to|near|close to) (tears|despair)',
    '(sleepless nights|cry myself|could cry|want to cry|want to scream|could scream|broke my heart|breaks my heart|heartbreaking|heart-breaking|killing me|the death of me|end of me)',
    '(i|we) (am |are |) (begging|beg) (you|of you)',
    `(ruined|ruining|ruins|destroyed|destroying|wrecked|wrecking|spoiled|spoilt|killed|shattered) (my|our|the|his|her|their|everything|christmas|a) (whole |entire |child's |daughter's |son's |wife's |mother's |family |summer |) (${life})`,
    '(ruined|destroyed|spoiled) everything',
    '(never-ending|neverending|endless) (story|saga|nightmare|drama|loop of|circus|battle)',
    'nothing but (trouble|lies|excuses|problems|empty promises|headaches)',
    '(empty|false|broken) promises',
    '(sheer|pure|absolute) (torture|agony)',
    '(unheard of|kafkaesque|soul-destroying|mind-numbing|gut-wrenching)',
    '(i|we) (am|are|feel) (so |completely |totally |utterly |absolutely |) (helpless|powerless|hopeless|cheated|robbed|betrayed|scammed|ripped off|fooled|mocked)',
    'how much longer (do|must|will|should) (i|we)',
    '(through hell|hell on earth|this nightmare|nightmarish|hellish)',
    // exaggeration
    '(a|one) (million|thousand|hundred|billion|zillion|gazillion) times',
    '(millions|thousands|hundreds|gazillions) of times',
    '(takes|took|taken|taking|waiting|waited) (for |)(ages|an eternity|forever|a lifetime)',
    'for (an eternity|a lifetime)',
    'in my (whole|entire|whole entire|) life',
    '(nobody|no one) (there |here |at your company |on your side |in your team |) (gives|cares|seems to care|gives a damn)',
    // sarcasm
    '(surprise surprise|wow just wow|how convenient for|how charming|how reassuring|how generous of|how very professional|slow clap)',
    '(how wonderful|how lovely|how marvellous|how delightful|lucky me|oh joy|oh great|oh good|oh brilliant|big surprise|what a surprise|quelle surprise|shock horror)',
    '(great|excellent|amazing|fantastic|wonderful|brilliant|good|nice|outstanding|superb|impressive|stellar) (job|work|service|support|customer service|going|effort) (losing|ruining|breaking|destroying|ignoring|wasting|messing|making|sending|closing|failing|as always|once again|yet again|not)',
    '(thanks|thank you) (so much |very much |a lot |) for (nothing|ruining|losing|ignoring|wasting|breaking|destroying|the headache|the trouble you|making me|making us|absolutely nothing|another)',
    '(congratulations|congrats|bravo|well done|kudos) (on|for|you|to) (ruining|losing|breaking|managing|have managed|destroying|ignoring|the slowest|the worst)',
    'so much for (your|express|fast|next-day|same-day|customer|quality|premium|priority|service)',
    '(must be|sets|set|probably) (a|some kind of) (new |world |new world |)record',
    '(deserves|deserve|give them|give you|give him|win|wins) (a|an) (medal|oscar|prize|award|trophy|nobel prize|standing ovation)',
    '(in|at) (this|my) lifetime',
    'before (hell freezes over|i retire|i die|i grow old|the next ice age|i am old)',
    '(masterpiece|masterclass|triumph|miracle) of (incompetence|inefficiency|confusion|bureaucracy|chaos|bad|customer service|logistics|nonsense|modern)',
    'in their infinite wisdom',
    'in your infinite wisdom',
    '(sick to death|end of my patience|at breaking point|driven to distraction)',
    "(i'm|i am|we're|we are) (absolutely |totally |completely |utterly |so ) (gutted|done|shattered|dumbfounded|flabbergasted|aghast|sickened|exasperated|distraught|mortified)",
    '(has|have) been (sheer |pure |absolute |complete |total |living |) (hell|torture|agony|torment)',
    '(shambolic|diabolical|contemptible|reprehensible|unconscionable|risible)',
    'what (kind|sort) of (a |) (company|business|shop|service|bank|airline|support|outfit|people|landlord) (does|do|is|are|treats|treat|loses|would)',
    '(try|trying|tried|have) (hard |) not to (spend it all|faint|die of joy|jump for joy|laugh)',
    "(don't|do not) spend it all",
    'on my worst enemy',
    '(as if|like) something (had |has |)(crawled|died)',
    '(living|stuck|back) in the (middle ages|dark ages|stone age)',
    'what planet (are|is|do)',
    '(give me strength|pull the other one|pulling my leg|a new low|i despair|for pity)',
    '(make|makes|making|made) a mockery of',
    '(fell off|fall off) my chair',
    '(stress|stress level|blood pressure|anxiety) (is|was|has gone|went|going) through the roof',
    'ground to swallow me',
    '(whole thing|affair) (stinks|sucks)',
    '(burst|bursting) (into tears|out crying)',
    "(must|can't|cannot) (be|have been) (having|for real|joking|kidding|serious)",
    '(never|not) (been|felt) (so|this) (badly |) (let down|disappointed|insulted|angry|humiliated|frustrated|mistreated)',
    'your so-called (service|support|customer|help|team|experts|specialists|hotline|delivery)',
  ],
  patterns: [
    ...feelings,
    ...judgements,
    ...superlatives,
    ...exaggerations,
    ...comparisons,
    ...outcries,
    ...sufferings,
    ...feelingsInTheBody,
  ],
} satisfies Lexicon

/** Titles, names and things: “worst case”, “Bloody Mary”. */
export const harmlessEmotions = {
  source,
  phrases: [
    'worst case',
    'worst-case',
    'bloody mary',
    'angry birds',
    'mad max',
    'crazy golf',
    'nightmare before christmas',
    '(report|reported|possible|suspected|phishing|potential|of) a scam',
    'world record (holder|book|attempt)',
    'guinness world record',
    'not rocket science kit',
    'dumb (bell|bells|waiter|phone)',
    'shame to (miss|waste|lose)',
    'pathetic fallacy',
    'insane (red|blue|green|orange|pink|yellow)',
    '(thank you|thanks) for nothing (less|but|short|other)',
  ],
} satisfies Lexicon
