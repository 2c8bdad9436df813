import {words, type Pattern} from '@tactlint/core'

/** “Minor, my foot”, “Kafka would be proud”, “designed by drunks”: what one says when words fail. */
export const outcriesOfMockery: readonly Pattern[] = [
  {name: 'Kafka', steps: [{surface: words("kafka kafka's kafkaesque orwellian pythonesque catch-22")}]},
  {
    name: 'minor, my foot',
    steps: [{surface: ','}, {surface: 'my'}, {surface: words('foot arse ass eye backside')}],
  },
  {
    name: 'I have cried more over this than',
    steps: [
      {surface: words("i we i've we've")},
      {gap: 1},
      {surface: words('cried wept cry weep sobbed sworn')},
      {gap: 2},
      {surface: words('over about because')},
      {surface: words('this your a the it')},
    ],
  },
  {
    name: 'spent the night crying',
    steps: [
      {surface: words('spent spend left sat')},
      {gap: 5},
      {surface: words('crying weeping sobbing screaming sob')},
    ],
  },
  {
    name: 'my blood ran cold',
    steps: [
      {surface: words('blood heart')},
      {surface: words('ran froze sank stopped')},
      {surface: words('cold . when , as')},
    ],
  },
  {
    name: 'it will outlive me',
    steps: [
      {surface: words('will would going')},
      {gap: 1},
      {surface: words('outlive outlast')},
      {surface: words('me us my')},
    ],
  },
  {
    name: 'what sort of madness is that',
    steps: [
      {surface: words('what which')},
      {surface: words('sort kind type')},
      {surface: 'of'},
      {
        surface: words(
          'madness nonsense joke circus logic game farce insanity idiocy company people world service outfit clown',
        ),
      },
      {surface: words('is does are would do loses treats runs')},
    ],
  },
  {
    name: 'just what I needed',
    steps: [
      {surface: words('just exactly precisely')},
      {surface: 'what'},
      {surface: words('i we every everyone one anyone everybody')},
      {gap: 3},
      {surface: words('needed dreams dreamt dreamed')},
      {notAhead: [{surface: words('and thank so')}]},
    ],
  },
  {
    name: 'heartbroken does not begin to cover it',
    steps: [
      {surface: words("doesn't not don't can't cannot")},
      {optional: [{surface: 'even'}]},
      {surface: words('begin come start')},
      {surface: words('to close')},
      {optional: [{surface: 'to'}]},
      {surface: words('cover covering describe describing express explain')},
    ],
  },
  {
    name: 'holy hell',
    steps: [{surface: words('holy bleeding')}, {surface: words('hell crap shit')}],
  },
  {
    name: 'designed by drunks',
    steps: [
      {surface: words('designed written dreamt dreamed invented built made run programmed thought planned')},
      {optional: [{surface: 'up'}]},
      {surface: 'by'},
      {gap: 2},
      {
        surface: words(
          'drunk drunks drunkard sadist sadists toddler toddlers lunatic lunatics madman aliens chimps monkeys idiot idiots clowns blindfolded',
        ),
      },
    ],
  },
  {
    name: 'nothing short of theft',
    steps: [
      {surface: 'nothing'},
      {surface: words('short less')},
      {surface: words('of than')},
      {gap: 1},
      {
        surface: words(
          'theft robbery fraud criminal scandal scandalous disgrace disgraceful insult insulting torture bullying blackmail abuse',
        ),
      },
    ],
  },
  {
    name: 'I regret ever signing up',
    steps: [
      {surface: words('regret regretting rue')},
      {optional: [{surface: words('ever the deeply bitterly')}]},
      {
        surface: words(
          'ever day moment buying signing choosing joining trusting ordering switching booking opening becoming',
        ),
      },
      {notAhead: [{surface: words('is was of')}, {surface: words('late the')}]},
    ],
  },
  {
    name: 'I cannot believe how badly',
    steps: [
      {behind: {surface: 'believe'}},
      {surface: 'how'},
      {gap: 1},
      {
        surface: words(
          'incompetent badly bad rude slow careless stupid poor poorly difficult hard long unprofessional awful terrible useless little',
        ),
      },
    ],
  },
  {
    name: 'how can you sleep at night',
    steps: [
      {surface: 'sleep'},
      {surface: words('at well')},
      {surface: words('night nights')},
      {behind: {surface: words('night nights')}},
      {ahead: [{surface: '?'}]},
    ],
  },
]
