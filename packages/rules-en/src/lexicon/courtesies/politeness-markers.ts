import {words, type Lexicon, type Pattern} from '@tactlint/core'

/** Which marks count, and roughly how much, was fitted on requests rated by people. No words of theirs are here. */
const source = {
  title: 'Stanford Politeness Corpus (ConvoKit): weights, rounded',
  url: 'https://convokit.cornell.edu/documentation/wiki_politeness.html',
  licence: 'CC-BY-4.0',
}

interface Marker {
  readonly marker: string
  /** Of 100; below 0 it reads less polite. */
  readonly points: number
  readonly lexicon: Lexicon
}

const phrases = (...phrases: readonly string[]): Lexicon => ({source, phrases})
const patterns = (...patterns: readonly Pattern[]): Lexicon => ({source, phrases: [], patterns})

/** Make a message read more or less polite, beside its requests, thanks, greeting and closing. */
export const politenessMarkers: readonly Marker[] = [
  {
    marker: 'apology',
    points: 12,
    lexicon: phrases(
      '(sorry|apology|apologies|apologise|apologize|excuse me|forgive me|pardon|my bad|my mistake|oops)',
    ),
  },
  {
    marker: 'tentative wish',
    points: 9,
    lexicon: phrases(
      '(wondering|wondered|curious|hoping|i hope|we hope|hopefully|if possible|is it possible|any chance|if it is not too much|if it is no trouble|if it is alright)',
      "(i would|i'd|we would|we'd) (like|appreciate|love|be happy|be glad|be grateful)",
    ),
  },
  {
    marker: 'leaves a choice',
    points: 8,
    lexicon: phrases(
      "if you (have|get|could|would|can|like|wish|want|don't mind|are interested|are willing|think)",
      'when (you get|you have|you can)',
      'whenever you (get|have|can|like)',
      '(would you (mind|be|like|care|consider)|do you mind|would it be|at your convenience|feel free)',
      '(let me know|what do you think|do you think|take a look|have a look|any (idea|ideas|thoughts|suggestions|advice|help))',
    ),
  },
  {
    marker: 'deference',
    points: 8,
    lexicon: phrases(
      '(great|nice|good|excellent|fantastic|wonderful|awesome|amazing|impressive|beautiful|interesting|brilliant|lovely|superb) (work|job|idea|find|question|point|stuff|catch|start|addition|article|edit|page|service|to see|to hear|to meet)',
      '(well done|you have been|your (help|expertise|opinion|thoughts|work|time|input|advice|insight|patience|guidance|feedback|support))',
      'i know you are busy',
    ),
  },
  {
    marker: 'asks for help',
    points: 6,
    lexicon: phrases(
      '(help|helping|assist|assistance|advice|advise|suggest|suggestion|suggestions|clarify|explain to me|guidance)',
    ),
  },
  {
    marker: 'friendly sign',
    points: 8,
    lexicon: patterns({
      name: ':)',
      steps: [{surface: words(': ;')}, {optional: [{surface: '-'}]}, {surface: [')', 'd']}],
    }),
  },
  {
    marker: 'indirectness',
    points: 5,
    lexicon: phrases(
      "(by the way|btw|may i|could i|should i|shall i|can we|could we|may we|i am trying|i'm trying)",
    ),
  },
  {
    marker: 'hedge',
    points: 3,
    lexicon: phrases(
      '(perhaps|maybe|possibly|might|i think|i believe|i guess|i suppose|seems|seem|appears|probably|a bit|a little|somewhat|as far as i)',
    ),
  },
  {marker: 'together', points: 2, lexicon: phrases("(we|us|let's|our|together)")},
  {
    marker: 'speaks of oneself',
    points: 4,
    lexicon: patterns({name: 'I …', steps: [{at: 'start'}, {surface: words("i i'm i've i'd my")}]}),
  },
  {
    marker: 'goodwill',
    points: 3,
    lexicon: phrases(
      '(love|happy|glad|pleased|useful|helpful|kind|enjoy|enjoyed|welcome|agree|better|improve|best wishes|look forward|looking forward)',
    ),
  },
  {
    marker: 'reproachful question',
    points: -14,
    lexicon: patterns({
      name: 'why do you',
      steps: [
        {anyOf: [[{surface: 'why'}], [{surface: 'how'}, {surface: 'come'}]]},
        {gap: 3},
        {surface: words("you your you're you've")},
      ],
    }),
  },
  {marker: 'asks for a reason', points: -8, lexicon: phrases('why')},
  {
    marker: 'bare question',
    points: -3,
    lexicon: patterns({
      name: 'what …',
      steps: [{at: 'start'}, {surface: words('what who how where when which whose')}],
    }),
  },
  {
    marker: 'challenge',
    points: -6,
    lexicon: phrases(
      '(what (is your|makes you|gives you|exactly)|who (are|do) you|how (dare|can you|could you)|where (is your|are your|did you|do you)|says who|care to|your (claim|argument|problem))',
    ),
  },
  {
    marker: 'begins with the reader',
    points: -6,
    lexicon: patterns({name: 'You …', steps: [{at: 'start'}, {surface: words("you your you're you've")}]}),
  },
  {
    marker: 'tells the reader',
    points: -7,
    lexicon: phrases(
      "you (should|must|need to|have to|can't|cannot|don't|do not|didn't|did not|aren't|are not|won't|will not|never|keep|seem|obviously|clearly)",
    ),
  },
  {
    marker: 'insistence',
    points: -6,
    lexicon: phrases(
      '(in fact|actually|really|obviously|clearly|honestly|the fact|of course|surely|simply|seriously|exactly|indeed)',
    ),
  },
  {
    marker: 'abrupt start',
    points: -5,
    lexicon: patterns({name: 'So …', steps: [{at: 'start'}, {surface: words('so and but then or well no')}]}),
  },
  {
    marker: 'harsh word',
    points: -4,
    lexicon: phrases(
      '(wrong|bad|false|absurd|silly|rude|bias|biased|accuse|accused|accusing|attack|attacks|lie|lies|lying|ignore|ignored|ignoring|fail|failed|refuse|refused|claim|claims|violate|violates|waste|threat|threatening|nonsense|unacceptable|demand|immediately|excuse|excuses|failure|poor|blame)',
    ),
  },
  {
    marker: 'negation',
    points: -3,
    lexicon: phrases(
      "(not|no|never|nothing|nobody|don't|doesn't|didn't|isn't|aren't|can't|cannot|won't|haven't)",
    ),
  },
  {
    marker: 'please at the start',
    points: -2,
    lexicon: patterns({name: 'Please …', steps: [{at: 'start'}, {surface: words('please pls plz')}]}),
  },
]
