import {words} from '@tactlint/core'

/** Who works there: “your warehouse”, “your drivers”. */
export const team = words(`
  team teams support staff people folks guys lot men agents agent warehouse warehouses employees employee workers worker colleagues
  colleague department departments company service services system systems driver drivers courier couriers technician technicians
  mechanic mechanics packers packer pickers management experts expert specialists specialist carrier carriers office lab nurse
  receptionist reception representative representatives reps rep hotline accountants accountant accounting accounts billing
  logistics engineers engineer fitter fitters plumber plumbers installer installers clerk clerks cashier cashiers manager managers
  boss bosses operator operators crew workshop garage kitchen factory supplier subcontractor subcontractors contractor contractors
  finance depot depots van bus lorry truck bot bots chatbot robot algorithm desk desks helpdesk cleaner cleaners porter porters driver bank branch branches
  airline platform shop store stores landlord doctor doctors assistant assistants moderators moderator reviewers assessor adjuster
  reviewer planner planners scheduler surveyor surveyors valuer valuers concierge housekeeping housekeeper housekeepers steward stewards
  stewardess advisor adviser advisors advisers consultant consultants broker brokers underwriter underwriters handler dispatcher
  dispatchers dispatch packing shipping fulfilment fulfillment centre center agency caretaker janitor secretary secretaries chef cook
  optician dentist hygienist vet vets surgeon surgery nurses pharmacist pharmacists teacher teachers coach coaches librarian developer
  developers programmer programmers admin admins administrator administrators editor editors translator painter painters roofer roofers
  decorator decorators electrician electricians carpenter builder builders mason gardener gardeners guard guards conductor pilot
  collectors collector hotel hostel restaurant insurer clinic hospital school university council trainer valet physio therapist assessors adjusters switchboard ticketing
  post postman postwoman movers removers assistants trainers instructor waiter waiters waitress inspectors inspector handlers
`)

/** “you”, “you lot”, “your warehouse”, “somebody at your desk”. */
export const theReader = {
  anyOf: [
    [{surface: 'seller'}, {surface: words('performance support')}],
    [{surface: words("you you've you'd y'all u")}],
    [{surface: 'you'}, {surface: words('people guys lot all folks two both')}],
    [{surface: 'your'}, {gap: 2}, {surface: [...team, 'side', 'end']}],
    [
      {surface: words('someone somebody one anyone whoever')},
      {surface: words('at in on from of')},
      {surface: 'your'},
      {gap: 1},
      {surface: [...team, 'side', 'end']},
    ],
    [
      {surface: words('one some half several two')},
      {surface: 'of'},
      {surface: 'your'},
      {gap: 1},
      {surface: team},
    ],
    [
      {surface: words('someone somebody nobody no-one whoever')},
      {surface: words('over back out down up in')},
      {surface: words('there yonder')},
    ],
  ],
} as const

/** What may stand between the reader and what they did, once or more. */
export const adverbs = {
  optional: [
    {
      repeat: [
        {
          surface: words(`
            clearly simply obviously just still again apparently evidently somehow deliberately intentionally knowingly carelessly
            completely repeatedly constantly actually even already now once yet then also always plainly blindly wilfully willfully
            cheerfully happily quietly conveniently blatantly flatly totally utterly entirely really seriously literally basically
            effectively consistently continually permanently persistently systematically thoroughly successfully single-handedly
            needlessly recklessly stubbornly lazily thoughtlessly mindlessly casually secretly twice later first immediately promptly
          `),
        },
      ],
      most: 3,
    },
  ],
} as const

export const have = {
  optional: [{repeat: [{surface: words("have has had 've was were is are been")}], most: 2}],
} as const
