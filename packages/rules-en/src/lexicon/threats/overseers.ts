import {words, type Pattern, type Step} from '@tactlint/core'
import {office} from './offices.js'

/** Who is above the reader, or whose word counts: “your franchisor”, “the licensing committee”, “our union rep”. */
const overseer = words(`
  franchisor franchise landlord insurer insurers investors investor shareholders sponsors sponsor headquarters board boss committee association guild federation
  chamber licensing inspector inspectors inspectorate auditors auditor owners trustees governors patron chairman ceo employer employers council
  hmrc irs customs taxman department ministry commission agency university headmaster dean bishop rep steward
`)
const them: Step = {
  anyOf: [
    [{surface: overseer}],
    [office],
    [{surface: 'head'}, {surface: 'office'}],
    [{surface: words('tax environmental')}, {surface: words('office health')}],
  ],
}
const minded = words('like love enjoy want appreciate be find relish welcome see hear read know')

/** “I wonder what your franchisor makes of that”, “the union rep has a copy”, “the committee meets on the 12th”. */
export const threatsOfOverseers: readonly Pattern[] = [
  {
    name: 'I wonder what your franchisor makes of it',
    steps: [
      {surface: words('wonder wondering curious interesting interested see ask')},
      {gap: 1},
      {surface: words('what how whether if')},
      {surface: words('your the my our a')},
      {gap: 2},
      them,
      {gap: 1},
      {
        surface: words(
          'make makes made think thinks say says see sees feel feels take takes know knows would will like likes thought',
        ),
      },
      {notAhead: [{surface: words('the sure')}, {surface: 'decision'}]},
    ],
  },
  {
    name: 'perhaps the association would like to see it',
    steps: [
      {surface: words('perhaps maybe')},
      {gap: 3},
      them,
      {optional: [{surface: words('committee association council board')}]},
      {surface: words('would should could might can will')},
      {surface: minded},
    ],
  },
  {
    name: 'the union rep has a copy of this',
    steps: [
      {surface: words('my our the your')},
      {gap: 2},
      them,
      {gap: 1},
      {surface: words('has have gets get receives')},
      {gap: 1},
      {surface: words('a copy copies the photos everything all it these been')},
      {gap: 2},
      {surface: words('of copy copies photos screenshots file told informed already now this . !')},
      {notAhead: [{gap: 2}, {surface: words('approved agreed policy contract agreement')}]},
    ],
  },
  {
    name: 'one phone call and they are in your kitchen',
    steps: [
      {surface: words('one single quick')},
      {optional: [{surface: 'phone'}]},
      {surface: words('call email e-mail letter message tweet post word tip')},
      {optional: [{surface: words('from to')}, {gap: 3}]},
      {surface: words('and is')},
      {notAhead: [{surface: words('it i')}, {surface: words('was worked')}]},
      {gap: 5},
      {surface: words('your you all needed enough takes knows gone down closed')},
    ],
  },
  {
    name: 'what the council will do about your kitchen',
    steps: [
      {surface: words('report reported reporting flag flagged')},
      {surface: words('you your them him her this it')},
      {gap: 4},
      {surface: 'to'},
      {surface: words('the your my our')},
      {gap: 1},
      them,
      {notBehind: {surface: words('please customs')}},
    ],
  },
  {
    name: 'I sit on the council, and your application comes up',
    steps: [
      {
        anyOf: [
          [
            {surface: words('i we my')},
            {gap: 2},
            {surface: words('sit sits serve serves chair chairs advise advises')},
            {surface: words('on the')},
          ],
          [{surface: words('i we')}, {surface: words('write')}, {surface: words('for the a')}],
        ],
      },
      {gap: 4},
      {
        surface: words(
          'council committee board panel column columns echo gazette times guardian herald press regulator ombudsman inspectorate newspaper magazine blog channel commission authority jury',
        ),
      },
      {notAhead: [{surface: words('meeting room games')}]},
      {ahead: [{gap: 12}, {surface: words('your yours application licence license readers')}]},
    ],
  },
]
