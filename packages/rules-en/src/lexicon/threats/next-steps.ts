import {words, type Pattern, type Step} from '@tactlint/core'
import {publicity} from './offices.js'
import {underPressure} from './pressure.js'

/** “I'll”, “I am going to”, “then we”, “my sister will”: who does it. */
const someone: Step = {
  anyOf: [
    [{surface: words("i we i'll we'll i'm we're i'd they'll they we'd")}],
    [{surface: words('my our')}, {gap: 3}, {surface: words("will 'll is are would can goes go")}],
    [{surface: words("there'll there's")}],
    [{surface: 'there'}, {surface: words('will is are')}],
  ],
}
const yourPlace = words(`
  gate gates door doors doorstep doorsteps lobby office offices reception counter counters desk shop store showroom branch branches depot forecourt entrance
  headquarters hq hall window windows premises warehouse yard drive driveway garage factory building site steps pavement clinic surgery foyer
  stand stall park terminal gym school restaurant hotel studio workshop town waiting
`)
const othersToTell = words(`
  everyone everybody anyone neighbours neighbors neighbour members member colleagues tenants residents parents branches guests followers friends
  customers clients sellers buyers drivers passengers students pupils patients mums dads mothers fathers family families club team street block
  village estate building floor landlords owners breeders dealers shops schools companies people group groups forum forums community relatives
`)

/** “I park it across your gate until …”, “my bank stops the payment unless …”: a step on which pressure is put. */
export const nextSteps: readonly Pattern[] = [
  underPressure(
    'I will stand outside your shop',
    someone,
    {gap: 4},
    {
      surface: words(`
        park parking dump dumping roll stand standing stood sit sitting sat camp camping chain picket picketing unload tip push glue nail block
        blocking sleep sleeping pitch throw demonstrate protest
      `),
    },
    {gap: 8},
    {surface: words('in on outside across at under into inside before opposite to through')},
    {surface: words('your the')},
    {gap: 3},
    {surface: yourPlace},
  ),
  underPressure(
    'a leaflet under every windscreen wiper',
    someone,
    {gap: 8},
    {
      surface: words(
        'leaflet leaflets poster posters banner banners placard placards flyer flyers sign signs sticker stickers billboard megaphone petition placard whiteboard sandwich-board',
      ),
    },
  ),
  underPressure(
    'I will tell the other branches',
    someone,
    {gap: 3},
    {
      surface: words(
        'tell telling told warn warning advise inform show let remind ask ring write email message text spread read tip urge',
      ),
    },
    {gap: 4},
    {surface: othersToTell},
  ),
  underPressure(
    'they will all know',
    {surface: words('they everyone everybody all each')},
    {surface: words("will 'll they'll should")},
    {gap: 2},
    {surface: words('know hear see read learn')},
  ),
  underPressure(
    'it goes on Trustpilot',
    {
      surface: words(
        'this it that everything story photo photos picture pictures video videos clip footage recording recordings screenshots screenshot email emails letter letters correspondence review file dossier case conversation chat name names',
      ),
    },
    {gap: 4},
    {surface: words('go goes going be ends end lands appears appear published posted online up out')},
    {gap: 4},
    {
      surface: [
        ...publicity,
        ...words('online public viral everywhere website web internet forum neighbours papers'),
      ],
    },
  ),
]
