import {type Pattern} from '@tactlint/core'
import {unless} from './or-else.js'
import {either, lemma, maybe, surface, within, without} from '../steps.js'

/** Not asked for and not passive: 消します, 消しに参ります, 消すことになります. */
const done = either(
  [lemma('ます'), {notAhead: [surface('か')]}],
  [surface('に'), lemma('参る まいる 行く 伺う')],
  [surface('こと'), surface('に'), lemma('なる する')],
  [surface('しか だけ まで つもり 所存')],
  [surface('、 て')],
)

/** What is done to whoever does not comply: お預かりのデータをすべて消します, 勤務先にご連絡します, 家賃は一円も払いませんのでそのおつもりで. */
export const harm: readonly Pattern[] = [
  {
    name: 'そのおつもりで',
    steps: [
      surface('その'),
      either(
        [surface('お'), surface('つもり'), surface('で')],
        [surface('おつもり'), surface('で')],
        [
          surface('つもり'),
          surface('で'),
          either(
            [{at: 'end'}],
            [surface('お願い')],
            [surface('い'), surface('て'), lemma('くださる ほしい もらう')],
          ),
        ],
      ),
    ],
  },
  {
    name: 'なければすべて消す',
    steps: [
      ...unless,
      without('。', 12),
      either(
        [
          lemma('すべて 全て 全部 丸ごと まとめて 全'),
          maybe({partOfSpeech: '名詞'}),
          maybe(surface('を て')),
          lemma('消す 消去 削除 処分 破棄 廃棄 捨てる 公開 引き揚げる 引き払う 移す 解約 売却'),
        ],
        [lemma('ガス 電気 水道 供給 電話'), surface('を は'), lemma('止める 切る')],
        [
          lemma('退去 立ち退く 立ち退き 退学 退室'),
          lemma('する て'),
          maybe(surface('て')),
          lemma('いただく もらう'),
        ],
        [lemma('引き揚げる 引き上げる 引きあげる')],
      ),
      maybe(lemma('する いたす')),
      done,
    ],
  },
  // 勤務先にご連絡します, 取引先にも滞納の事実をお知らせします, 保証人の方にお話しするしかありません
  {
    name: '勤務先に知らせる',
    steps: [
      lemma(
        '勤務 勤務先 職場 会社 学校 保証 保証人 親 家族 ご家族 実家 取引先 上司 近所 ご近所 身内 雇い主 信用情報 親族',
      ),
      maybe(surface('様 人 先 さん 情報')),
      maybe(surface('機関')),
      maybe(surface('の'), surface('方')),
      surface('に へ にも へも'),
      maybe(surface('も は')),
      without('。', 5),
      maybe(surface('ご お')),
      lemma('連絡 知らせる 通知 話す お話し 請求 伝える 報告 電話 お知らせ 登録'),
      maybe(lemma('する いたす')),
      done,
    ],
  },
  // こちらも腹をくくります, ただでは置きません
  {
    name: '腹をくくる',
    steps: [surface('腹 肚'), surface('を'), lemma('くくる 括る'), lemma('ます しか つもり た ぞ')],
  },
  {
    name: 'ただでは置かない',
    steps: [
      surface('ただ タダ 只'),
      either([surface('で'), surface('は')], [surface('では じゃ')]),
      lemma('置く おく 済む すむ 済ます'),
      maybe(lemma('せる れる')),
      lemma('ます ない ん'),
    ],
  },
  // 御社の製品は使いません
  {
    name: '御社の製品は使わない',
    steps: [
      lemma('御社 貴社 貴店 そちら おたく'),
      surface('の'),
      {partOfSpeech: '名詞'},
      surface('は を'),
      within(2),
      lemma('使う 買う 採用 扱う 選ぶ 勧める 仕入れる 置く'),
      maybe(lemma('する')),
      lemma('ます'),
      lemma('ん'),
      {notAhead: [surface('でし か が')]},
    ],
  },
]
