import {words} from '@tactlint/core'
import {inflected} from '../inflections.js'

/** Who does this has done wrong, whatever it is done to. */
export const faults = inflected(`
  abandon backpedal backtrack badger bamboozle belittle blunder bodge botch break/broke/broken bully bungle butcher cheat conceal
  con/conned damage deceive defraud delay deny destroy dent disregard dither dodge double-bill double-book double-charge dupe embezzle
  endanger evade fabricate fail falsify fleece flout fob/fobbed forget/forgot/forgotten fudge fumble garble ghost harass hoodwink
  humiliate ignore insult intimidate jeopardise jeopardize lie lose/lost mangle mar/marred misadvise misbook miscalculate miscount
  misdirect misfile mishandle misinform misjudge mislabel mislay/mislaid mislead/misled mismanage mispack misplace misprint misquote
  misread/misread misreport misrepresent misroute misspell/misspelt/misspelled misstate mistreat mistype mock muddle neglect obstruct omit/omitted
  overbill overbook overcharge overlook patronise patronize pester pilfer plunder procrastinate ram/rammed ransack refuse renege
  ridicule rob/robbed ruin sabotage scam/scammed scuff shirk short-change shortchange shun/shunned smash spam/spammed spoil/spoilt/spoiled
  squander squash stall steal/stole/stolen stonewall strand swindle tarnish trample trick trivialise trivialize undervalue underpay/underpaid
  violate waste withhold/withheld wreck abuse betray blackmail bombard coerce defame degrade demean discriminate disrespect ditch exploit
  extort gaslight/gaslighted/gaslit gouge harm hound malign maltreat manipulate misuse persecute pressure screw shaft slander
  snub/snubbed stiff terrorise terrorize thwart torment undermine victimise victimize
`)

/** What is no fault in itself, and one when it is put on the reader with “obviously”, “on purpose”, “somebody there”. */
export const deeds = words(`
  threw thrown binned typed copied pasted guessed swapped left put sent packed shipped booked charged closed took taken kept made gave
  given used did didn't don't doesn't never haven't hadn't hasn't weren't wasn't aren't isn't can't couldn't won't thought think assumed decided prefer
  enjoy believe want wanted hope hoped dropped tossed chucked dumped mixed pressed clicked ticked skipped rushed confused
  stuck fell slept dozed napped missed deleted trashed shredded switched changed opened cut tore ripped bent crushed scratched spilled
  unplugged disconnected unscrewed removed pulled pushed bumped soaked drilled measured hire hires hired employ employs employed
  send sends recruit train treat treats lack lacks expect invented played blamed shouted hung laughed disappeared vanished hid filed lumped hit knocked kicked hammered denied sat
`)

/** “your sloppiness”, “your team's blunders”. */
export const faultNouns = words(`
  fault faults mistake mistakes blunder blunders oversight oversights mix-up mix-ups mixup muddle bungling botch cock-up cock-ups slip-up
  slip-ups foul-up screw-up screw-ups negligence incompetence carelessness laziness sloppiness clumsiness forgetfulness stupidity ignorance
  arrogance failure failures failings failing inability incapability ineptitude inaction inactivity idleness greed lies lie dishonesty deceit
  trickery indifference unwillingness recklessness mismanagement mishandling miscalculation disorganisation disorganization chaos mess
  shambles muddling amateurism unprofessionalism hypocrisy stubbornness apathy contempt disregard shortcomings wrongdoing misconduct malpractice
  guesswork thoughtlessness dithering dawdling foot-dragging bickering meddling mess-up mess-ups nonsense silliness dishonour pettiness inattention disinterest delaying stalling excuses bungles inefficiency inertia tricks rudeness
`)

/** Of people: “your clumsy drivers”. */
export const bad = words(`
  incompetent useless lazy careless clueless unprofessional hopeless sloppy negligent inept rude dishonest ignorant arrogant unreliable
  unhelpful pathetic brainless corrupt untrained unqualified so-called clumsy heavy-handed ham-fisted cack-handed blundering bumbling dozy
  sleepy dopey dim dense sluggish inattentive absent-minded forgetful scatterbrained disorganised disorganized chaotic shambolic slapdash
  slipshod shoddy amateurish bungling cowboy crooked shady greedy heartless cold-hearted uncaring callous indifferent apathetic
  disinterested unfriendly surly grumpy snotty snooty condescending patronising patronizing smug cocky pompous obnoxious insolent impolite
  disrespectful discourteous vindictive spiteful malicious deceitful devious two-faced lying thieving cheating incapable unfit overpaid
  underqualified good-for-nothing feckless workshy work-shy bone-idle idle reckless irresponsible thoughtless mindless witless gormless hapless
  dumb stupid idiotic moronic dim-witted slow-witted half-asleep inconsiderate uncooperative obstructive shameless faceless
  hostile hypocritical infantile childish petty insensitive unkind cruel brutal ruthless vicious wicked toxic cowardly spineless sleazy sneaky
  conniving unscrupulous unethical exploitative abusive predatory fraudulent deceptive untrustworthy dysfunctional lackadaisical lethargic stingy unfair
  unjust
`)
