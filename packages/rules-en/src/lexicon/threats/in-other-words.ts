import {words, type Pattern} from '@tactlint/core'
import {authority, publicity} from './offices.js'

const bond = words(
  'contract account accounts subscription membership partnership relationship cooperation policy policies tenancy business orders options',
)

/** “Do you want to lose a customer?”, “the whole group is talking about you”, “we reserve all rights”: what would come of it. */
export const threatsInOtherWords: readonly Pattern[] = [
  {
    name: 'we will be reviewing our contract',
    steps: [
      {surface: words('reviewing reconsidering rethinking reassessing reconsider rethink reassess')},
      {surface: words('our my the')},
      {gap: 1},
      {surface: bond},
    ],
  },
  {
    name: 'I am posting this on Instagram',
    steps: [
      {
        anyOf: [[{surface: words("i'm we're")}], [{surface: words('i we')}, {surface: words('am are')}]],
      },
      {optional: [{surface: words('now also already therefore')}]},
      {
        surface: words(
          'posting sharing publishing tweeting uploading telling warning reporting forwarding handing taking sending filing contacting calling involving',
        ),
      },
      {gap: 5},
      {
        surface: [
          ...publicity,
          ...authority.filter(word => !/^police|^court/u.test(word)),
          ...words('everybody everyone'),
        ],
      },
      {notAhead: [{surface: words('but and')}, {gap: 3}, {surface: words('error fails button failed')}]},
    ],
  },
  {
    name: 'do you want to lose a customer',
    steps: [
      {surface: words('want willing prepared ready afford happy')},
      {surface: 'to'},
      {surface: words('lose losing')},
      {surface: words('a an me us my our this another')},
      {gap: 4},
      {
        surface: words(
          'customer client business seller account partner tenant member subscriber guest custom contract',
        ),
      },
    ],
  },
  {
    name: 'you are about to lose a customer',
    steps: [
      {surface: words("you you'll you're you've")},
      {gap: 3},
      {surface: words('lose losing lost')},
      {surface: words('a an another me us my our one this yet')},
      {gap: 3},
      {
        surface: words(
          'customer client business buyer seller custom account member tenant guest subscriber partner',
        ),
      },
      {notAhead: [{surface: words('number id numbers data name password details')}]},
    ],
  },
  {
    name: 'a journalist friend of mine',
    steps: [
      {surface: words('journalist reporter lawyer solicitor blogger')},
      {surface: words('friend friends cousin neighbour neighbor colleague acquaintance contact')},
      {surface: words('of who is has in would')},
    ],
  },
  {
    name: 'we reserve all rights',
    steps: [
      {surface: words('reserve reserving reserved')},
      {
        anyOf: [
          [{surface: 'all'}, {optional: [{surface: words('my our legal other')}]}, {surface: 'rights'}],
          [{surface: words('my our')}, {gap: 1}, {surface: 'rights'}],
          [
            {surface: 'the'},
            {surface: 'right'},
            {surface: 'to'},
            {
              surface: words(
                'withhold claim dispute publish share terminate withdraw seek escalate report recover',
              ),
            },
          ],
        ],
      },
    ],
  },
  {
    name: 'stop my payments',
    steps: [
      {surface: words("will shall i'll we'll going be")},
      {gap: 2},
      {surface: words('stop stopping cancel cancelling canceling withhold withholding suspend suspending')},
      {surface: words('my our all the any')},
      {gap: 2},
      {surface: words('payments payment debit debits rent instalments')},
      {notAhead: [{surface: words('method methods card details reminder')}]},
    ],
  },
  {
    name: 'the next letter comes through my solicitor',
    steps: [
      {surface: words('next write writing hear hearing reply contact communicate correspond letter talk')},
      {gap: 8},
      {surface: words('through via')},
      {surface: words('my our')},
      {gap: 1},
      {surface: words('lawyer lawyers solicitor solicitors attorney attorneys barrister')},
    ],
  },
  {
    name: 'taking our phones to another network',
    steps: [
      {surface: words('taking take moving move switching switch')},
      {surface: words('my our all')},
      {gap: 5},
      {surface: words('to elsewhere')},
      {surface: words('another a your different')},
      {
        surface: words(
          'network bank provider insurer carrier supplier platform marketplace competitor competitors shop gym agency garage vendor airline',
        ),
      },
      {notAhead: [{surface: words('address branch room')}]},
    ],
  },
  {
    name: 'my solicitor’s letter is in the post',
    steps: [
      {surface: words('my our a the')},
      {surface: words("lawyer's lawyers' solicitor's solicitors' attorney's barrister's")},
      {surface: words('letter letters')},
      {notAhead: [{surface: words('asks asked of says')}]},
    ],
  },
  {
    name: 'I will make sure it costs you',
    steps: [{surface: words('make see')}, {gap: 3}, {surface: words('cost costs')}, {surface: 'you'}],
  },
  {
    name: 'I will not let this go',
    steps: [
      {anyOf: [[{surface: "won't"}], [{surface: words('will shall')}, {surface: 'not'}]]},
      {surface: 'let'},
      {surface: words('this it')},
      {surface: words('go drop rest slide lie')},
      {notAhead: [{surface: words('below under to')}]},
    ],
  },
  {
    name: 'you will get one star',
    steps: [
      {anyOf: [[{surface: "you'll"}], [{surface: 'you'}, {surface: words('will shall')}]]},
      {surface: words('get receive have earn find')},
      {gap: 2},
      {surface: words('one-star 1-star bad negative terrible')},
      {surface: words('rating review reviews ratings')},
    ],
  },
  {
    name: 'I will cancel my account if it is not',
    steps: [
      {surface: words("will shall i'll we'll")},
      {gap: 1},
      {surface: words('cancel close terminate leave quit stop')},
      {gap: 1},
      {surface: [...bond, 'everything']},
      {gap: 2},
      {surface: words('if unless')},
      {surface: words('i you it this nothing the we')},
    ],
  },
  {
    name: 'if I were you I would answer',
    steps: [
      {surface: 'if'},
      {surface: words('i we')},
      {surface: words('were was')},
      {surface: 'you'},
      {gap: 4},
      {surface: words('answer reply act pay settle hurry refund respond careful')},
    ],
  },
  {
    name: 'my subscribers want to know',
    steps: [
      {surface: words('followers subscribers readers viewers listeners')},
      {gap: 4},
      {surface: words('want wants ask asks')},
      {surface: 'to'},
      {surface: words('know see hear')},
    ],
  },
  {
    name: 'you have seen my last order',
    steps: [
      {surface: words('seen had received')},
      {surface: words('my our the')},
      {surface: 'last'},
      {surface: words('order penny payment cent dollar pound booking')},
      {surface: words('. ! from of , if unless')},
    ],
  },
]
