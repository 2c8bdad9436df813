import {words, type Lexicon} from '@tactlint/core'
import {source} from '../source.js'

/** Insults and profanity. */
export const insults = {
  source,
  phrases: [
    '(idiot|idiots|idiotic|moron|morons|moronic|imbecile|imbeciles|cretin|cretins|dimwit|dimwits|halfwit|numbskull|nitwits|dumbass)',
    '(liars|liar|con artists|fraudsters|swindlers|scum|scumbags|scammers|bloodsuckers)',
    "(are|you|you're|they're|such|you're all|are all|what|like|hello) (thieves|crooks|robbers|gangsters|cheats|cheaters|clowns|amateurs|jokers|parasites|vultures|cowboys)",
    '(stupidity|how stupid|so stupid|really stupid|plain stupid|too stupid|is stupid|are stupid|was stupid|being stupid)',
    '(fuck|fucking|fucked|fucker|fuckers|shit|shits|shitty|bullshit|horseshit|crap|crappy|bastard|bastards|asshole|assholes|arsehole|arseholes|dickhead|dickheads|bitch|wankers|wanker|twat|prick|pricks|douchebag|bollocks|dipshit|shithole|goddamn|goddamned)',
    '(damn it|dammit|god damn|give a damn|give a shit|screw this|bugger off|piss off|sod off|up yours|kiss my|stick it up|shove it|shut up|pain in the ass)',
    "(hate|hates|screw|damn|curse|fuck) (you|u|y'all|you all|you guys|you people)",
    '(go|you can) (fuck yourself|screw yourself|take a hike|jump in a lake|jump in the lake)',
    '(stupid|dumb|ignorant|disgusting|pathetic|miserable|nasty|vile|horrible|evil|greedy) (idiot|idiots|fool|fools|man|woman|person|bastard|bastards|cow|cows|jerk|jerks|clown|clowns|bitch|kid|kids|scumbag|troll|trolls|ass|asses)',
    '(jerk|jerks|muppets|muppet|numpty|numpties|plonker|plonkers|pillock|pillocks|berk|berks|clot|clots|nincompoop|nincompoops|buffoon|buffoons|tosser|tossers|knobhead|knobheads|cockwomble|sleazeball|lowlife|lowlifes|cowards|parasite|charlatans|charlatan|hypocrites|hypocrite|dumbasses|retard|retards|retarded|degenerate|degenerates|scumbag|sicko|creep|creeps|weirdo|weirdos|pos|douche|bullshitter|shithead|fuckwit|motherfucker|motherfuckers|motherfucking|fuckin|fking|fcking|wtf|ffs|stfu|gtfo|bs|jackass|dumbfuck|ass-hat|asshat)',
    '(bloody|flipping|flaming|ruddy|blooming|blasted|effing|freaking|frigging|goddamn|sodding|damned) (late|awful|terrible|useless|ridiculous|annoying|stupid|rude|hopeless|nightmare|time|well|months|weeks|days|hours|cheek|nerve|mess|disgrace|shambles|lot|idiots|minute|things|obvious|expensive)',
    '(oh |)(bloody|flipping|flaming) hell',
    'bunch of (thieves|crooks|incompetent|incompetents|losers|monkeys|fools|criminals|scammers|useless|lazy|jokers|children|hypocrites)',
    '(piece|pile|load|heap) of (shit|crap|junk|garbage|rubbish|trash|nonsense|rot)',
    '(are|is|was|were) (completely |absolutely |totally |utterly |just |really |plain |so |all |a bunch of |)(incompetent|clueless|brainless|braindead|garbage|rubbish|trash|crap|a scam|a fraud|a con|criminals|criminal)',
    '(crook|criminal|fraudulent|scam|dodgy|shady|sham|scammy|rip-off) (company|business|shop|seller|outfit|organisation|organization|operation|firm|site|website)',
    'joke of a (company|service|shop|support|business|bank)',
    '(monkeys|monkey) (could|can|would)',
    '(highway|daylight) robbery',
  ],
  patterns: [
    {
      name: 'stupid system',
      steps: [
        {
          surface: words(
            'stupid dumb brainless braindead brain-dead damn damned goddamn freaking frigging bloody fucking sodding stinking wretched blasted godforsaken crappy shitty',
          ),
        },
        {
          surface: words(
            'system rule rules bot robot policy form app website company excuse excuses answer answers people agent agents support service thing parcel package order product delivery driver courier money account case ticket template templates reply replies machine computer joke game games phone refund phones chatbot standard item router',
          ),
        },
      ],
    },
  ],
} satisfies Lexicon
