import {words, type Pattern} from '@tactlint/core'

/** “I must have imagined it”, “you do realise that …”, “sorry for wanting what I paid for”: one feigns to know less, or to be sorry. */
export const mockIgnorance: readonly Pattern[] = [
  {
    name: 'another week, another promise',
    steps: [
      {surface: 'another'},
      {surface: words('day week month year call mail email message excuse visit delay letter')},
      {surface: ','},
      {surface: 'another'},
    ],
  },
  {
    name: 'you will find another excuse',
    steps: [
      {surface: words('another next new usual same more')},
      {surface: words('excuse excuses')},
      {notAhead: [{surface: words('me for')}]},
    ],
  },
  {
    name: 'surprise, surprise',
    steps: [{surface: 'surprise'}, {surface: ','}, {surface: 'surprise'}],
  },
  {
    name: 'for the people at the back',
    steps: [
      {surface: words('those people anyone everyone')},
      {surface: words('at in')},
      {surface: 'the'},
      {surface: 'back'},
      {notAhead: [{surface: 'of'}]},
    ],
  },
  {
    name: 'answer any time this year',
    steps: [
      {surface: words('any some')},
      {surface: words('time day')},
      {surface: words('this before')},
      {surface: words('year decade century christmas lifetime easter')},
    ],
  },
  {
    name: 'it may surprise you',
    steps: [
      {surface: words('it this that')},
      {surface: words('may might will could')},
      {optional: [{surface: words('perhaps possibly well')}]},
      {surface: words('surprise shock amaze astonish')},
      {surface: words('you your some')},
    ],
  },
  {
    name: 'believe it or not',
    steps: [{surface: 'believe'}, {surface: 'it'}, {surface: 'or'}, {surface: 'not'}],
  },
  {
    name: 'I must have imagined it',
    steps: [
      {surface: words('i we')},
      {surface: words('must may might')},
      {optional: [{surface: words('surely just only')}]},
      {surface: words('have be')},
      {optional: [{surface: words('only just merely')}]},
      {surface: words('imagined dreamt dreamed dreaming hallucinated hallucinating invisible imagining')},
    ],
  },
  {
    name: 'third time’s the charm',
    steps: [
      {surface: words('third fourth fifth sixth seventh')},
      {surface: words("time's time times")},
      {optional: [{surface: 'is'}]},
      {optional: [{surface: words('the a')}]},
      {surface: words('charm lucky')},
    ],
  },
  {
    name: 'a refund takes longer than you think',
    steps: [
      {surface: words("wasn't didn't never hadn't not unaware news")},
      {surface: words('aware know realise realize knew realised realized to')},
      {optional: [{surface: words('that me')}]},
      {gap: 7},
      {
        surface: words(
          'requires rocket phd degree committee crime luxury pregnancy optional olympics miracle ministry parliament scientist',
        ),
      },
    ],
  },
  {
    name: 'you do realise that',
    steps: [
      {surface: words('you')},
      {surface: words('do')},
      {surface: words('realise realize know understand remember see')},
      {surface: words("that it i i'm we this my how what the")},
    ],
  },
  {
    name: 'I suppose I should be grateful',
    steps: [
      {surface: words('suppose guess presume')},
      {gap: 3},
      {surface: 'be'},
      {gap: 1},
      {surface: words('grateful thankful impressed flattered honoured honored glad pleased')},
      {notAhead: [{surface: words('if , as because')}]},
    ],
  },
  {
    name: 'sorry for wanting what I paid for',
    steps: [
      {surface: words('sorry apologies forgive pardon excuse apologise apologize')},
      {optional: [{surface: words('me us')}]},
      {surface: 'for'},
      {
        surface: words(
          'expecting daring thinking assuming hoping wanting existing believing living breathing trusting having',
        ),
      },
      {notAhead: [{surface: 'to'}, {surface: words('ask trouble bother')}]},
      {notAhead: [{surface: words('missed overlooked misunderstood caused made sent written forgotten')}]},
    ],
  },
  {
    name: 'not holding my breath',
    steps: [
      {surface: words('not hardly')},
      {surface: 'holding'},
      {surface: words('my our')},
      {surface: 'breath'},
    ],
  },
  {
    name: 'once again I find myself explaining',
    steps: [
      {anyOf: [[{surface: words('once yet')}, {surface: 'again'}], [{surface: 'again'}]]},
      {optional: [{surface: ','}]},
      {surface: words("i we i'm we're")},
      {optional: [{surface: words('am are have must')}]},
      {surface: words('find explaining repeating forced having obliged reminding chasing telling begging')},
    ],
  },
  {
    name: 'a lot to ask that somebody reads',
    steps: [
      {surface: words('lot much')},
      {surface: 'to'},
      {surface: words('ask expect')},
      {surface: words('that for of')},
      {surface: words('someone somebody you anyone a your')},
      {gap: 3},
      {
        surface: words(
          'read reads press presses open opens answer answers look looks reply replies pick picks listen button count phone check checks click',
        ),
      },
    ],
  },
  {
    name: 'I am sure you are all terribly busy',
    steps: [
      {surface: words('sure certain doubt')},
      {gap: 2},
      {surface: words("you're are is you")},
      {optional: [{surface: words('are is all')}]},
      {optional: [{surface: words('all far')}]},
      {surface: words('terribly awfully frightfully dreadfully')},
      {surface: words('busy important')},
    ],
  },
]
