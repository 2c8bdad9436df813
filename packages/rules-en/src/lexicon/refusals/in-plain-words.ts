import {words, type Pattern, type Step} from '@tactlint/core'

const denied: Step = {
  anyOf: [
    [{surface: words("isn't aren't wasn't weren't won't")}, {optional: [{surface: 'be'}]}],
    [{surface: words('is are was were be')}, {surface: words('not never')}],
  ],
}
const served = words(`
  accepted answered arranged booked carried changed covered delivered discussed dispatched entertained exchanged extended given granted handed handled
  honoured honored included issued lent made negotiated offered posted processed provided published refunded reimbursed reinstated released renewed repaired
  replaced reserved served shared shipped sold stocked supported swapped taken translated waived
`)
const serves = words(`
  accept accommodate allow arrange book carry change collect come cover deliver discuss do exchange extend fit give grant handle hire honour honor hold include
  install issue lend make negotiate offer order permit post process provide publish refund reimburse rent repair replace reserve sell serve share ship stock
  store support swap take translate waive
`)
const ours = words(`
  kitchen bus train coach ferry policy plan tariff cover insurance shop office hotel clinic practice library museum system card voucher course branch desk
  service contract pass ticket fare rate package team crew garage pool gym bar restaurant warranty guarantee machine room school nursery council fund scheme
  bank branch ombudsman warehouse driver carrier workshop company club campsite lab
`)
const matter = words(
  'repair refund claim exchange return request application appeal extension cover access entry booking order upgrade transfer withdrawal renewal change permit discount loan credit',
)

/** “The kitchen doesn't do substitutions”, “repair refused”, “we have no date for it”: said in no set phrase. */
export const refusalsInPlainWords: readonly Pattern[] = [
  {
    name: 'prescriptions are not dealt with by email',
    steps: [
      {notBehind: {surface: words('data details password number information address there it')}},
      denied,
      {anyOf: [[{surface: served}], [{surface: words('dealt replied')}, {surface: words('with to')}]]},
      {surface: words('. , ! for to by on with at in as after over from without outside here any once')},
      {notAhead: [{surface: words('yet')}]},
    ],
  },
  {
    name: 'the kitchen does not do substitutions',
    steps: [
      {surface: words('the our this that these your')},
      {gap: 2},
      {surface: ours},
      {optional: [{surface: words('simply just')}]},
      {anyOf: [[{surface: words("doesn't don't")}], [{surface: words('does do')}, {surface: 'not'}]]},
      {surface: serves},
    ],
  },
  {
    name: 'repair refused',
    steps: [
      {at: 'start'},
      {optional: [{surface: words('your the')}]},
      {surface: matter},
      {surface: words('refused rejected declined denied withdrawn dismissed')},
      {anyOf: [[{at: 'end'}], [{surface: words('. ! :')}]]},
    ],
  },
  {
    name: 'we have no date for it',
    steps: [
      {surface: words('we i')},
      {surface: 'have'},
      {surface: 'no'},
      {gap: 1},
      {
        surface: words(
          'date dates plans influence control record say way slots slot spare spares stock means access power authority engineer driver rooms room seats seat copies',
        ),
      },
      {surface: words('for on over to of in . , here left that free')},
    ],
  },
  {
    name: 'there is nothing further to assess',
    steps: [
      {surface: words("there's there is")},
      {optional: [{surface: 'is'}]},
      {surface: 'nothing'},
      {optional: [{surface: words('further more else left')}]},
      {optional: [{surface: 'for'}, {surface: words('us me')}]},
      {surface: 'to'},
      {surface: words('assess do add discuss refund pay repair review decide offer check claim')},
    ],
  },
  {
    name: 'I may not talk about your father’s account',
    steps: [
      {surface: words('we i')},
      {surface: words('may must')},
      {surface: 'not'},
      {
        surface: words(
          'talk tell discuss give share disclose accept take sell send do make change open let reveal say hand release',
        ),
      },
    ],
  },
  {
    name: 'upgrades are blocked in December',
    steps: [
      {
        surface: words(
          'upgrades bookings changes orders cancellations transfers withdrawals returns refunds swaps reservations exchanges sales payments renewals contents seats those these',
        ),
      },
      {gap: 4},
      {surface: words('are were is')},
      {surface: words('blocked suspended frozen closed fixed gone locked final off taken')},
      {notAhead: [{surface: words('from care')}]},
    ],
  },
  {
    name: 'the centre is for residents',
    steps: [
      {surface: words('is are')},
      {optional: [{surface: words('only reserved meant')}]},
      {surface: 'for'},
      {gap: 1},
      {
        surface: words(
          'residents members students adults employees staff holders customers subscribers owners patients parents guests citizens',
        ),
      },
      {optional: [{surface: 'only'}]},
      {surface: words('and only . ,')},
      {ahead: [{gap: 2}, {surface: words("not aren't only isn't")}]},
    ],
  },
  {
    name: 'you will have to manage without',
    steps: [
      {surface: words("you'll you have")},
      {gap: 2},
      {surface: 'to'},
      {surface: words('manage do live cope make')},
      {optional: [{surface: 'do'}]},
      {surface: words('without with')},
      {surface: words('. , ! it that this out')},
    ],
  },
  {
    name: 'no jacket was handed in',
    steps: [
      {surface: 'no'},
      {gap: 3},
      {surface: words('was were has have')},
      {optional: [{surface: 'been'}]},
      {surface: words('handed turned')},
      {surface: 'in'},
    ],
  },
  {
    name: 'what is lost stays lost',
    steps: [
      {surface: words('stay stays remain remains')},
      {surface: words('lost closed blocked locked banned cancelled void deleted unpaid refused off yours')},
      {anyOf: [[{at: 'end'}], [{surface: words('. ! ,')}]]},
    ],
  },
  {
    name: 'that is all I can tell you',
    steps: [
      {surface: words("that's that is")},
      {optional: [{surface: 'is'}]},
      {surface: 'all'},
      {surface: words('i we')},
      {surface: words('can could am')},
    ],
  },
  {
    name: 'not part of the service',
    steps: [
      {surface: words("not isn't aren't")},
      {surface: words('part included within')},
      {surface: words('of in the')},
      {gap: 1},
      {
        surface: words(
          'service cover plan price fare contract offer package tariff policy warranty ticket rent subscription job',
        ),
      },
    ],
  },
]
