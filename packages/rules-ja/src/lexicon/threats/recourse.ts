import {type Pattern} from '@tactlint/core'
import {bodies, press, publicPlace} from './resorts.js'
import {either, lemma, maybe, surface, within, without} from '../steps.js'

/** Steps that are announced: 市議の事務所を通してお話しします, 警察を呼びますよ, 公の場で話しましょう, 取引は終わりです. */
export const recourse: readonly Pattern[] = [
  {
    name: '機関に持ち込む',
    steps: [
      bodies,
      maybe(surface('さん 様 側')),
      surface('に へ と も'),
      maybe(surface('は も')),
      without('、 。', 6),
      lemma(
        '相談 通報 報告 渡す 投書 手紙 送る 知らせる 訴える 調べる 動く 入る 委ねる 任せる 一任 依頼 頼む 持ち込む 告発 申告 申し立てる 苦情 行く 電話 直訴 陳情 駆け込む 連絡 聞く 確かめる 伝える 提出 立てる 判断',
      ),
    ],
  },
  // 市議の事務所を通してお話しします
  {
    name: '機関を通して話す',
    steps: [
      bodies,
      within(3),
      either(
        [surface('を通して を通じて を介して')],
        [surface('を'), lemma('通す 通じる 介する 挟む 立てる'), surface('て まで ます')],
        [surface('経由')],
      ),
    ],
  },
  {
    name: '警察を呼ぶ',
    steps: [
      lemma('警察 警備 ガードマン 弁護士 マスコミ'),
      surface('を'),
      lemma('呼ぶ 入れる 雇う 連れる'),
      {notAhead: [lemma('だ た')]},
    ],
  },
  // そちらから連絡が行くかもしれません
  {
    name: '法務部から連絡が行く',
    steps: [
      bodies,
      without('、 。', 2),
      surface('から より'),
      within(2),
      lemma('連絡 通知 手紙 書面 電話 請求'),
      surface('が を も'),
      within(1),
      lemma('行く いく 届く 入る 差し上げる 送る 来る'),
    ],
  },
  {
    name: '公の場で話す',
    steps: [
      lemma('公 裁判所 法廷 調停 警察 裁判 総会 テレビ'),
      maybe(surface('の'), surface('場')),
      surface('で'),
      without('、 。', 3),
      lemma('話す 話し合う 聞く 会う お会い 説明 争う 決着 話し お話し 伺う 言う 質問'),
    ],
  },
  {
    name: '議題にする',
    steps: [
      lemma('理事 株主 町内 自治 保護 理事会 総会 保護者会 町内会 組合 議会 自治会 集会 役員会 会合 会 会議'),
      maybe(surface('会 総会')),
      surface('に で の'),
      without('。', 6),
      lemma('議題 取り上げる 諮る 告発 議案 回覧 問題 追及'),
    ],
  },
  {
    name: '差し押さえる',
    steps: [
      lemma('差し押さえる 差し押さえ 差押え 競売 強制執行'),
      without('。 、', 3),
      lemma('ます 手続き 手続 入る 申し立てる 実行'),
    ],
  },
  {
    name: 'ビラを配る',
    steps: [
      lemma('ビラ チラシ プラカード 張り紙 貼り紙 横断幕 拡声器 署名'),
      surface('を'),
      within(2),
      lemma('配る 持つ 貼る 掲げる 立つ 撒く まく 使う 集める'),
      {notAhead: [lemma('た')]},
    ],
  },
  {name: '座り込む', steps: [lemma('座り込む 居座る 張り込む')]},
  {
    name: '止めてもらう',
    steps: [
      lemma('事務局 局 運営 本部 警察 銀行 会社 大家 弁護士'),
      surface('に'),
      within(2),
      lemma('言う 頼む 伝える 連絡 通報 申し出る'),
      maybe(lemma('する')),
      surface('て'),
      within(3),
      lemma('止める 停止 凍結 処分 退会 取り消す 締め出す 罰する'),
      maybe(lemma('する')),
      surface('て'),
      lemma('もらう いただく'),
    ],
  },
  {
    name: '記者に話してあります',
    steps: [
      press,
      within(2),
      surface('に へ'),
      maybe(surface('は も')),
      maybe(surface('、')),
      without('。', 5),
      lemma('話す 渡す 連絡 伝える 送る 知らせる 概要 頼む'),
      maybe(lemma('する')),
      surface('て'),
      lemma('ある おく'),
    ],
  },
  {
    name: '広めてもらう',
    steps: [
      either([publicPlace], [lemma('孫 仲間 皆さん みんな')]),
      without('。', 8),
      lemma('広める 拡散 晒す 暴露 回す 意見'),
      maybe(lemma('する')),
      surface('て を'),
      lemma('もらう いただく 聞く 募る'),
    ],
  },
  {
    name: '総会で質問する',
    steps: [lemma('総会 議会 株主総会 保護者会'), surface('で'), lemma('質問 追及 発言 取り上げる')],
  },
  {
    name: '社名を出して書き込む',
    steps: [
      lemma('社名 店名 実名 名前 会社名'),
      surface('を'),
      lemma('出す 挙げる 書く'),
      surface('て'),
      within(2),
      lemma('書き込む 投稿 書く 公開 話す 載せる'),
    ],
  },
]

/** What is said as settled: 契約を続ける理由がなくなりました. */
export const settled: ReadonlySet<string> = new Set([
  '契約を続ける理由がない',
  '払わないと決めた',
  '記者に話してあります',
  '乗り換え先は見つけてあります',
  '総会で質問する',
  '社名を出して書き込む',
  '支払いを止めたら動くのか',
])
