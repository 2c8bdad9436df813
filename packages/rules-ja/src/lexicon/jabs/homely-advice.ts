import {type Pattern} from '@tactlint/core'
import {either, lemma, maybe, surface, within, without} from '../steps.js'

/** Advice to somebody who should need none: 仕事をしてください, 辞書を引いて, 老婆心ながら. */
export const homelyAdvice: readonly Pattern[] = [
  {
    name: '老婆心ながら',
    steps: [surface('老婆心 余計なお世話 大きなお世話 差し出がましい 釈迦に説法')],
  },
  {
    name: '余計なお世話かもしれませんが',
    steps: [
      lemma('余計 大きい 大きな'),
      maybe(surface('な')),
      surface('お世話 世話'),
      within(2),
      surface('かも です で'),
    ],
  },
  {name: 'お世話', steps: [lemma('余計 大きな'), maybe(surface('な')), surface('お'), surface('世話')]},
  {
    name: 'お分かりいただけましたか',
    steps: [
      maybe(surface('お ご')),
      lemma('わかる 理解 お分かり お気づき 気づく 気付き 気づき'),
      lemma('いただける'),
      surface('まし'),
      lemma('た'),
      maybe(surface('でしょ')),
      maybe(surface('う')),
      surface('か'),
    ],
  },
  {
    name: '聞いたことに答えて',
    steps: [
      lemma('聞く 尋ねる お尋ね お聞き 質問 伺う'),
      maybe(lemma('する')),
      maybe(surface('て')),
      maybe(lemma('いる')),
      lemma('た いる'),
      surface('こと の'),
      surface('に'),
      maybe(surface('だけ')),
      maybe(surface('お')),
      lemma('答える 答え'),
      without('。', 3),
      lemma('くださる ほしい いただける いただく もらう もらえる'),
    ],
  },
  {name: 'いかがなものか', steps: [surface('いかが 如何'), surface('な'), surface('もの'), lemma('か です')]},
  {
    name: 'どなたか読める方はいますか',
    steps: [
      surface('どなた 誰 だれ どこか'),
      maybe(surface('か')),
      maybe(surface('に')),
      within(1),
      without('。 、', 5),
      lemma('読める 読む わかる 覚える 答える できる 働く 聞く'),
      without('。 、', 4),
      surface('方 人 者'),
      surface('は が'),
      lemma('いる いらっしゃる おる らっしゃる'),
      without('。', 3),
      surface('か'),
    ],
  },
  {
    name: '社会人としてどうなのか',
    steps: [
      lemma('人 人間 社会 企業 会社 プロ 大人 商売 サービス'),
      maybe(surface('人 業 者')),
      surface('として'),
      maybe(surface('、 は')),
      within(2),
      lemma('どう いかが 恥ずかしい 当然 最低限 失格 あり得る'),
      {notAhead: [surface('いう')]},
    ],
  },
  {
    name: 'お好きなようにどうぞ',
    steps: [
      either(
        [surface('お'), surface('好き'), surface('な'), surface('よう'), surface('に')],
        [surface('ご'), surface('自由'), surface('に'), surface('どうぞ')],
        [surface('どうぞ'), maybe(surface('ご お')), surface('自由 ゆっくり 勝手'), maybe(surface('に'))],
      ),
      {notAhead: [surface('お ご')]},
    ],
  },
  {
    name: '辞書を引いて',
    steps: [
      lemma('辞書 カレンダー 眼鏡 虫眼鏡 拡大鏡'),
      surface('を に で'),
      lemma('引く 出す かける 使う 開く 見る'),
      surface('て'),
      maybe(lemma('読む みる 見る')),
      maybe(surface('て')),
      lemma('くださる ほしい いただける いただく'),
    ],
  },
  {
    name: '仕事をしてください',
    steps: [
      {notBehind: surface('お の 誰 な')},
      surface('仕事'),
      surface('を'),
      lemma('する'),
      surface('て'),
      either([surface('ください 下さい')], [lemma('いただける いただく もらう もらえる くださる くれる')]),
    ],
  },
  {
    name: '読んでから言ってください',
    steps: [
      lemma('読む 調べる 確認 見る'),
      maybe(lemma('する')),
      surface('て で'),
      surface('から'),
      maybe(surface('に')),
      within(1),
      lemma('言う おっしゃる 答える 返信 返事'),
      maybe(lemma('する')),
      surface('て'),
      lemma('くださる ほしい いただける'),
    ],
  },
  {
    name: '使い方を教えたほうが',
    steps: [
      surface('方'),
      surface('を から'),
      lemma('お教え'),
      maybe(lemma('する いたす')),
      lemma('た ます'),
      maybe(surface('う')),
      surface('ほう 方 か'),
    ],
  },
]
