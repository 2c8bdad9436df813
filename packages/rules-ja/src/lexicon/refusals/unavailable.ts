import {words, type Pattern, type Step} from '@tactlint/core'
import {either, lemma, maybe, surface, within, without} from '../steps.js'

/** ません, ない: the refusal itself, no state (まだできておりません). */
export const denied: Step = either([lemma('ます'), lemma('ん ぬ')], [lemma('ない ぬ')])

/** What a desk has, or not. */
const facilities = words(`
  例外 機能 サービス 方法 手立て 手だて 手段 術 すべ 余地 規定 制度 仕組み 設備 枠 席 空き 在庫 部品 用意 見込み 権限
  精算 返金 払い戻し 補償 割引 値引き 特典 選択肢 猶予 免除 救済 プラン メニュー オプション 措置 特例 空室 空席 手
  取り扱い 対策 救済措置 窓口 余裕 策 打開策 返却 振替 計画
`)

/** Nothing is there: そのような機能はございません, 在庫を切らしております, 予約でいっぱいです. */
export const unavailable: readonly Pattern[] = [
  {
    name: '機能はございません',
    steps: [
      {lemma: facilities},
      surface('は が も'),
      maybe(surface('一切 特に 現在 もう 全く まったく')),
      lemma('ある ござる'),
      denied,
    ],
  },
  {
    name: '機能はございません',
    steps: [{lemma: facilities}, surface('は が も'), surface('なく ない'), {notAhead: [surface('か')]}],
  },
  // 本日は分かる者がおりません
  {
    name: '者がおりません',
    steps: [
      surface('者 担当 スタッフ 人員'),
      maybe(surface('者')),
      surface('が は も'),
      lemma('おる'),
      denied,
    ],
  },
  {
    name: '残っておりません',
    steps: [{notBehind: surface('お しか')}, lemma('残る'), lemma('て'), lemma('おる いる'), denied],
  },
  // 代車は出払っています
  {name: '出払っております', steps: [lemma('出払う'), surface('て'), lemma('おる いる')]},
  {name: '切らしております', steps: [surface('切らし'), surface('て'), lemma('おる いる')]},
  {
    name: '予約でいっぱいです',
    steps: [lemma('予約 定員 予定'), surface('で が'), surface('いっぱい 一杯'), lemma('です だ')],
  },
  {
    name: '受付は終わっております',
    steps: [
      lemma(
        '受付 受け付け 申し込み 募集 販売 申請 応募 受注 提供 取り扱い 抽選 予約 特典 制度 キャンペーン 窓口 プラン ランチ セール 差し替え 投票 貸出 営業',
      ),
      surface('は が も'),
      without('。 、', 4),
      lemma('終わる 締め切る 終了 締切 閉じる 閉まる'),
      maybe(lemma('する いたす')),
      either([lemma('て'), lemma('おる いる')], [surface('まし'), lemma('た')]),
    ],
  },
  // 所管ではございません, 所管外です
  {
    name: '所管ではございません',
    steps: [
      lemma('所管 管轄 担当 対象 管理 範囲 業務 取り扱い'),
      either(
        [surface('で'), surface('は'), lemma('ある ござる ない'), maybe(denied)],
        [surface('外'), surface('と で の に'), {not: surface('場合')}],
      ),
    ],
  },
  // 原因は分かりかねます: any verb; not 起こしかねません
  {
    name: 'かねます',
    steps: [
      {partOfSpeech: '動詞', not: lemma('待つ 見る 決める 聞く')},
      lemma('かねる'),
      {notAhead: [maybe(lemma('ます')), lemma('ん ない')]},
    ],
  },
  {
    name: '把握しておりません',
    steps: [
      lemma('把握 存じる 存じ上げる 関知 つかめる 掴める 承知 感知'),
      maybe(lemma('する いたす')),
      either([lemma('て'), lemma('おる いる')], [{ahead: [lemma('ます')]}]),
      denied,
    ],
  },
  {
    name: '見当がつきません',
    steps: [
      lemma('見当 目途 めど 目処'),
      surface('が も は'),
      within(1),
      lemma('つく 立つ'),
      maybe(lemma('て'), lemma('おる いる')),
      denied,
    ],
  },
  {
    name: '見込みが立ちません',
    steps: [
      lemma('見込み 目途 めど 目処 予定 当て'),
      surface('は が も'),
      within(1),
      lemma('立つ たつ'),
      maybe(lemma('て'), lemma('おる いる')),
      denied,
    ],
  },
  // お忘れ物は見つかりませんでした
  {name: '見つかりませんでした', steps: [lemma('見つかる'), lemma('ます'), surface('ん'), surface('でし')]},
  {
    name: '対象から外れます',
    steps: [lemma('対象 範囲 補償'), surface('から'), lemma('外れる 除く 除外'), maybe(lemma('する れる'))],
  },
  {
    name: '該当しません',
    steps: [lemma('該当 適合 相当'), maybe(surface('は')), lemma('する いたす'), denied],
  },
  {
    name: '立場にありません',
    steps: [surface('立場 状況 段階'), surface('に'), maybe(surface('は')), lemma('ある ござる'), denied],
  },
  {
    name: '改善は望めません',
    steps: [
      surface('は が も を'),
      either([lemma('望める 見込める 期待できる')], [lemma('期待'), lemma('できる')]),
      denied,
    ],
  },
]
