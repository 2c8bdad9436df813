import {words, type Pattern} from '@tactlint/core'

/** Of a service nobody says so calmly. */
export const disgraceful = words(`
  ridiculous outrageous disgraceful appalling pathetic laughable shameful ludicrous preposterous farcical infuriating abysmal scandalous
  despicable atrocious disgusting absurd insane horrendous unforgivable inexcusable intolerable unbearable deplorable maddening
  mind-boggling infuriatingly ridiculously outrageously disgracefully appallingly pathetically derisory demeaning degrading humiliating
  enraging exasperating sickening revolting repugnant repulsive nauseating loathsome detestable abhorrent contemptible reprehensible
  indefensible unconscionable shameless risible asinine idiotic moronic imbecilic insufferable inhumane shambolic diabolical laughably
  shockingly woeful lamentable pitiful execrable hideous ghastly barmy bonkers kafkaesque soul-destroying mind-numbing gut-wrenching
  heart-breaking heartbreaking nightmarish hellish disgustingly inedible odious heinous abominable egregious galling unspeakable
  unpardonable scandalously shamefully horrendously atrociously
`)
export const dreadful = words(`
  unacceptable unbelievable awful terrible horrible dreadful hopeless useless crazy mad nuts inhuman cruel disrespectful shocking rubbish
  worthless insulting beyond unreal rotten lousy dire garbage trash crap criminal madness insanity lunacy nonsense annoying
  frustrating upsetting irritating vile stupid dumb unprofessional amateurish catastrophic disastrous dismal toxic obscene
`)
export const very = words(`
  absolutely completely totally utterly simply just beyond truly really so quite frankly honestly wholly downright plain bloody very
  completely sheer pretty extremely incredibly deeply bitterly most too
`)
/** Bad of a service, with or without “very”. */
const plainlyDreadful = words(`
  unacceptable unbelievable insulting unreal hopeless crazy madness insanity lunacy nonsense rubbish garbage trash crap criminal awful
  terrible horrible dreadful rotten lousy vile annoying frustrating infuriating offensive inhuman cruel catastrophic disastrous dismal
`)

const severe = words(`
  complete total absolute utter real true big living bad sick never-ending long single huge sheer pure downright bloody massive giant
  horrible terrible right proper perfect one-way cruel expensive stupid national
`)
const shambles = words(`
  joke farce disgrace nightmare shambles fiasco travesty mockery catastrophe debacle circus scandal mess disaster rip-off ripoff scam outrage
  insult comedy tragedy horror hell madhouse cheek omnishambles cock-up trainwreck pantomime zoo kindergarten torture ordeal saga
  torment embarrassment letdown let-down hellhole swindle racket abomination monstrosity atrocity palaver con laughingstock cesspit swamp
  jungle carousel merry-go-round odyssey purgatory insanity lunacy disgrace shocker stitch-up
`)
/** Of two words. */
const shambles2 = [
  [{surface: words('clown freak puppet horror')}, {surface: 'show'}],
  [{surface: words('train car')}, {surface: words('wreck crash')}],
  [{surface: 'dumpster'}, {surface: 'fire'}],
  [{surface: words('hot')}, {surface: 'mess'}],
  [{surface: words("dog's pig's")}, {surface: words('dinner breakfast ear')}],
  [{surface: words('soap')}, {surface: words('opera')}],
  [{surface: words('bad black')}, {surface: words('dream hole comedy')}],
  [{surface: 'laughing'}, {surface: 'stock'}],
  [{surface: words('waste')}, {surface: 'of'}, {surface: words('space time money breath energy oxygen')}],
  [{surface: 'wild'}, {surface: 'goose'}, {surface: 'chase'}],
] as const
const isA = words(
  `is was become becomes been it's that's this what such are were being remains just like of into through feels called as`,
)

/** “This is an absolute shambles”, “what a clown show”, “the most useless hotline ever”. */
export const judgements: readonly Pattern[] = [
  {name: 'disgraceful', steps: [{optional: [{repeat: [{surface: very}], most: 2}]}, {surface: disgraceful}]},
  {
    name: 'simply unacceptable',
    steps: [
      {
        surface: words(
          'absolutely completely totally utterly simply just truly downright frankly wholly plain beyond bloody',
        ),
      },
      {surface: dreadful},
    ],
  },
  {
    name: 'it is unacceptable',
    steps: [
      {
        anyOf: [
          [{surface: words("it's that's")}],
          [
            {
              surface: words(
                'this that it which situation behaviour behavior service delay treatment support whole experience thing communication attitude response answer',
              ),
            },
            {surface: words('is was has are feels')},
          ],
        ],
      },
      {optional: [{surface: words('been become all getting becoming')}]},
      {optional: [{repeat: [{surface: very}], most: 2}]},
      {surface: plainlyDreadful},
      {notAhead: [{surface: words('that to')}, {surface: words('you he she they')}]},
    ],
  },
  {
    name: 'terrible service',
    steps: [
      {
        surface: words(
          'terrible horrible awful dreadful lousy rotten miserable shoddy shocking rubbish appalling crap crappy abysmal atrocious pathetic useless worst diabolical substandard third-rate second-rate disastrous catastrophic dismal woeful lamentable',
        ),
      },
      {gap: 1},
      {
        surface: words(
          'service support experience company communication treatment attitude behaviour behavior customer shop seller bank airline hotel joke excuse handling aftercare helpline hotline',
        ),
      },
    ],
  },
  {
    name: 'a clown show',
    steps: [
      {surface: isA},
      {
        optional: [
          {surface: words('just simply really truly clearly now nothing all turning turned')},
          {optional: [{surface: words('into but')}]},
        ],
      },
      {optional: [{surface: words('but short')}, {optional: [{surface: 'of'}]}]},
      {surface: words('a an one another some')},
      {optional: [{repeat: [{surface: severe}], most: 2}]},
      {anyOf: [[{surface: shambles}], ...shambles2]},
    ],
  },
  {
    name: 'an absolute shambles',
    steps: [
      {
        surface: words(
          'complete total absolute utter living sheer pure real bloody downright proper unmitigated',
        ),
      },
      {
        anyOf: [
          [
            {
              surface: [
                ...shambles,
                ...words(
                  'madness nonsense rubbish garbage trash incompetence idiocy stupidity disrespect chaos audacity nerve bollocks tosh tripe drivel lunacy farce',
                ),
              ],
            },
          ],
          ...shambles2,
        ],
      },
    ],
  },
  {
    name: 'a sick joke',
    steps: [{surface: words('sick bad cruel poor running standing')}, {surface: words('joke jokes')}],
  },
  {
    name: 'nonsense',
    steps: [
      {
        surface: words(
          'tosh tripe drivel claptrap codswallop twaddle hogwash poppycock balderdash baloney bunkum malarkey gibberish bullcrap horsecrap',
        ),
      },
    ],
  },
  {
    name: 'your support is useless',
    steps: [
      {surface: words('your this the')},
      {gap: 1},
      {
        surface: words(
          'service support company system app website team hotline staff helpdesk chatbot people management site bot',
        ),
      },
      {surface: words('is are was were')},
      {gap: 1},
      {
        surface: words(
          'useless hopeless worthless dreadful abysmal atrocious lousy miserable nonexistent non-existent laughable crap rubbish garbage trash woeful dire shocking pants catastrophic disastrous dismal toxic grim',
        ),
      },
    ],
  },
  {
    name: 'I have had enough',
    steps: [
      {surface: ['i', 'we', "i've", "we've", 'simply', 'really']},
      {optional: [{surface: words('have just really simply')}]},
      {optional: [{surface: words('just really simply quite')}]},
      {surface: 'had'},
      {
        anyOf: [
          [{surface: 'enough'}],
          [{surface: 'my'}, {surface: 'fill'}],
          [{surface: 'it'}, {surface: words('with up')}],
        ],
      },
      {
        anyOf: [[{surface: ['.', '!', ',']}], [{surface: words('of with to')}], [{at: 'end'}]],
      },
    ],
  },
  {
    name: 'a waste of time',
    steps: [
      {surface: words('a complete total utter sheer such')},
      {optional: [{surface: severe}]},
      {surface: 'waste'},
      {surface: 'of'},
      {surface: words('time money breath energy space')},
    ],
  },
  {
    name: 'beggars belief',
    steps: [
      {surface: words('beggars defies defy beggar defying beyond')},
      {optional: [{surface: words('all any')}]},
      {surface: words('belief logic comprehension description reason sense parody satire')},
    ],
  },
]
