import {words, type Pattern} from '@tactlint/core'

const praise = words(`
  great excellent amazing fantastic wonderful brilliant good nice outstanding superb impressive stellar marvellous marvelous terrific splendid
  magnificent fabulous glorious first-class exemplary top sterling cracking lovely
`)
const harm = words(`
  losing ruining breaking destroying ignoring wasting messing making sending closing failing not another leaving forgetting overcharging
  charging keeping delaying damaging taking refusing letting nothing cancelling canceling misplacing mixing managing treating hiding copying
  the yet yours
`)

/** “Congratulations on losing it”, “glad to see how you value my time”, “so much for express delivery”. */
export const mockPraise: readonly Pattern[] = [
  {
    name: 'great job losing it',
    steps: [
      {surface: praise},
      {surface: words('job work service support customer going effort stuff teamwork performance way')},
      {optional: [{surface: words('service guys everyone team')}]},
      {optional: [{surface: words('at in on by for')}]},
      {
        surface: harm.filter(
          word =>
            ![
              'the',
              'another',
              'yours',
              'making',
              'managing',
              'sending',
              'taking',
              'keeping',
              'treating',
              'letting',
            ].includes(word),
        ),
      },
    ],
  },
  {
    name: 'congratulations on',
    steps: [
      {surface: words('congratulations congrats bravo kudos applause chapeau hats compliments')},
      {optional: [{surface: words('to off')}]},
      {optional: [{surface: words('you your all')}, {optional: [{surface: words('team all both')}]}]},
      {surface: words('on for to')},
      {optional: [{surface: 'you'}]},
      {
        anyOf: [
          [
            {
              surface: words(`
                losing ruining breaking managing destroying ignoring forgetting getting misspelling missing mixing turning wasting sending closing
                failing keeping delaying damaging taking inventing
              `),
            },
          ],
          [
            {surface: words('being setting finding making having winning')},
            {surface: words('the a another')},
          ],
          [
            {surface: words('the a such another your yet')},
            {
              ahead: [
                {gap: 4},
                {
                  surface: words(
                    'delay delays mistake mistakes loss failure failures error errors mix-up mess silence non-answer template record slowest worst rudest longest lost wrong late',
                  ),
                },
              ],
            },
          ],
        ],
      },
      {
        notAhead: [
          {gap: 1},
          {
            surface: words(
              'new award prize promotion birth wedding anniversary launch birthday baby opening job success achievement excellent warehouse shop first',
            ),
          },
        ],
      },
    ],
  },
  {
    name: 'congratulations, you have managed to',
    steps: [
      {surface: words('congratulations congrats bravo kudos')},
      {surface: words(', ! :')},
      {surface: words("you you've your")},
      {gap: 3},
      {
        surface: words(
          'managed lost losing broke broken sent charged forgot ignored closed cancelled did ruined won set succeeded found invented',
        ),
      },
    ],
  },
  {
    name: 'glad to see that my case matters',
    steps: [
      {
        surface: words(
          'glad good nice lovely great pleased happy delighted heartening reassuring comforting wonderful thrilled touched',
        ),
      },
      {surface: 'to'},
      {surface: words('see hear know learn find')},
      {optional: [{surface: words('that how')}]},
      {optional: [{surface: words('much little well seriously highly quickly')}]},
      {surface: words('you your my someone somebody nobody customers customer loyalty the reading')},
      {gap: 4},
      {
        surface: words(
          'value values valued care cares matters priority important seriously treat treated appreciated listen listens respect busy ignored bin waste highly means mean counts pays rewarded attention paying',
        ),
      },
    ],
  },
  {
    name: 'how kind of you to reply within the same year',
    steps: [
      {surface: words('how so')},
      {surface: words('nice kind good generous lovely thoughtful considerate decent')},
      {surface: 'of'},
      {surface: words('you your')},
      {gap: 2},
      {surface: 'to'},
      {surface: words('reply answer write respond call')},
      {ahead: [{gap: 5}, {surface: words('year decade century calendar lifetime month months weeks after')}]},
    ],
  },
  {
    name: 'how nice of you to',
    steps: [
      {surface: words('how very so really')},
      {
        surface: words(
          'nice kind good great generous lovely thoughtful considerate big decent sweet gracious',
        ),
      },
      {surface: 'of'},
      {surface: words('you your them')},
      {gap: 2},
      {surface: 'to'},
      {
        surface: words('finally at eventually bother even ignore lose forget charge close not grace deign'),
      },
      {notAhead: [{surface: words('me so the us')}, {surface: words('quickly soon kindly know')}]},
    ],
  },
  {
    name: 'so much for your express delivery',
    steps: [
      {at: 'start'},
      {surface: 'so'},
      {surface: 'much'},
      {surface: 'for'},
      {
        surface: words(
          'your the express fast next-day same-day customer quality premium priority service that my this it being 24-hour prime guaranteed a',
        ),
      },
      {
        notAhead: [
          {
            surface: words(
              'first second third point points background introduction history theory moment praise',
            ),
          },
        ],
      },
    ],
  },
  {
    name: 'thank you for ignoring me',
    steps: [
      {surface: words('thanks thank cheers')},
      {gap: 5},
      {surface: 'for'},
      {
        optional: [
          {surface: words('so once yet again completely totally kindly')},
          {optional: [{surface: words('again kindly')}]},
        ],
      },
      {
        surface: words(`
          nothing ruining losing ignoring wasting breaking destroying absolutely another yet radio non-answer runaround silence forgetting
          damaging cancelling charging lying overcharging misplacing
        `),
      },
      {
        notAhead: [
          {surface: words('chance great quick helpful lovely wonderful good less but short other fast')},
        ],
      },
    ],
  },
  {
    name: 'thanks for your silence',
    steps: [
      {surface: words('thanks thank')},
      {gap: 4},
      {surface: words('your the')},
      {
        optional: [
          {
            surface: words(
              'deafening continued eloquent usual fourth third fifth sixth same wonderful lovely copy-paste canned standard',
            ),
          },
        ],
      },
      {surface: words('silence non-answer runaround template inaction indifference incompetence')},
    ],
  },
  {
    name: 'I love how you',
    steps: [
      {surface: words('love adore admire enjoy enjoyed loved like liked')},
      {optional: [{surface: words('particularly especially really')}]},
      {surface: words('how the')},
      {optional: [{surface: words('way part bit')}]},
      {surface: words('you your where')},
      {gap: 3},
      {
        surface: words(
          'keep never just always ignore ignored say claim pretend close closed lose lost manage managed still promise call refuse sends take charge asks',
        ),
      },
    ],
  },
  {
    name: 'your so-called support',
    steps: [
      {surface: words('your the these this')},
      {surface: words('so-called alleged supposed self-proclaimed self-styled')},
      {gap: 1},
      {
        surface: words(
          'support service help customer experts expert specialists specialist team hotline delivery solution answer care policy guarantee professionals express priority premium answers explanation apology investigation',
        ),
      },
    ],
  },
]
