import type {Facts, Found} from '@tactlint/core'
import {afterIn, beforeIn, wordsIn} from './whose-words.js'

const evils =
  /(?:catastrophe|disaster|nightmare|tragedy|horror|mess|hell|chaos|terrible|horrible|awful|dreadful)$/i
const ofNature =
  /(?<!\p{L})(?:storms?|fires?|flood(?:s|ing)?|earthquake|hurricane|war|pandemic|accident|crash|explosion|hail|drought|landslide|outbreak|weather|winter|illness|road|traffic|night)(?!\p{L})[^.,;:!?]{0,40}$/iu
const ofPlaces =
  /(?<!\p{L})(?:kitchen|desk|room|cellar|basement|garden|house|flat|garage|table|floor|drawer|attic|hall|shed|workshop|stand)(?!\p{L})[^.,;:!?]{0,24}$/iu

/** “The storm was a catastrophe”, “the kitchen is a mess”: so it was. */
const isSoInFact = (found: Found): boolean =>
  evils.test(wordsIn(found)) &&
  (own.test(beforeIn(found)) ||
    ofNature.test(beforeIn(found)) ||
    (/mess$/i.test(wordsIn(found)) && ofPlaces.test(beforeIn(found))))

const own =
  /(?<![a-z])my (?:own )?(?:handwriting|cooking|english|danish|german|french|spelling|grammar|accent|memory|sight|hearing|eyes|back|knee|typing|hair|singing)(?: is| was| are)? ?$/i

/** “How stupid of me, I forgot it”, “I am an idiot with computers”, “angry with myself”. */
const isOnOneself = (found: Found): boolean =>
  /^ (?:of (?:my|our) own|of us|(?:with|at|about) (?:myself|ourselves)|of me,? (?:i|we)|that (?:our|i forgot|i missed|we missed|i can(?:no|['’])t come|we can(?:no|['’])t come|i lost|i broke)|at first,? but|laughing|(?:from|after) the )(?![a-z])/i.test(
    afterIn(found),
  ) ||
  (/(?:angry|furious|cross|mad|annoyed|upset|frustrated|disappointed|irritated|livid)$/i.test(
    wordsIn(found),
  ) &&
    /^ with (?:my|our|winter|the (?:thief|neighbou?rs?|weather))(?![a-z])/i.test(afterIn(found))) ||
  (/^(?:am |was |feel like )?(?:an? )?(?:idiots?|fools?|stupid|dumb)$/i.test(wordsIn(found)) &&
    /(?<![a-z])(?:i|we)(?:(?:['’]m| am| was| were| feel like| felt like) (?:so |such |being )?(?:an? )?| )$/i.test(
      beforeIn(found),
    )) ||
  (/^feel(?:t|ing)? (?:like )?(?:an? )?(?:idiot|fool)$/i.test(wordsIn(found)) &&
    /^,? but/i.test(afterIn(found)))

/** “I feel a bit helpless with the settings”, “cheated a little”. */
const isMild = (found: Found): boolean =>
  /(?<![a-z])(?:a bit|a little|somewhat|slightly)(?![a-z]).* (?:helpless|powerless|lost|confused|disappointed|upset|worried|anxious|nervous|sad|surprised|tired|cheated|fooled|concerned)$/i.test(
    wordsIn(found),
  ) || /^(?: [a-z]+){0,4} a (?:little|bit)(?![a-z])/i.test(afterIn(found))

/** “It is annoying for my neighbours”, “it must have been a nightmare for you”, “it was terrible to read what happened”. */
const isForOthers = (found: Found): boolean =>
  /^ (?:for (?!me(?![a-z])|us(?![a-z])|a (?:company|business|shop|bank|firm|brand))|to (?:read|hear) (?:what|that|how)|that your )/i.test(
    afterIn(found),
  ) &&
  /(?:frustrating|annoying|confusing|stressful|upsetting|humiliating|embarrassing|terrible|awful|horrible|dreadful|nightmare|disaster|catastrophe|tragedy)$/i.test(
    wordsIn(found),
  )

const mourns =
  /(?<![a-z])(?:died|passed away|funeral|the death of|the loss of (?:my|our)|widow(?:er)?|bereave\w*|miscarriage|burnt down)(?![a-z])/i
const accuses = /(?<![a-z])(?:you|your)(?![a-z])/i
/** “Our dog died. We are heartbroken, so please stop the food box.” */
const isGrief = (found: Found, text: string): boolean => {
  const start = Math.max(0, found.start - nearby)
  return (
    mourns.test(text.slice(start, found.end + nearby)) &&
    /^(?:i|we|i['’]m|we['’]re|in)(?![a-z])/i.test(wordsIn(found)) &&
    !accuses.test(afterIn(found).split(/[,;:]/u)[0] ?? '')
  )
}
/** Letters. */
const nearby = 100

/** “I am very worried about my cat”, “desperate to find this doll”: cares for something. */
const isCare = (found: Found): boolean =>
  (/(?:worried|anxious|concerned|nervous)$/i.test(wordsIn(found)) &&
    /^ (?:about|for|that)(?![a-z])/i.test(afterIn(found))) ||
  (/desperate$/i.test(wordsIn(found)) &&
    /^ to (?:find|get hold|try|read|see|have)(?![a-z])/i.test(afterIn(found))) ||
  (/heart$/i.test(wordsIn(found)) && /^ to (?!see|watch|think|hear|read)/i.test(afterIn(found))) ||
  (/(?:crazy|nuts|bananas|mad)$/i.test(wordsIn(found)) &&
    /^ (?:for|about) (?:your|the|it|them|this)(?![a-z])/i.test(afterIn(found)))

/** “I cannot believe that it costs only nine euro”, “our luck”. */
const isWonder = (found: Found): boolean =>
  /believe/i.test(wordsIn(found)) &&
  /(?<![a-z])(?:only|our luck|my luck|so fast|so soon|so cheap|so good|how (?:fast|good|beautiful|well|quickly|kind|lucky))(?![a-z])/i.test(
    wordsIn(found) + afterIn(found),
  )

/** “I cried when I opened it”, in a message that complains of nothing. */
const isWept = (found: Found, {acts}: Facts): boolean =>
  /(?:cried|wept|sobbed|in tears)$/i.test(wordsIn(found)) && !acts.some(({act}) => act === 'complaint')

/** Strong words for what deserves them, for oneself, or softly said. */
export const isCalm = (found: Found, facts: Facts, text: string): boolean =>
  isSoInFact(found) ||
  isOnOneself(found) ||
  isMild(found) ||
  isForOthers(found) ||
  isGrief(found, text) ||
  isCare(found) ||
  isWonder(found) ||
  isWept(found, facts)
