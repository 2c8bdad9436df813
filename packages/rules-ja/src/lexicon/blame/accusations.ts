import type {Pattern} from '@tactlint/core'
import {reader, readersOwn} from '../readers.js'
import {auxiliaries, either, lemma, maybe, surface, within, without} from '../steps.js'

/** Who is at fault, said outright: 間違えたのは御社でしょう, 原因は貴社の管理です, 御社が放っておいたからです. */
export const accusations: readonly Pattern[] = [
  // 御社は約束を守ったことがない
  {
    name: '御社は守ったことがない',
    steps: [
      ...reader,
      surface('は が'),
      without('。 、', 4),
      {partOfSpeech: '動詞'},
      surface('た だ'),
      surface('こと'),
      surface('が は も'),
      within(1),
      lemma('ない'),
    ],
  },
  {
    name: '御社の見落とし',
    steps: [
      ...reader,
      surface('の'),
      maybe(surface('側')),
      surface('見落とし 見逃し 聞き間違い 数え間違い 手落ち 失態 思い込み 独断'),
    ],
  },
  // 御社が放っておいたから, あなた方が余計なことをするから
  {
    name: '御社が放っておいた',
    steps: [
      ...reader,
      surface('が は'),
      without('。 、', 4),
      either(
        [surface('放っ ほうっ'), surface('て'), lemma('おく')],
        [lemma('余計 勝手'), surface('な'), surface('こと 真似 まね')],
        [lemma('いい加減 ずさん 杜撰 雑 適当 無責任 不親切 不誠実')],
        [surface('いい'), surface('加減')],
        [surface('穴'), surface('を')],
      ),
      within(4),
      surface('から ので ため せい て た です'),
    ],
  },
  // 貴社の梱包が原因で割れたのは明らかです, すべての原因は貴社の在庫管理です
  {
    name: '貴社の梱包が原因',
    steps: [
      ...reader,
      maybe(surface('の'), without('。 、 は', 4)),
      surface('が に'),
      maybe(surface('ある')),
      surface('原因 問題'),
      surface('で です が と'),
    ],
  },
  {
    name: '原因は貴社の管理です',
    steps: [
      surface('原因 元凶 発端'),
      surface('は が'),
      maybe(surface('すべて 全て 明らかに')),
      ...reader,
      surface('の'),
      without('。', 6),
      lemma('です だ で'),
    ],
  },
  {
    name: '御社に問題がある',
    steps: [
      ...reader,
      surface('に'),
      surface('問題 原因 過失 落ち度'),
      surface('が は'),
      lemma('ある ござる'),
    ],
  },
  // 倉庫の人が見ないで詰めたのでしょう, 開発チームが公開したのが原因です
  {
    name: '御社が詰めたのでしょう',
    steps: [
      ...reader,
      surface('が'),
      without('。 、 くださっ いただい', 12),
      lemma('た'),
      surface('の'),
      either(
        [surface('でしょ だろ'), surface('う'), {notAhead: [surface('か')]}],
        [surface('が'), surface('原因 発端 始まり'), lemma('です だ')],
        [surface('は'), surface('明らか 明白 間違い 確実')],
      ),
    ],
  },
  // そちらが書類を差し替えたから落ちたのです
  {
    name: 'そちらが替えたから',
    steps: [
      ...reader,
      surface('が'),
      without('。 、 くださっ いただい', 7),
      lemma('た'),
      either(
        [surface('から')],
        [surface('せい')],
        [surface('ばかり'), surface('に')],
        [surface('の'), surface('が'), surface('始まり 原因 発端')],
      ),
    ],
  },
  {
    name: '御社が間違った料金を教えた',
    steps: [
      ...reader,
      surface('が は'),
      within(3),
      either([lemma('間違う 誤る'), lemma('た')], [surface('違う')]),
      within(3),
      surface('を'),
      within(1),
      lemma('教える 案内 送る 入れる 届ける 発送 説明 登録 請求 伝える'),
    ],
  },
  {
    name: 'しなかったのは御社です',
    steps: [
      surface('なかっ'),
      surface('た'),
      surface('の'),
      surface('は'),
      readersOwn,
      maybe(surface('の'), surface('方 ほう 側')),
      lemma('です だ じゃ'),
    ],
  },
  {
    name: '伝達漏れとしか考えられない',
    steps: [
      lemma('伝達 連絡 確認 入力 手配 検品 引き継ぎ 記載 登録 処理 計算 説明 在庫 発送'),
      surface('漏れ もれ 不足 ミス 忘れ 間違い'),
      either(
        [surface('と'), surface('しか')],
        [surface('に'), surface('違い 違いあり')],
        [surface('です でしょ'), maybe(surface('う')), surface('よ ね')],
      ),
    ],
  },
  // 御社の管理体制の問題です
  {
    name: '御社の体制の問題です',
    steps: [
      ...reader,
      surface('の'),
      {repeat: [lemma('管理 体制 対応 姿勢 運営 連絡 社内 引き継ぎ 教育 確認')], most: 3},
      surface('の'),
      surface('問題 責任 不備 甘さ'),
      lemma('です だ で'),
    ],
  },
  // 間違えたのは御社でしょう, ミスをしたのは御社の側です, 契約書を読み違えているのは貴社のほうです
  {
    name: 'したのは御社です',
    steps: [
      either(
        [surface('勝手'), surface('に'), within(4)],
        [lemma('ミス 間違い 失敗 手違い'), surface('を'), lemma('する 犯す'), maybe(lemma('て いる'))],
        [
          maybe(surface('読み 聞き 取り')),
          lemma('違える 勘違い 間違える 取り違える 忘れる 聞き間違える 壊す 失くす 送る 決める 消す'),
          maybe(lemma('する')),
          maybe(surface('て で')),
          maybe(lemma('いる おる')),
        ],
      ),
      maybe(lemma('た')),
      surface('の'),
      surface('は が'),
      maybe(surface('明らかに すべて')),
      ...reader,
      maybe(surface('の')),
      maybe(surface('方 ほう 側')),
      lemma('です だ じゃ で'),
    ],
  },
  // 貴店の従業員が鍵を失くしたことは明白です
  {
    name: '貴社がしたことは明白',
    steps: [
      ...reader,
      surface('が の に'),
      without('。', 10),
      surface('の こと'),
      surface('は'),
      lemma('明らか 明白 間違い 確実 事実 確か'),
    ],
  },
  // 配達員が勝手に置き配にした
  {
    name: '御社が間違えたのに',
    steps: [
      ...reader,
      surface('が は'),
      without('。 、', 4),
      lemma(
        '間違える 聞き間違える 読み間違える 貼り間違える 数え間違える 打ち間違える 入れ間違える 書き間違える 消す 壊す 汚す 止める 隠す 捨てる',
      ),
      maybe(auxiliaries),
      either(
        [surface('の'), surface('です でしょ')],
        [surface('のに')],
        [surface('の ん'), surface('で'), surface('は')],
        [surface('よ'), surface('ね')],
      ),
    ],
  },
  {
    name: '期日どおりに発送していれば',
    steps: [
      ...reader,
      surface('が は さえ'),
      without('。', 6),
      lemma('発送 確認 連絡 対応 検品 手配 知らせる 届ける 直す 送る 気付く 気づく 防ぐ'),
      maybe(lemma('する')),
      surface('て'),
      lemma('いる くれる'),
      surface('ば'),
      maybe(surface('、')),
      without('。', 12),
      lemma('た'),
      maybe(surface('はず のに')),
      maybe(surface('です')),
      {at: 'end'},
    ],
  },
]
