import {words, type Pattern} from '@tactlint/core'

const anybody = words('anyone anybody everyone everybody someone somebody whoever')
const looked = words(
  'read reads skimmed opened opens looked looks seen glanced glances scrolled counted counts checked checks googled clicked clicks knows listened listens owns bothered bothers',
)

/** “As the page would have told you”, “as anyone who has read it knows”, “I'll do the sums for you”: one teaches the reader. */
export const mockLessons: readonly Pattern[] = [
  {
    name: 'as the page would have told you',
    steps: [
      {notBehind: {surface: words('i we he she they')}},
      {surface: words('would could')},
      {surface: 'have'},
      {surface: words('told shown taught reminded informed')},
      {surface: words('you your anyone anybody everyone')},
      // “The app would have shown you the price”: informs.
      {
        anyOf: [
          [{ahead: [{surface: words('that so this had , . as')}]}],
          [{ahead: [{surface: 'if'}, {surface: words('you anybody anyone')}]}],
        ],
      },
    ],
  },
  {
    name: 'as anyone who has read it knows',
    steps: [
      {anyOf: [[{surface: 'as'}], [{at: 'start'}]]},
      {surface: anybody},
      {surface: words('who that with')},
      {gap: 3},
      {surface: looked},
      {gap: 9},
      {
        surface: words(
          'know knows known tell sees see seen aware realise realize expect notice noticed spot agree understand would',
        ),
      },
      {notAhead: [{surface: words('like love be prefer recommend')}]},
    ],
  },
  {
    name: 'as you would have noticed',
    steps: [
      {surface: 'as'},
      {
        anyOf: [
          [{surface: words('you anyone anybody one')}, {surface: words('would will could')}],
          [{surface: words("you'd one'd")}],
        ],
      },
      {surface: words('have know')},
      {surface: words('noticed seen known read gathered learned learnt realised realized found if had')},
    ],
  },
  {
    name: 'I will do the sums for you',
    steps: [
      {surface: words("i'll we'll let allow shall will me i we")},
      {gap: 2},
      {surface: words('do doing')},
      {surface: words('the your that a some')},
      {gap: 1},
      {
        surface: words(
          'maths math arithmetic sum sums homework thinking reading counting subtraction addition',
        ),
      },
      {surface: 'for'},
      {surface: words('you your')},
    ],
  },
  {
    name: 'answering is not in the job description',
    steps: [
      {surface: words("not isn't aren't wasn't never hardly no")},
      {gap: 2},
      {surface: words('part in among within one of')},
      {gap: 3},
      {
        anyOf: [
          [{surface: 'job'}, {surface: words('description descriptions')}],
          [
            {surface: 'your'},
            {gap: 1},
            {surface: words('values forte strengths hobbies vocabulary priorities duties repertoire habits')},
          ],
        ],
      },
    ],
  },
  {
    name: 'it would be nice to get an actual answer',
    steps: [
      {surface: words('nice lovely great good appreciate like wonderful love get have')},
      {gap: 3},
      {surface: words('an a')},
      {
        anyOf: [
          [
            {surface: words('actual real proper straight honest meaningful')},
            {surface: words('answer reply response')},
          ],
          [
            {surface: words('answer reply response')},
            {surface: 'from'},
            {surface: words('a an')},
            {surface: words('human real actual living sentient thinking')},
          ],
        ],
      },
    ],
  },
  {
    name: 'a simple answer would have done',
    steps: [
      {surface: words('simple single two-line one-line short quick yes')},
      {gap: 1},
      {surface: words('answer reply line sentence call word email message or no')},
      {gap: 1},
      {surface: words('would might')},
      {surface: 'have'},
      {surface: words('done sufficed been')},
      {notAhead: [{surface: words('helpful nice great lovely useful better good appreciated')}]},
    ],
  },
  {
    name: 'I will type slowly',
    steps: [
      {surface: words("i'll we'll will shall me")},
      {gap: 1},
      {surface: words('type write speak use explain')},
      {gap: 2},
      {
        anyOf: [
          [{surface: words('slowly slower')}],
          [{surface: words('small short little')}, {surface: 'words'}],
        ],
      },
    ],
  },
  {
    name: 'how kind of you to send the same form',
    steps: [
      {
        anyOf: [
          [
            {surface: words('how so very most')},
            {gap: 1},
            {
              surface: words(
                'kind nice good thoughtful generous considerate helpful clever sweet gracious attentive amusing interesting useful',
              ),
            },
            {gap: 2},
            {surface: words('to that')},
          ],
          [
            {surface: words('thanks thank')},
            {gap: 3},
            {surface: 'for'},
            {surface: words('repeating sending telling the a another that asking explaining reminding')},
          ],
          [
            {surface: words('lovely wonderful great marvellous charming delighted delightful nice')},
            {surface: 'to'},
            {surface: words('be see hear receive get read have')},
          ],
          [
            {surface: 'what'},
            {surface: 'a'},
            {surface: words('treat joy pleasure delight thrill')},
            {surface: 'to'},
          ],
        ],
      },
      {gap: 11},
      {
        anyOf: [
          [
            {surface: words('same another standard')},
            {surface: words('template form link text reply answer question email message page')},
          ],
          [{surface: words('survey autoresponder')}],
          [
            {surface: words('i we')},
            {optional: [{surface: words('had have just already myself')}]},
            {surface: words('quoted linked cited copied told')},
          ],
          [{surface: words('third fourth fifth sixth seventh')}, {surface: 'time'}],
          [{surface: words('question words message sentence')}, {surface: 'back'}, {surface: 'to'}],
        ],
      },
    ],
  },
]
