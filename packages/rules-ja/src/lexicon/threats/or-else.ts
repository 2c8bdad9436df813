import type {Pattern, Steps} from '@tactlint/core'
import {either, lemma, maybe, surface, within} from '../steps.js'

/** 届かない|場合は, 入金が|なければ, このままなら. */
export const unless: Steps = [
  either(
    [
      lemma('ない ぬ ん ます'),
      within(4),
      surface('ば なら 場合 とき 時 でしたら たら と なけれ であれ 際 限り'),
    ],
    [surface('次第 よっては まま'), within(2)],
    [surface('によって'), surface('は')],
    [surface('あり'), surface('次第')],
    [
      surface('同じ'),
      lemma('こと ミス 間違い トラブル'),
      surface('が'),
      lemma('ある 起きる 続く'),
      surface('ば たら 場合'),
    ],
    [lemma('続く 繰り返す 続ける 遅れる 長引く'), within(4), surface('場合 たら なら ば 限り')],
  ),
]

/** What happens if not: ご返信がない場合は回線を止めます, 会員登録を抹消します. */
export const orElse: readonly Pattern[] = [
  {
    name: 'なければ契約は終わり',
    steps: [
      ...unless,
      within(3),
      lemma('契約 取引 お取引 付き合い 関係'),
      surface('は も'),
      surface('終わり おしまい 終了 白紙 解消 打ち切り'),
    ],
  },
  // ご返信がない場合は回線を止めます
  {
    name: 'なければ解約',
    steps: [
      ...unless,
      within(18),
      lemma(
        '解約 退会 解除 打ち切る 打ち切り 乗り換える 切り替える 停止 凍結 閉鎖 中止 乗り換え 取り消す 返却 見直し 止める 遮断 抹消 差し押さえる 差し押さえ 除名 公表 解任 引き渡す 委託',
      ),
    ],
  },
  {
    name: 'なければアカウントを削除',
    steps: [
      ...unless,
      within(10),
      either(
        [
          lemma('アカウント 会員 登録'),
          surface('を は'),
          maybe(surface('直ちに 完全'), maybe(surface('に'))),
          lemma('削除'),
        ],
        [lemma('利用 取引 対応 購入 来店'), surface('を は'), lemma('お断り')],
      ),
    ],
  },
  {
    name: '会員資格を取り消す',
    steps: [lemma('資格 会員資格 権利 特典'), surface('を は'), lemma('取り消す 剥奪 失う')],
  },
  {
    name: 'なければ代金を請求',
    steps: [
      ...unless,
      within(6),
      lemma('代金 実費 違約 延滞 遅延 全額 料金'),
      maybe(surface('金 損害 料 額'), maybe(surface('金'))),
      surface('を'),
      lemma('請求'),
    ],
  },
  // 会員登録を抹消することになります
  {
    name: '抹消する',
    steps: [
      lemma('登録 アカウント 会員 契約 資格 口座 会員資格'),
      surface('を は'),
      maybe(surface('永久 強制 直ちに 即時 即刻 無条件')),
      maybe(surface('的 に')),
      maybe(surface('に')),
      lemma('抹消 剥奪 凍結 差し押さえる 永久停止 除名 強制解約'),
      lemma('する いたす せる れる'),
    ],
  },
  {
    name: '永久停止',
    steps: [
      surface('永久 強制 無期限'),
      maybe(surface('に')),
      lemma('停止 凍結 解約 退会 追放 執行'),
      lemma('する いたす'),
    ],
  },
]
