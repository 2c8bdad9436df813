import {words} from '@tactlint/core'
import {inAnyNumber} from '../inflections.js'

const deskAndOffice = inAnyNumber(`
  agent adviser advisor assistant representative rep operator clerk consultant specialist expert colleague employee worker supervisor
  manager boss executive trainee intern apprentice temp rookie newbie understudy secretary receptionist telephonist official officer
  registrar councillor warden caseworker usher planner scheduler dispatcher administrator admin moderator reviewer assessor adjuster
  adjudicator underwriter actuary inspector surveyor valuer accountant bookkeeper auditor broker banker teller collector bailiff
`)
const shopAndStore = inAnyNumber(`
  cashier salesman saleswoman salesperson salesgirl saleslady shopkeeper storekeeper storeman packer picker labeller stocker merchandiser
  baker butcher florist jeweller jeweler watchmaker tailor seamstress cobbler engraver framer upholsterer restorer photographer typesetter
  hairdresser barber stylist beautician tattooist
`)
const onTheRoad = inAnyNumber(`
  driver courier rider carrier mover remover loader unloader porter handler haulier messenger postman postwoman deliveryman pilot captain
  purser steward stewardess attendant conductor guard marshal towman valet lifeguard ranger guide tour-guide
`)
const atTheTable = inAnyNumber(`
  waiter waitress barman barmaid bartender barista sommelier host hostess chef cook housekeeper maid chambermaid concierge doorman bouncer
  bellboy bellhop butler organiser organizer promoter
`)
const inCareAndSchool = inAnyNumber(`
  doctor nurse pharmacist dentist hygienist orthodontist optician physio physiotherapist therapist surgeon vet midwife radiographer
  anaesthetist carer caregiver paramedic sitter teacher lecturer professor tutor trainer instructor coach examiner invigilator librarian
  headmaster headmistress headteacher marker grader referee umpire
`)
const onSite = inAnyNumber(`
  technician mechanic engineer fitter installer plumber electrician roofer builder mason joiner carpenter decorator painter glazier plasterer
  tiler gardener locksmith bricklayer handyman workman tradesman foreman welder contractor subcontractor architect cleaner caretaker janitor
  landlord landlady supplier insurer developer programmer coder tester designer editor translator proofreader subtitler
`)
const anyone = words(`
  team teams support staff staffers people folks guys guy lads lad lot men man ladies lady woman women girls chap chaps fellow fellows bloke
  blokes crew crews squad mob outfit management council
`)

/** People who work there: “your drivers”, “one of your fitters”, “your night crew”. */
export const staff: readonly string[] = [
  ...deskAndOffice,
  ...shopAndStore,
  ...onTheRoad,
  ...atTheTable,
  ...inCareAndSchool,
  ...onSite,
  ...anyone,
]

/** Where they work and what they work with: “your warehouse”, “your billing system”. */
export const workplaces = words(`
  warehouse warehouses department departments company firm business organisation organization service services system systems office offices
  lab reception representation hotline accounting accounts billing logistics workshop garage kitchen factory finance depot depots van bus
  lorry truck bot bots chatbot robot algorithm desk desks helpdesk bank branch branches airline platform shop store stores dispatch packing
  shipping fulfilment fulfillment centre center agency surgery hotel hostel restaurant clinic hospital school university switchboard
  ticketing post housekeeping practice pharmacy registry laundry bakery canteen nursery library museum theatre council insurers
`)
