import {words, type Pattern} from '@tactlint/core'

const somebody = words('someone somebody anyone anybody one')

/** “A quick glance would have saved us a week”, “should anyone care to look”: where the reader was found wanting. */
export const mockHints: readonly Pattern[] = [
  {
    name: 'a quick glance would have saved us a week',
    steps: [
      {surface: words('glance look read minute minutes seconds second peek scroll')},
      {gap: 7},
      {surface: words('would')},
      {gap: 1},
      {surface: 'have'},
      {gap: 1},
      {
        surface: words(
          'saved shown told answered spared avoided prevented been sufficed done revealed helped',
        ),
      },
    ],
  },
  {
    name: 'should anyone care to look',
    steps: [
      {surface: words('should if in')},
      {optional: [{surface: 'case'}]},
      {
        anyOf: [
          [
            {surface: [...somebody, 'you']},
            {optional: [{surface: words('ever actually still there')}]},
            {surface: words('care cares cared bother bothers')},
          ],
          [{surface: somebody}, {surface: words('feels wishes fancies')}],
        ],
      },
      {surface: words('to like')},
      {
        notAhead: [
          {surface: words('discuss proceed continue cancel return exchange order buy join participate')},
        ],
      },
    ],
  },
  {
    name: 'you will recall, or perhaps not',
    steps: [
      {surface: 'or'},
      {surface: words('perhaps maybe possibly then')},
      {optional: [{surface: 'again'}]},
      {surface: 'not'},
      {surface: words(', . ; –')},
    ],
  },
  {
    name: 'your attention to detail is noted',
    steps: [
      {surface: words('your such')},
      {gap: 1},
      {
        surface: words(
          'attention concern enthusiasm dedication speed efficiency commitment eloquence interest urgency generosity thoroughness devotion eagerness empathy precision logic creativity imagination',
        ),
      },
      {gap: 3},
      {surface: words('is was')},
      {gap: 1},
      {
        surface: words(
          'noted touching overwhelming remarkable admirable inspiring breathtaking astounding astonishing marvel legendary heart-warming heartwarming palpable second unmatched infectious',
        ),
      },
    ],
  },
  {
    name: 'thanks a million for letting me find out',
    steps: [
      {surface: words('thanks thank cheers kind good')},
      {gap: 5},
      {surface: words('for')},
      {
        anyOf: [
          [
            {surface: words('letting making leaving allowing')},
            {surface: words('me us')},
            {
              surface: words(
                'find discover wait sit stand hang pay learn guess to wait down standing waiting hanging',
              ),
            },
            {notAhead: [{surface: words('later use try see know')}]},
          ],
          [
            {surface: 'not'},
            {surface: words('answering replying reading calling telling helping listening showing turning')},
          ],
          [
            {surface: words('keeping')},
            {surface: words('me us')},
            {surface: words('waiting guessing hanging on')},
          ],
        ],
      },
    ],
  },
  {
    name: 'not sure how else to phrase it',
    steps: [
      {behind: {surface: words('sure know idea unsure loss see')}},
      {surface: 'how'},
      {
        anyOf: [
          [
            {surface: words('else much')},
            {gap: 3},
            {surface: words('phrase put say explain word make write spell describe')},
            {notAhead: [{gap: 1}, {surface: 'in'}, {surface: words('english danish')}]},
          ],
          [
            {surface: words('i we')},
            {surface: words('could can')},
            {surface: 'possibly'},
            {surface: words('make put say be explain phrase')},
          ],
        ],
      },
    ],
  },
  {
    name: 'thank you for your lightning-fast reply after three weeks',
    steps: [
      {surface: words('thanks thank')},
      {gap: 4},
      {surface: words('lightning-fast lightning swift prompt speedy rapid quick fast super-fast')},
      {surface: words('reply response answer service reaction')},
      {gap: 2},
      {surface: words('after only just')},
      {gap: 2},
      {surface: words('week weeks months month')},
    ],
  },
  {
    name: 'if it is not too much trouble, perhaps somebody',
    steps: [
      {surface: words("it's isn't not")},
      {optional: [{surface: words('not')}]},
      {surface: 'too'},
      {surface: 'much'},
      {surface: words('trouble bother effort hassle')},
      {gap: 4},
      {
        anyOf: [
          [{surface: words('actually finally')}],
          [{surface: words('perhaps maybe possibly')}, {surface: words('someone somebody anyone')}],
          [
            {surface: words('someone somebody anyone')},
            {gap: 1},
            {surface: words('actually finally read look answer reply open check')},
          ],
        ],
      },
    ],
  },
  {
    name: 'you should know better',
    steps: [
      {surface: 'you'},
      {surface: words('should ought')},
      {gap: 2},
      {surface: 'know'},
      {surface: 'better'},
    ],
  },
  {
    name: 'I thought customer service was about serving',
    steps: [
      {surface: words('thought believed assumed')},
      {optional: [{surface: 'that'}]},
      {surface: words('customer support help service')},
      {surface: words('service care desk support was meant')},
      {optional: [{surface: words('was is meant')}]},
      {surface: words('about supposed there for meant')},
    ],
  },
  {
    name: 'a little courtesy would go a long way',
    steps: [
      {surface: words('little bit')},
      {gap: 1},
      {
        surface: words(
          'courtesy honesty respect care attention effort reading politeness decency humility empathy interest kindness',
        ),
      },
      {surface: words('would goes')},
      {optional: [{surface: 'go'}]},
      {surface: 'a'},
      {surface: 'long'},
      {surface: 'way'},
    ],
  },
]
