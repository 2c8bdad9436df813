import type {Pattern} from '@tactlint/core'
import {either, lemma, maybe, surface, within} from '../steps.js'

/** Questions that expect no answer: 一体どうなっているのですか, 何を考えているのですか. */
export const outcries = [
  '(一体|いったい)(全体|)(どう|何|なん|なに|なぜ|誰|どこ|どれ)',
  '何を(やる|する|考える)(て|ている)(の|ん)',
  'どういうつもり',
  'どう(する|)てくれる(の|ん)',
  'どう責任を',
] as const

export const crying: readonly Pattern[] = [
  // 何なんですか、この会社は。なんなのこれ。何だこの対応は。
  {
    name: '何なんですか',
    steps: [
      either(
        [surface('何だ なんだ 何なん なんなん')],
        [
          surface('何 なん'),
          surface('な だ'),
          maybe(surface('の ん')),
          maybe(lemma('です だ')),
          maybe(surface('か よ')),
        ],
      ),
      maybe(surface('、 ? !')),
      surface('この これ その それ あの'),
    ],
  },
  // は？ はあ？
  {name: 'は？', steps: [{at: 'start'}, surface('は はあ はぁ ハァ'), surface('? !')]},
  {
    name: '何を考えているのか',
    steps: [
      surface('何 なに'),
      surface('を'),
      surface('考え 見 し やっ'),
      lemma('て'),
      lemma('いる おる らっしゃる いらっしゃる'),
      within(3),
      surface('か ?'),
    ],
  },
  {
    name: '金返せ',
    steps: [
      surface('金 カネ お金'),
      maybe(surface('を')),
      surface('返せ かえせ 返し'),
      {notAhead: [lemma('て た')]},
    ],
  },
  {
    name: 'どうなっているんですか',
    steps: [
      surface('どう'),
      lemma('なる'),
      surface('て'),
      maybe(lemma('いる')),
      surface('ん'),
      lemma('です だ'),
      surface('か よ ?'),
    ],
  },
]
