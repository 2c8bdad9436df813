import type {Pattern} from '@tactlint/core'
import {either, lemma, maybe, not, surface, within} from '../steps.js'

/** ありえません, プロの仕事とは思えません, あまりの遅さに. */
export const disbelieving: readonly Pattern[] = [
  {
    name: 'ありえない',
    steps: [surface('あり 有り'), surface('え 得'), maybe(lemma('ます')), lemma('ない ん')],
  },
  {name: 'ありえない', steps: [lemma('有り得る ありえる あり得る'), maybe(lemma('ます')), lemma('ない ん')]},
  {name: 'ありえん', steps: [surface('あり'), surface('えん')]},
  {name: 'どの口が', steps: [surface('どの'), surface('口 面 ツラ つら'), surface('が で を 下げ さげ')]},
  {
    name: 'よくそんなことが言えますね',
    steps: [
      surface('よく よくも よくもまあ よくまあ'),
      maybe(surface('も まあ')),
      within(1),
      either([surface('そんな こんな あんな 平気')], [surface('ここ'), surface('まで')]),
      within(5),
      lemma('言える できる れる られる 送れる 名乗れる 書ける'),
    ],
  },
  {name: 'よくもまあ', steps: [surface('よくもまあ')]},
  {name: '何様のつもり', steps: [surface('何様')]},
  {
    name: '恥ずかしくないのか',
    steps: [
      lemma('恥ずかしい'),
      maybe(surface('と は')),
      maybe(surface('は')),
      maybe(lemma('思う 感じる')),
      not,
      surface('の ん'),
      maybe(lemma('です だ')),
      maybe(surface('う')),
      surface('か ?'),
    ],
  },
  // プロの仕事とは思えません, 一流企業の対応とは到底思えない
  {
    name: '〜とは思えない',
    steps: [
      lemma(
        'プロ 対応 企業 会社 仕事 大人 サービス 返信 返事 回答 人間 社会 現代 令和 時代 店 銀行 病院 ホテル 正気 本気 誠意 説明 態度',
      ),
      surface('と'),
      surface('は も'),
      within(2),
      lemma('思える 言える 呼べる'),
      not,
    ],
  },
  {
    name: '二度と買うか',
    steps: [surface('二度と'), {partOfSpeech: '動詞', form: '基本形'}, surface('か もん もの')],
  },
  {
    name: 'おかしいだろう',
    steps: [lemma('おかしい'), surface('でしょ だろ'), maybe(surface('う')), {notAhead: [surface('か')]}],
  },
  // あまりの遅さに
  {
    name: 'あまりの遅さに',
    steps: [
      surface('あまりの'),
      maybe(surface('対応')),
      maybe(surface('の')),
      {partOfSpeech: '形容詞'},
      surface('さ'),
      surface('に で'),
      {notAhead: [lemma('驚く 感動 感激 嬉しい')]},
    ],
  },
  {
    name: 'あまりのひどさに',
    steps: [
      surface('あまり'),
      surface('の'),
      maybe(surface('対応')),
      maybe(surface('の')),
      either(
        [{partOfSpeech: '形容詞'}, surface('さ')],
        [lemma('ずさん 雑 無責任 横暴 非常識 不誠実'), maybe(surface('さ'))],
      ),
      surface('に で'),
    ],
  },
  {
    name: 'ひどくないですか',
    steps: [
      lemma('ひどい 遅い おかしい'),
      maybe(lemma('すぎる')),
      not,
      maybe(lemma('です')),
      surface('か ?'),
    ],
  },
  // まだ直っていないことに唖然としています; 驚いています is said calmly
  {
    name: '〜ないことに驚く',
    steps: [
      lemma('ない ん ぬ'),
      surface('こと の'),
      surface('に は'),
      maybe(surface('は も')),
      maybe(surface('ただただ 正直 大変 心底')),
      lemma('驚愕 唖然 衝撃'),
    ],
  },
  {
    name: '納得できるはずがない',
    steps: [
      lemma('納得 満足 理解'),
      maybe(surface('が')),
      lemma('できる いく する'),
      surface('はず わけ'),
      surface('が も'),
      lemma('ない ある'),
    ],
  },
]
