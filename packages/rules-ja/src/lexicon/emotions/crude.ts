import {type Pattern} from '@tactlint/core'
import {either, lemma, maybe, not, surface, within} from '../steps.js'

/** Swearing, threats of the tongue and dialects of anger: くそったれ, 送ってきやがった, やってられへん, 嘘でしょ. */
export const crude: readonly Pattern[] = [
  {name: 'くそったれ', steps: [surface('く'), surface('そっ'), surface('たれ')]},
  {
    name: '畜生',
    steps: [
      either(
        [surface('畜生 こんちくしょう')],
        [{at: 'start'}, surface('ちく'), surface('しょ'), surface('う')],
      ),
    ],
  },
  {name: 'くたばれ', steps: [lemma('くたばる')]},
  {name: 'なめんな', steps: [lemma('なめる 舐める'), surface('ん'), surface('な')]},
  {name: '話にならん', steps: [surface('話'), surface('に'), lemma('なる'), surface('ん へん ねえ')]},
  {
    name: 'やってられへん',
    steps: [
      lemma('やる 付き合う 待つ'),
      lemma('てる て'),
      maybe(lemma('いる')),
      lemma('られる'),
      surface('へん ん ねえ'),
    ],
  },
  {name: 'ありえへん', steps: [lemma('ありえる あり得る'), surface('へん ねえ')]},
  {name: '使えねえ', steps: [lemma('使える 信じる わかる'), surface('ねえ ねー')]},
  {
    name: '寝言は寝て言え',
    steps: [surface('寝言'), surface('は'), lemma('寝る'), surface('て'), lemma('言う')],
  },
  {
    name: '鬱陶しい',
    steps: [
      lemma('鬱陶しい うっとうしい うざったい'),
      either([lemma('です')], [surface('わ な よ !')], [{at: 'end'}]),
    ],
  },
  {
    name: '馬鹿か',
    steps: [
      either([{at: 'start'}], [{behind: surface('、 。 ! ?')}]),
      lemma('馬鹿 バカ アホ 阿呆 ボケ'),
      either(
        [lemma('です'), surface('か')],
        [surface('か')],
        [lemma('ちゃう'), surface('か')],
        [surface('やろ')],
      ),
    ],
  },
  {
    name: '地獄に落ちろ',
    steps: [
      surface('地獄 豆腐の角'),
      surface('に へ'),
      lemma('落ちる 堕ちる'),
      maybe(lemma('て')),
      within(1),
    ],
  },
  // なめてんのかよ, またかよ
  {
    name: '〜かよ',
    steps: [surface('か'), surface('よ'), either([{at: 'end'}], [{ahead: [surface('! 。 ? …')]}])],
  },
  {
    name: '耳にたこ',
    steps: [
      either(
        [surface('耳'), surface('に'), surface('たこ タコ 胼胝')],
        [surface('口'), surface('が'), lemma('酸っぱい')],
        [surface('喉 のど 声'), surface('が'), lemma('枯れる 嗄れる')],
      ),
    ],
  },
  {
    name: '何の役にも',
    steps: [
      surface('クソ くそ 屁 糞'),
      surface('の'),
      surface('役'),
      surface('に'),
      surface('も'),
      within(1),
      not,
    ],
  },
]
