import type {Pattern} from '@tactlint/core'
import {asks, either, lemma, maybe, surface, within, without} from '../steps.js'

/** In the reader’s world words mean something else: 御社では三週間を三営業日と数えるようですね, 看板に偽りあり. */
export const anotherWorld: readonly Pattern[] = [
  {name: 'とは名ばかり', steps: [surface('と'), surface('は'), surface('名ばかり')]},
  {name: '看板に偽り', steps: [surface('看板'), surface('に'), lemma('偽り')]},
  // 24時間以内とうたっておきながら
  {
    name: 'うたっておきながら',
    steps: [
      lemma(
        'うたう 言う 約束 書く 宣伝 掲げる 断言 称する 謳う 案内 説明 受け取る 待つ せる もらう 認める 名乗る 売る する',
      ),
      maybe(lemma('する')),
      surface('て で'),
      lemma('おく'),
      surface('ながら'),
    ],
  },
  {name: 'とやら', steps: [surface('と'), surface('やら')]},
  // 御社では三週間を三営業日と数えるようですね
  {
    name: '御社では〜と呼ぶのですね',
    steps: [
      lemma('御社 貴社 貴店 そちら お宅 業界 あなた'),
      maybe(surface('の'), lemma('世界 業界 辞書 会社 国')),
      either(
        [surface('で'), surface('は')],
        [surface('に'), lemma('とる'), surface('て'), surface('は')],
        [surface('にとって'), surface('は')],
      ),
      without('。', 14),
      surface('と'),
      lemma('呼ぶ 言う いう 数える 称する おっしゃる'),
      surface('の ん よう'),
      lemma('です'),
      maybe(surface('う')),
      surface('ね か'),
    ],
  },
  {
    name: 'そちらの時計は止まっているのですか',
    steps: [
      lemma('御社 貴社 貴店 そちら お宅'),
      surface('の'),
      lemma(
        '時計 カレンダー 電話 受信箱 パソコン 定規 地図 目 耳 辞書 世界 一日 一週間 暦 眼鏡 スケジュール',
      ),
      surface('は に で には では が'),
      without('。', 12),
      surface('の ん'),
      ...asks,
    ],
  },
  {
    name: '「至急」という言葉はない',
    steps: [
      {behind: surface('」')},
      surface('という'),
      lemma('言葉 単語 概念 発想'),
      surface('は が を'),
      lemma('ない 存在 知る ご存じ'),
      within(4),
      surface('ね か'),
    ],
  },
  {
    name: '辞書にない',
    steps: [
      surface('辞書'),
      surface('に'),
      maybe(surface('は')),
      without('。', 10),
      lemma('ない 載る ある'),
      within(4),
      surface('か ね'),
    ],
  },
  {
    name: 'どうやら御社では',
    steps: [
      surface('どうやら'),
      maybe(surface('、')),
      lemma('御社 貴社 貴店 そちら 担当 窓口 サポート 客 あなた'),
      without('。', 16),
      surface('よう らしい みたい'),
    ],
  },
  {
    name: 'どの星の三日ですか',
    steps: [
      surface('どの 何 どこ'),
      maybe(surface('か')),
      lemma('星 国 世界 惑星 次元 時代 業界 暦'),
      surface('の'),
      within(1),
      lemma('日 話 常識 基準 時間 一日 ルール 言葉 三 週間 年'),
    ],
  },
  {
    name: '世間では',
    steps: [
      lemma('世間 一般 常識 辞書 学校 日本 日本語'),
      maybe(surface('的')),
      surface('で に'),
      surface('は'),
      without('。', 14),
      surface('と'),
      lemma('言う 呼ぶ いう 教わる 習う 申す'),
      surface('そう の もの はず ん'),
      lemma('です だ'),
    ],
  },
  {
    name: 'お客様は神様',
    steps: [maybe(surface('お客')), surface('様 お客様'), surface('は'), surface('神様')],
  },
]
