import {type Pattern, type Step} from '@tactlint/core'
import {anyResort, authority, law, press} from './resorts.js'
import {either, lemma, maybe, not, surface, within, without} from '../steps.js'

/** Whose hearing of it would be unpleasant: 社長, 株主, 組合, 隣の店. */
const listeners: Step = either(
  [anyResort],
  [surface('保護 取引 勤務 得意 入居 出品 利用 契約 加盟'), surface('者 先 店')],
  [
    lemma(
      '本社 本部 社長 株主 上司 親会社 保護者 世間 お客 患者 会員 組合 監査 奥さん 取引先 同業 近所 隣 仲間 住民 社員 会長 役員 オーナー 大家 勤務先 お客様 客',
    ),
  ],
)
const telling = lemma(
  '話す 言う 知らせる 伝える 出す 書く 載せる 送る 見せる 渡す 公開 投稿 通報 流す 広める 報告 持ち込む 持つ 上げる しゃべる 回す 訴える 晒す 公表 拡散 相談',
)

/** Put as a question or left to be imagined: 組合にも話していいんですね, 税務署の人が見たら何と言うでしょうね. */
export const dilemmas: readonly Pattern[] = [
  // この値段のこと、隣のお店にも話していいんですね
  {
    name: '話していいんですね',
    steps: [
      listeners,
      without('。', 9),
      telling,
      maybe(lemma('する')),
      either(
        [surface('て で'), maybe(surface('も'))],
        [surface('こと'), surface('に'), lemma('なる'), maybe(lemma('ます')), surface('が けど')],
      ),
      lemma('いい よい よろしい 構う'),
      maybe(lemma('ます ない')),
      maybe(lemma('ん ない')),
      either(
        [surface('の ん'), lemma('です'), surface('ね よ か')],
        [lemma('です'), surface('ね')],
        [surface('の'), surface('か'), {at: 'end'}],
        [surface('の'), surface('なら でしたら')],
      ),
    ],
  },
  {
    name: '見たら何と言うでしょう',
    steps: [
      listeners,
      maybe(surface('の')),
      maybe(surface('人 方 さん 皆さん 様')),
      surface('が に は も'),
      without('。', 4),
      lemma('見る 知る 聞く 読む 言う 話す 伝わる 知れる 届く 伝える'),
      surface('たら ば だら'),
      maybe(surface('、')),
      without('。', 5),
      surface('何 なん どう どんな どれ'),
      within(2),
      lemma('言う 思う なる 感じる 書く 見る 考える 顔 反応 する'),
    ],
  },
  {
    name: 'どうなるかご存じですね',
    steps: [
      surface('どう'),
      lemma('なる'),
      surface('か'),
      maybe(surface('、 は')),
      maybe(surface('お ご')),
      lemma('わかる 分かる ご存じ 存じ 想像 考える 承知'),
      without('。', 5),
      surface('ね よね'),
      {at: 'end'},
    ],
  },
  {
    name: '立場がどうなるか',
    steps: [
      lemma('立場 首 クビ 査定 出世 免許 営業許可 信用 評判 看板 許可 将来'),
      surface('が は'),
      surface('どう'),
      lemma('なる'),
      surface('か と でしょ'),
      maybe(surface('う')),
      {notAhead: [surface('教え'), surface('て')]},
    ],
  },
  {
    name: '公表と交換、どちらがいいですか',
    steps: [
      either([press], [authority], [law], [lemma('解約 通報 拡散 公開 訴える 訴訟 晒す 退会')]),
      without('。', 14),
      surface('と か'),
      maybe(surface('、')),
      surface('どっち どちら'),
      surface('が を に'),
      within(1),
      lemma('いい よい お好み する 選ぶ よろしい 好き'),
    ],
  },
  // 今のところ、誰にも話していません
  {
    name: '今のところ誰にも話していません',
    steps: [
      surface('今'),
      maybe(surface('の')),
      surface('ところ は'),
      maybe(surface('は')),
      maybe(surface('、')),
      maybe(surface('まだ')),
      without('。', 4),
      surface('誰 だれ どこ'),
      surface('に'),
      surface('も'),
      lemma('話す 言う 見せる 相談 漏らす 伝える 知らせる 出す'),
      maybe(lemma('する')),
      not,
    ],
  },
]
