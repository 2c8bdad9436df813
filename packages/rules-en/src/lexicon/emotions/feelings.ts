import {words, type Pattern} from '@tactlint/core'

/** Stand between “I am” and the feeling. */
const degree = words(`
  absolutely completely totally utterly beyond truly really so very extremely more than still now just quite rather pretty deeply bitterly
  terribly incredibly massively thoroughly highly hugely seriously frankly honestly simply literally genuinely positively downright
  increasingly starting getting becoming growing a bit somewhat slightly again also understandably naturally
  bloody flipping damn
`)
const strongly = words(`
  absolutely completely totally utterly beyond truly really so very extremely deeply bitterly terribly incredibly massively thoroughly
  highly hugely seriously genuinely downright increasingly bloody
`)

/** Nobody says so of themselves calmly. */
const furious = words(`
  furious angry livid outraged disgusted appalled fuming enraged mad infuriated incensed seething irate devastated desperate heartbroken
  horrified speechless raging boiling gutted shattered dumbfounded flabbergasted gobsmacked aghast sickened exasperated distraught mortified
  peeved miffed irked vexed riled aggrieved incandescent apoplectic cross crying sobbing weeping despairing
  hacked cheesed brassed ticked teed fed pissed frustrated annoyed unimpressed stunned revolted repulsed humiliated insulted offended betrayed cheated robbed conned ripped helpless powerless terrified petrified panicking
  frantic hysterical tearful inconsolable wrecked drained burnt-out burned-out disillusioned dismayed perturbed astonished astounded bewildered baffled
  flummoxed incredulous scandalised scandalized indignant resentful embittered anguished aggravated angered dejected demoralised demoralized
  despondent miserable wretched tormented tortured traumatised traumatized victimised victimized violated nauseated degraded belittled
  demeaned patronised patronized crushed defeated
`)
const upset = words(`
  disappointed upset shocked dissatisfied displeased irritated stressed exhausted unhappy offended worried anxious tired alarmed
  disheartened saddened let troubled concerned surprised lost distressed disturbed discouraged bitter hurt
`)

const iAm = {
  anyOf: [
    [{surface: words("i'm we're")}],
    [{surface: words('i we')}, {surface: words('am are was were feel felt get got')}],
    [{surface: words('i we')}, {surface: words('am are was were')}, {surface: 'left'}],
    [{surface: words("i've we've")}, {surface: 'been'}],
    [{surface: words('i we')}, {surface: words('have has')}, {surface: words('been become never')}],
    [{surface: words('makes made leaves left got making leaving drives has had')}, {surface: words('me us')}],
    [{surface: words('feeling becoming')}],
  ],
} as const

/** “I am beyond furious”, “it made me weep”, “I am not best pleased”. */
export const feelings: readonly Pattern[] = [
  {
    name: 'I am furious',
    steps: [
      iAm,
      {optional: [{repeat: [{surface: degree}], most: 4}]},
      {surface: furious},
      {
        notAhead: [
          {surface: words('to you for as what because about that')},
          {surface: words('know bother trouble report it we i the your')},
          {surface: words('late delay wait trouble bother inconvenience confusion')},
        ],
      },
    ],
  },
  {
    name: 'I am deeply disappointed',
    steps: [
      iAm,
      {repeat: [{surface: strongly}], most: 3},
      {surface: upset},
      {notAhead: [{surface: words('to know whether if')}]},
    ],
  },
  {
    // “The vase arrived in bits” is a fact.
    name: 'I am in bits',
    steps: [
      iAm,
      {optional: [{surface: words('all still now just')}]},
      {surface: 'in'},
      {optional: [{surface: words('absolute complete total utter sheer')}]},
      {surface: words('bits pieces shreds tatters shock meltdown')},
    ],
  },
  {
    name: 'in despair',
    steps: [
      {surface: 'in'},
      {
        optional: [
          {surface: words('absolute complete total utter sheer pure my deep floods')},
          {optional: [{surface: 'of'}]},
        ],
      },
      {surface: words('tears despair agony disbelief hysterics anguish desperation')},
    ],
  },
  {
    name: 'close to tears',
    steps: [
      {surface: words('close near verge brink edge point moved reduced')},
      {gap: 2},
      {surface: words('to of')},
      {surface: words('tears despair breaking madness breakdown screaming crying giving tearing')},
    ],
  },
  {
    name: 'my blood is boiling',
    steps: [
      {surface: words('my our')},
      {surface: words('blood heart stomach nerves jaw head mind soul sanity')},
      {surface: words('is are was has have boils sank sinks turns bleeds churns cannot hit dropped aches')},
      {gap: 1},
      {
        surface: words(
          'boiling broken racing shot frayed shredded exploding sank bleeding gone churning raw tatters . ! , when at for with floor',
        ),
      },
    ],
  },
  {
    name: 'it makes me weep',
    steps: [
      {surface: words('makes make made making')},
      {surface: words('me us anyone you')},
      {optional: [{surface: words('want just')}, {optional: [{surface: 'to'}]}]},
      {
        surface: words(
          'weep cry scream sick ill furious angry rage despair cringe vomit puke sob mad shudder',
        ),
      },
    ],
  },
  {
    name: 'I could scream',
    steps: [
      {surface: words('i we')},
      {
        anyOf: [
          [{surface: words('could')}],
          [{surface: 'want'}, {surface: 'to'}],
          [{surface: 'feel'}, {surface: 'like'}],
        ],
      },
      {optional: [{surface: words('just honestly')}]},
      {surface: words('scream cry weep explode spit vomit screaming crying weeping kill strangle throttle')},
    ],
  },
  {
    name: 'treated like a criminal',
    steps: [
      {
        anyOf: [
          [
            {surface: words('treated treating treats treat feel feels handled gone spoken talked made')},
            {gap: 4},
            {surface: 'like'},
          ],
          [{surface: 'as'}, {surface: words('if though')}],
          [{surface: 'like'}],
        ],
      },
      {
        optional: [
          {surface: words("i'm i we're we they're")},
          {optional: [{surface: words('am was were are')}]},
        ],
      },
      {optional: [{surface: words('just nothing')}]},
      {optional: [{surface: words('a an some the second-class common complete total little mere')}]},
      {optional: [{surface: words('common second-class complete total little mere stupid naughty')}]},
      {
        surface: words(
          'criminal criminals thief thieves fool fools idiot idiots number beggar beggars nobody dirt rubbish leper liar liars fraud fraudster prisoner scum garbage trash animals cattle',
        ),
      },
    ],
  },
  {
    name: 'not best pleased',
    steps: [
      {
        anyOf: [
          [
            {surface: words("not isn't aren't wasn't hardly never")},
            {
              anyOf: [
                [
                  {
                    surface: words(
                      'best exactly at very too particularly entirely overly terribly remotely in one even so',
                    ),
                  },
                  {
                    optional: [
                      {surface: words('all bit the slightly')},
                      {optional: [{surface: words('least')}]},
                    ],
                  },
                ],
                // “I am not happy with the date” is said calmly.
                [
                  {
                    ahead: [
                      {
                        surface: words(
                          'pleased impressed amused thrilled delighted chuffed overjoyed ecstatic',
                        ),
                      },
                    ],
                  },
                ],
                [{behind: {surface: words('hardly never')}}],
              ],
            },
          ],
          [{surface: 'less'}, {surface: 'than'}],
          [{surface: 'far'}, {surface: 'from'}],
          [{surface: 'anything'}, {surface: 'but'}],
        ],
      },
      {
        surface: words(
          'pleased impressed amused thrilled delighted chuffed overjoyed ecstatic happy satisfied enthused',
        ),
      },
      {notBehind: {surface: words('more')}},
      {notAhead: [{surface: words('to')}, {surface: words('see hear announce help inform')}]},
    ],
  },
  {
    name: 'at my wits’ end',
    steps: [
      {surface: words('at near reached nearing past')},
      {optional: [{surface: 'the'}]},
      {surface: words('my our end breaking')},
      {
        anyOf: [
          [{surface: words("wits' wit's wits")}, {surface: 'end'}],
          [{surface: words('limit point')}],
          [{surface: 'of'}, {surface: words('my our')}, {surface: words('tether rope patience strength')}],
        ],
      },
    ],
  },
  {
    name: 'I hate this',
    steps: [
      {surface: words('i we')},
      {optional: [{surface: words('absolutely really truly just so fucking')}]},
      {surface: words('hate hated despise loathe detest')},
      {
        surface: words(
          'this your you it the that having being how these those people when waiting dealing every all my',
        ),
      },
      {notAhead: [{surface: words('to ask say idea thought')}]},
    ],
  },
]
