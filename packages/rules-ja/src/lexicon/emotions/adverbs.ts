import {type Pattern} from '@tactlint/core'
import {either, lemma, maybe, surface} from '../steps.js'

/** Adverbs that are never calm: よりによって, あろうことか, 挙句の果てに. */
export const adverbs: readonly Pattern[] = [
  {name: 'よりによって', steps: [surface('よりによって よりにもよって こともあろうに あろうことか')]},
  {name: 'あろうことか', steps: [surface('あろ'), surface('う'), surface('こと'), surface('か')]},
  {
    name: 'こともあろうに',
    steps: [surface('こと'), surface('も'), surface('あろ'), surface('う'), surface('に')],
  },
  {
    name: '挙句の果て',
    steps: [
      surface('挙句 挙げ句 揚げ句 あげく'),
      maybe(surface('の')),
      either([surface('果て はて')], [surface('に')], [surface('、')]),
    ],
  },
  {name: 'しれっと', steps: [surface('しれっと しれっ しゃあしゃあ おめおめ むざむざ のこのこ')]},
  {
    name: '涼しい顔で',
    steps: [
      lemma('涼しい 平気 何食わぬ 平然 素知らぬ 知らぬ'),
      maybe(surface('な と')),
      surface('顔'),
      surface('で を'),
    ],
  },
  {
    name: '頼むから',
    steps: [either([surface('頼む'), surface('から')], [surface('お願い'), surface('だ'), surface('から')])],
  },
  {name: '誰か助けて', steps: [surface('誰か だれか'), surface('助け'), surface('て')]},
  {name: '藁にもすがる', steps: [surface('藁 わら'), surface('に'), surface('も'), lemma('すがる 縋る')]},
  {name: 'おい', steps: [{at: 'start'}, surface('おい こら コラ オイ'), surface('、 ! 。 …')]},
]
