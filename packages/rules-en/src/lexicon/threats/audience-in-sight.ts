import {words, type Pattern, type Step} from '@tactlint/core'
import {adverse} from './pressure.js'

/** Who would hear of it. */
const crowd = words(`
  followers subscribers readers viewers listeners students pupils members colleagues patients guests parents neighbours neighbors mums dads friends tenants
  clients customers sellers landlords drivers passengers travellers fans players teachers teammates workmates runners cyclists residents breeders
  photographers bakers moderators congregation audience community groupchat whatsapp facebook group forum club village school gate
`)
const learning = words(
  'know knows hear hears learn learns read reads enjoy enjoys love loves like likes see sees find finds remember ask asks want listen',
)
const reach: Step = {
  surface: words(
    'podcast blog vlog channel column newsletter instagram tiktok youtube substack broadcast show reel livestream page feed group',
  ),
}
const hint: Step = {
  anyOf: [
    [{surface: words('happen happens')}, {surface: 'to'}],
    [{surface: 'as'}, {surface: 'it'}, {surface: 'happens'}],
    [{surface: words('incidentally coincidentally')}],
    [{surface: 'by'}, {surface: 'the'}, {surface: 'way'}],
    [
      {surface: words('just did')},
      {surface: words('so i')},
      {surface: words('you mention')},
      {optional: [{surface: 'know'}]},
    ],
    [{surface: words('you')}, {surface: words('should may might')}, {gap: 2}, {surface: 'know'}],
    [{surface: words('bear keep')}, {gap: 1}, {surface: 'in'}, {surface: 'mind'}],
  ],
}

/** “Two hundred students will learn which laptop not to buy”, “as it happens I write a column”: an audience is shown. */
export const audienceInSight: readonly Pattern[] = [
  {
    name: 'my students will learn what not to buy',
    steps: [
      {surface: words('i we my our every all of hundred thousand')},
      {gap: 5},
      {surface: crowd},
      {gap: 5},
      {surface: words("will would who'd they'd they'll should 'd 'll")},
      {gap: 1},
      {surface: learning},
      {gap: 3},
      {surface: words('what which who how why where not never about')},
      {
        notAhead: [
          {surface: words('product products new offer price')},
          {surface: words('range online from')},
        ],
      },
      {notBehind: {surface: words('help')}},
    ],
  },
  {
    name: 'guess what my podcast is about',
    steps: [
      {surface: words('my our')},
      {gap: 2},
      reach,
      {gap: 7},
      {
        surface: words(
          'guess will next thursday friday monday tuesday wednesday saturday sunday tonight tomorrow',
        ),
      },
      {gap: 4},
      {surface: words('about topic you your what feature featuring who guess story episode')},
      {notBehind: {surface: words('launch sponsor')}},
    ],
  },
  {
    name: 'as it happens I write a column',
    steps: [
      hint,
      {gap: 2},
      {surface: words("i i'm my we our we're be")},
      {gap: 7},
      {
        surface: words(
          'journalist reporter editor column columnist newspaper press lawyer solicitor barrister judge magistrate inspector councillor police regulator followers subscribers readers members podcast blog blogger channel union committee council shareholder shareholders law',
        ),
      },
    ],
  },
  {
    name: 'I can make sure nobody uses you again',
    steps: [
      {surface: words('make making see')},
      {gap: 1},
      {surface: words('sure certain that')},
      {optional: [{surface: 'that'}]},
      {surface: words('no nobody none every all everyone the whole not')},
      {gap: 6},
      {surface: words('ever never again you knows know hears avoids avoid uses hires')},
      {notAhead: [{surface: words('happens the')}]},
      {ahead: [{gap: 5}, {surface: words('you your again about . !')}]},
      {notBehind: {surface: adverse}},
    ],
  },
  {
    name: 'I can take them away again',
    steps: [
      {surface: words('i we they')},
      {surface: words('can could')},
      {gap: 2},
      {surface: words('take withdraw pull')},
      {surface: words('them it that this those')},
      {surface: words('away elsewhere')},
      {gap: 1},
      {surface: words('. ! just again quickly too easily')},
      {notAhead: [{surface: words('the')}]},
    ],
  },
  {
    name: 'I could just tell people',
    steps: [
      {surface: words('i we')},
      {surface: words('can could might may')},
      {optional: [{surface: words('also equally')}]},
      {surface: words('just always easily simply also equally')},
      {surface: words('tell post publish leak spread mention walk warn stop report')},
      {notAhead: [{surface: words('you me the using')}]},
    ],
  },
  {
    name: 'watch your ratings',
    steps: [
      {surface: 'watch'},
      {surface: words('your the')},
      {gap: 1},
      {
        surface: words(
          'inbox rating ratings stars score mentions reputation sales bookings reviews letterbox',
        ),
      },
    ],
  },
  {
    name: 'the internet has a long memory',
    steps: [
      {surface: words('internet web people twitter facebook followers')},
      {surface: words('has have never remembers forgets')},
      {gap: 2},
      {surface: words('memory memories forget forgets forgot everything')},
    ],
  },
]
