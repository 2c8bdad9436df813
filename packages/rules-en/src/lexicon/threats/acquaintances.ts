import {words, type Pattern} from '@tactlint/core'

const kin = words(
  'brother brothers friend friends cousin uncle aunt sister contact contacts colleague wife husband daughter son neighbour neighbor someone people acquaintance brother-in-law sister-in-law son-in-law daughter-in-law niece nephew father mother dad mum flatmate boss partner girlfriend boyfriend mate flatmate roommate grandson granddaughter stepson ex landlord tenant teacher',
)

/** “I know a journalist”, “my brother is a lawyer”: whom the writer knows. */
export const threatsOfAcquaintances: readonly Pattern[] = [
  {
    name: 'I know a journalist',
    steps: [
      {surface: words("i we i've we've my our a one")},
      {optional: [{surface: words('have know got personally happen also')}]},
      {gap: 3},
      {
        surface: kin,
      },
      {optional: [{surface: 'of'}, {surface: words('mine ours')}]},
      {
        anyOf: [
          [
            {surface: words('in at is who works writes working with from on for runs edits happens')},
            {gap: 4},
            {
              surface: words(
                'press regulator ombudsman newspaper newspapers journalism tv television radio bbc media paper news column magazine herald gazette tribune times',
              ),
            },
          ],
          [
            {surface: words('is who happens works')},
            {gap: 4},
            {
              surface: words(
                'law lawyer solicitor barrister attorney judge court police journalist journalists reporter editor ombudsman',
              ),
            },
            // “… and lives in Leeds”
            {
              anyOf: [
                [{ahead: [{surface: words('. ! , who with at')}]}],
                [
                  {
                    ahead: [
                      {surface: 'and'},
                      {surface: words('she he they is will would very already can has')},
                    ],
                  },
                ],
                [{at: 'end'}],
              ],
            },
          ],
        ],
      },
    ],
  },
  {
    name: 'my nephew’s a solicitor',
    steps: [
      {surface: words('my our')},
      {gap: 1},
      {surface: kin.map(person => `${person}'s`)},
      {surface: words('a an the in with at on')},
      {gap: 3},
      {
        surface: words(
          'solicitor lawyer barrister attorney judge paralegal journalist reporter editor councillor police inspector law press telly paper news radio regulator ombudsman',
        ),
      },
      {notAhead: [{surface: words('ill late letter office')}]},
    ],
  },
  {
    name: 'I have a large following',
    steps: [
      {surface: words('have with got')},
      {gap: 1},
      {surface: words('large big huge loyal sizeable considerable')},
      {surface: words('following audience reach readership')},
      {surface: words('on and who . ! at')},
    ],
  },
  {
    name: 'I know a journalist who',
    steps: [
      {surface: words('know knows met')},
      {surface: words('a some several two the')},
      {gap: 1},
      {surface: words('journalist journalists reporter reporters editor editors')},
    ],
  },
  {
    name: 'the papers love such pictures',
    steps: [
      {
        anyOf: [
          [
            {
              surface: words(
                'travellers travelers readers followers viewers people guests others neighbours',
              ),
            },
            {surface: words('do does would will do')},
          ],
          [{surface: words('papers press tabloids reddit twitter internet media')}],
        ],
      },
      {gap: 1},
      {surface: words('love loves adore enjoy enjoys')},
      {gap: 2},
      {
        surface: words(
          'photo photos picture pictures story stories screenshots that this video videos sort such',
        ),
      },
    ],
  },
]
