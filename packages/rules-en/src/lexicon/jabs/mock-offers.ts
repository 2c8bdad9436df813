import {words, type Pattern} from '@tactlint/core'

const anybody = words('someone somebody anyone anybody you one')

/** “Let me make it easy for you”, “would it kill you to …?”, “shall I come and press the button?”: help that nobody wants. */
export const mockOffers: readonly Pattern[] = [
  {
    name: 'let me make it easy for you',
    steps: [
      {surface: words('let allow')},
      {surface: words('me us')},
      {optional: [{surface: 'to'}]},
      {
        anyOf: [
          [
            {surface: 'make'},
            {surface: words('it this')},
            {surface: words('easy easier simple simpler crystal plain very perfectly')},
            {surface: words('for clear plain easy simple')},
          ],
          [{surface: 'put'}, {surface: words('it this')}, {surface: words('plainly bluntly slowly')}],
          [{surface: words('refresh jog')}, {surface: words('your yours')}],
          [{surface: words('remind enlighten educate teach')}, {surface: words('you your everyone')}],
          [{surface: words('rephrase')}, {surface: words('that it for')}, {surface: words('in for so')}],
          [
            {surface: words('explain say write')},
            {surface: words('it this that')},
            {surface: words('slowly again one once very')},
            {notAhead: [{surface: words(', with')}, {surface: words('because as since a the')}]},
          ],
          [
            {surface: words('save')},
            {surface: words('you')},
            {surface: words('the some')},
            {surface: words('trouble reading effort thinking')},
          ],
        ],
      },
    ],
  },
  {
    name: 'would it kill you to',
    steps: [
      {surface: words('would will could')},
      {surface: words('it that')},
      {optional: [{surface: words('really honestly actually')}]},
      {surface: words('kill hurt break ruin bankrupt strain exhaust')},
      {surface: words('you your anyone anybody somebody someone them')},
    ],
  },
  {
    name: 'would a reply be asking too much',
    steps: [
      {surface: words('would is will')},
      {gap: 4},
      {surface: words('too')},
      {surface: 'much'},
      {surface: words('to of trouble bother effort work')},
      {gap: 1},
      {surface: words('ask hope expect imposition for ?')},
    ],
  },
  {
    name: 'shall I press the button for you',
    steps: [
      {surface: words('shall should must do if')},
      {surface: words('i we')},
      {gap: 4},
      {
        surface: words(
          'press push send print bring write read sign teach show lend buy translate explain sing pick hire post deliver fetch drive fly walk carry type',
        ),
      },
      {gap: 5},
      {
        surface: words(
          'yourself yourselves myself ourselves crayon crayons song rhyme verse calendar clock watch dictionary glasses telescope calculator abacus torch compass horse bike bicycle balloon',
        ),
      },
    ],
  },
  {
    name: 'shall I come over and press it',
    steps: [
      {surface: words('shall should must would if do')},
      {surface: words('i we you')},
      {gap: 2},
      {surface: words('come drive fly pop drop')},
      {surface: words('over round down there by and')},
      {gap: 1},
      {surface: words('and to')},
      {surface: words('press push do show read type switch turn find look sign open count fix write')},
    ],
  },
  {
    name: 'shorter words',
    steps: [
      {surface: words('use write speak try put say need prefer want')},
      {gap: 3},
      {
        surface: words(
          'shorter simpler smaller fewer easier bigger larger big capital slower small short simple',
        ),
      },
      {surface: words('words sentences letters font syllables language print words')},
      {notAhead: [{surface: words('in on than')}]},
    ],
  },
  {
    name: 'you might want to read your own website',
    steps: [
      {surface: 'you'},
      {surface: words('might may could')},
      {optional: [{surface: words('just also perhaps')}]},
      {surface: words('want wish like care')},
      {surface: 'to'},
      {surface: words('check read look consult visit learn try tell inform ask open study')},
      {
        anyOf: [
          [{gap: 2}, {surface: 'your'}, {surface: 'own'}],
          [{gap: 6}, {surface: 'for'}, {surface: 'once'}],
          [{gap: 4}, {surface: 'once'}, {surface: 'in'}, {surface: 'a'}, {surface: 'while'}],
          [{gap: 5}, {surface: words('before instead')}, {surface: words('you of telling')}],
        ],
      },
    ],
  },
  {
    name: 'read it before you answer',
    steps: [
      {surface: words('read reading check open look')},
      {gap: 5},
      {
        anyOf: [
          [
            {surface: 'before'},
            {optional: [{surface: 'you'}]},
            {surface: words('answer answering reply replying respond responding contacting calling')},
            {optional: [{surface: words('this next again us')}]},
          ],
          [{surface: 'this'}, {surface: 'time'}],
          [{surface: 'for'}, {surface: 'once'}],
          [{surface: 'to'}, {surface: 'the'}, {surface: 'end'}],
        ],
      },
      {notAhead: [{surface: 'of'}]},
    ],
  },
  {
    name: 'do not all rush at once',
    steps: [
      {surface: words("don't not")},
      {
        anyOf: [
          [{surface: 'all'}, {surface: words('rush shout jump answer run speak hurry')}],
          [
            {surface: words('hurt strain overexert overwork exhaust')},
            {surface: words('yourself yourselves')},
          ],
          [
            {surface: 'let'},
            {surface: 'me'},
            {surface: words('interrupt disturb keep stop')},
            {surface: words('you your')},
          ],
          [{surface: words('trouble bother')}, {surface: 'yourselves'}],
          [
            {surface: words('worry fret')},
            {optional: [{surface: ','}]},
            {surface: words("i it's i've we it we've")},
            {optional: [{surface: words('have only am')}]},
            {surface: words('nothing only plenty all got enough')},
          ],
        ],
      },
    ],
  },
  {
    name: 'somebody who finds the time to read',
    steps: [
      {surface: words('perhaps maybe if when should whenever once until')},
      {gap: 1},
      {surface: anybody},
      {gap: 3},
      {surface: words('find finds found muster summon spare spares has had')},
      {surface: words('the a it')},
      {gap: 1},
      {surface: words('time energy courage strength decency courtesy kindness minute in')},
      {gap: 2},
      {surface: words('to themselves')},
      {notAhead: [{surface: words('look try test fill rate review tell send have visit')}]},
      {notBehind: {surface: 'you'}},
    ],
  },
  {
    name: 'for whoever finally feels like reading it',
    steps: [
      {surface: words('for to')},
      {surface: words('whoever anyone anybody whomever someone those')},
      {optional: [{surface: words('who in')}]},
      {gap: 3},
      {
        surface: words(
          'finally eventually actually feels feel cares care bothers deigns dares manages decides',
        ),
      },
    ],
  },
  {
    name: 'if your busy schedule allows',
    steps: [
      {surface: words('if when should')},
      {surface: words('your it the')},
      {gap: 2},
      {surface: words('schedule diary calendar lunch coffee tea nap')},
      {gap: 1},
      {surface: words('allows permits allow permit allowed break is')},
    ],
  },
  {
    name: 'if it is not beneath you',
    steps: [
      {surface: words('beneath below above')},
      {surface: 'you'},
      {optional: [{surface: 'all'}]},
      {surface: words('to , . ?')},
      {notBehind: {surface: 'living'}},
    ],
  },
  {
    name: 'thank you if you can spare a moment',
    steps: [
      {surface: words('precious oh-so')},
      {optional: [{surface: words('busy valuable')}]},
      {surface: words('schedule minutes seconds calendar staff energy attention lunch')},
    ],
  },
  {
    name: 'imagine if somebody answered',
    steps: [
      {surface: words("imagine wouldn't picture dream")},
      {optional: [{surface: 'it'}]},
      {optional: [{surface: 'be'}]},
      {optional: [{surface: words('a world lovely nice great wonderful something fun amazing')}]},
      {surface: words('if where')},
      {surface: words('someone somebody anyone you your a customers people')},
    ],
  },
]
