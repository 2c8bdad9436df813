import {words, type Pattern} from '@tactlint/core'
import {diligence} from './duties.js'
import {adverbs, theirPeople, theReader} from './the-reader.js'

/** What is no reproach behind “because you”: what a desk is, says, asks, offers or may do. */
const plain = words(`
  a an the another some no more two my our your am is are 're 've 'd was were be been being has have had do does did don't doesn't didn't aren't isn't weren't wasn't
  haven't hasn't hadn't can can't could couldn't may might must shall should will would won't wouldn't need needs needed require requires
  required ask asks asked offer offers offered say says said tell tells told write writes wrote recommend recommended advise advised suggest
  suggested mention mentioned accept accepts know knows knew want wants wanted like love help helped helps kindly always also often usually
  normally only still never not no and or who that which on in at of to for with from by i we he she it they me us , . : ; ( ) ! ? – —
  sell sells sold ship ships shipped deliver delivers delivered open opens opened close closes closed start starts started work works worked
  live lives travel booked book ordered order paid pay signed chose choose selected entered typed used use logged requested request cancelled
  canceled changed moved registered opted subscribed joined sent send gave give provided got get received receive seem seems think thought
  wrote expect expects expected promise promised confirm confirmed show shows showed list lists listed look looked charge charges charged
  support page site website system app form mail email letter reply answer office desk number hours terms price prices team staff leader
  answered replied made make come came go went keep kept find found see saw feel felt stay stayed arrive arrived leave left
  cannot both all there here now once already probably perhaps just simply hold held ran run carry stock stocks speak speaks
  understand take takes took let lets allow allows allowed quote quoted prefer rely depend
`)
/** “Because you had not rostered enough crew”, “missed it thanks to your update”: what the reader did as the cause. */
export const causesAtTheReader: readonly Pattern[] = [
  {
    name: 'because you had not rostered enough crew',
    steps: [
      {surface: words('because since')},
      theReader,
      {
        anyOf: [
          [
            {
              surface: words(
                "hadn't haven't hasn't don't doesn't can't couldn't won't wouldn't weren't wasn't didn't",
              ),
            },
          ],
          [{surface: words('had have has do does can could would did')}, {surface: 'not'}],
        ],
      },
      adverbs,
      {
        surface: [
          ...diligence.all,
          ...words(`
            roster rostered staff staffed plan planned hire hired employ employed train trained tell told ask asked want wanted keep kept organise
            organised organize organized count trust update updated clean cleaned service serviced warn warned inform informed want spend share
            prepare prepared backed back
          `),
        ],
      },
      {notAhead: [{surface: words('yet to')}, {surface: words('be')}]},
    ],
  },
  {
    name: 'because your pharmacist was chatting',
    steps: [
      {surface: words('because since while')},
      {notAhead: [{surface: 'you'}]},
      theReader,
      {surface: words('was were is are sat stood')},
      {gap: 1},
      {
        surface: words(`
          chatting sleeping dozing eating smoking texting gossiping playing watching asleep drunk flirting scrolling daydreaming distracted
          understaffed
        `),
      },
    ],
  },
  {
    name: 'missed it thanks to your update',
    steps: [
      {
        surface: words(
          'missed lost stuck stranded late failed ruined broke gone wasted spent paid stood waited',
        ),
      },
      {gap: 6},
      {surface: 'thanks'},
      {surface: 'to'},
      {surface: words('you your')},
    ],
  },
  {
    name: 'because of your cheap glue',
    steps: [
      {surface: words('because due owing thanks')},
      {surface: words('of to')},
      {surface: 'your'},
      {
        surface: words(
          'cheap silly stupid slow bad sloppy chaotic rotten ridiculous useless poor half-baked hopeless lousy crazy',
        ),
      },
    ],
  },
  {
    name: 'because you had shut the ward',
    steps: [
      {surface: 'because'},
      {
        anyOf: [
          [{surface: 'you'}, {optional: [{surface: 'had'}]}],
          [theirPeople, {surface: words("had couldn't wouldn't forgot")}],
        ],
      },
      {not: {surface: plain}},
      {not: {surface: words('. , ! ? ; :')}},
    ],
  },
]
