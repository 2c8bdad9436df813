import type {Pattern} from '@tactlint/core'
import {asks, auxiliaries, either, lemma, maybe, not, surface, within, without} from '../steps.js'

const carelessly = lemma('雑 乱暴 適当 いい加減 ぞんざい 手荒 ずさん 無責任 不誠実 粗雑')

/** Carelessness without a word for the reader: 調べもせずに却下しました, ミスを認めようとしません. */
export const careless: readonly Pattern[] = [
  {
    name: '適当に扱われた',
    steps: [carelessly, surface('に'), lemma('扱う あしらう 対応 処理'), maybe(lemma('する')), lemma('れる')],
  },
  // 早く教えてくれなかったせいで
  {
    name: 'くれなかったせいで',
    steps: [
      lemma('て で'),
      lemma('くれる いただける もらえる くださる'),
      not,
      maybe(lemma('た')),
      surface('せい ばかり'),
    ],
  },
  {
    name: 'くれなかったから',
    steps: [lemma('て で'), lemma('くれる'), not, maybe(lemma('た')), surface('から')],
  },
  // 確認していれば、こんなことにはなりませんでした
  {
    name: 'こんなことにはならなかった',
    steps: [
      surface('ば たら'),
      within(10),
      surface('こんな こう'),
      maybe(surface('こと 事態 目 結果'), surface('に'), maybe(surface('は'))),
      lemma('なる 遭う 起きる 起こる'),
      not,
      maybe(surface('でし')),
      lemma('た'),
    ],
  },
  // 一方的にキャンセルされました, 断りもなく値上げされました
  {
    name: '一方的にキャンセルされた',
    steps: [
      either(
        [surface('一方'), surface('的'), surface('に')],
        [surface('一方的'), surface('に')],
        [surface('断り ことわり 相談 承諾 同意'), surface('も'), lemma('ない'), maybe(surface('に'))],
      ),
      without('、', 6),
      lemma('れる られる'),
      lemma('た て ます'),
    ],
  },
  // 調べようともしていない
  {
    name: '調べようともしない',
    steps: [
      lemma('調べる 謝る 聞く 読む 直す 認める 答える 見る 確かめる 返す 説明 確認 対応 調査'),
      maybe(lemma('する')),
      surface('う よう'),
      surface('と'),
      surface('も すら さえ'),
      lemma('する'),
      not,
    ],
  },
  {
    name: '知らないふりをする',
    steps: [
      lemma('知る 聞こえる 気付く 気づく わかる'),
      lemma('ない ぬ'),
      surface('ふり 振り'),
      surface('を'),
      lemma('する'),
    ],
  },
  {
    name: '調べもせず',
    steps: [
      lemma('調べ 確認 調査 読み 見 検品 検討 聞き 確かめ 謝り 相談 連絡 説明'),
      surface('も'),
      surface('せ し'),
      either([lemma('ぬ')], [surface('ない'), surface('で')]),
    ],
  },
  {
    name: '振り回されています',
    steps: [
      lemma('振り回す 翻弄'),
      maybe(lemma('する')),
      lemma('れる'),
      lemma('て'),
      lemma('いる おる'),
      {notAhead: [lemma('ます'), surface('ん')]},
    ],
  },
  // 不手際をこちらに押し付けないでください
  {
    name: '押し付ける',
    steps: [
      lemma('責任 不手際 ミス 負担 費用 手数料 損害 損失 尻拭い 失敗'),
      surface('を'),
      within(5),
      lemma('押し付ける 押しつける なすりつける 転嫁 負わせる かぶせる 擦り付ける 被せる'),
    ],
  },
  {
    name: '誰も責任を取らない',
    steps: [
      surface('誰 誰一人 だれ'),
      maybe(surface('一')),
      maybe(surface('人')),
      maybe(surface('と も')),
      surface('も として'),
      within(2),
      lemma('責任 謝る 謝罪 取り合う 真剣 真面目'),
      within(5),
      not,
    ],
  },
  // あなた方がのんびりしている間に
  {
    name: 'のんびりしている間に',
    steps: [
      lemma('のんびり もたもた ぐずぐず もたつく ちんたら だらだら のらりくらり 油断 手をこまねく'),
      maybe(lemma('する')),
      lemma('て'),
      lemma('いる おる'),
    ],
  },
  {
    name: '見通しが甘い',
    steps: [
      lemma('見通し 詰め 認識 危機感 読み 考え 判断 管理 準備 段取り 確認 チェック 想定'),
      surface('が も'),
      lemma('甘い'),
      maybe(lemma('すぎる た')),
      surface('た です から ため ので ます の せい'),
    ],
  },
  // ミスを認めようとしない
  {
    name: 'ミスを認めない',
    steps: [
      lemma('ミス 非 過ち 誤り 間違い 落ち度 責任 過失'),
      surface('を も'),
      within(1),
      either(
        [lemma('認める'), either([not], [surface('よう'), within(2), not])],
        [lemma('認める'), surface('う'), within(3), not],
      ),
    ],
  },
  {name: '怠る', steps: [surface('を も'), lemma('怠る おろそか サボる 疎か'), lemma('た て に ます 結果')]},
  {
    name: 'どういう教育をしているのですか',
    steps: [
      surface('どういう どんな どのような'),
      maybe(surface('社員')),
      lemma('教育 管理 検品 研修 指導 仕事 体制'),
      surface('を'),
      lemma('する'),
      maybe(auxiliaries),
      surface('の ん'),
      ...asks,
    ],
  },
  {name: '口先だけ', steps: [surface('口先 口'), surface('だけ ばかり'), lemma('です の だ で')]},
  {name: '知らぬ存ぜぬ', steps: [surface('知ら'), surface('ぬ'), surface('存ぜ')]},
  {
    name: '約束したのに',
    steps: [
      surface('と'),
      lemma('言う 約束 断言 おっしゃる 豪語'),
      maybe(lemma('する いたす')),
      maybe(lemma('て')),
      maybe(lemma('いる おる')),
      maybe(lemma('ます')),
      lemma('た'),
      either([surface('のに')], [surface('の'), surface('に')], [surface('くせ 癖'), lemma('に する')]),
    ],
  },
  {name: 'くせに', steps: [lemma('た ない の です だ'), surface('くせ 癖'), surface('に')]},
  {
    name: '信じたばかりに',
    steps: [
      lemma('信じる 任せる 頼む 使う 契約 信用'),
      maybe(lemma('する')),
      lemma('た'),
      surface('ばかり'),
      surface('に'),
    ],
  },
  {
    name: '後手後手',
    steps: [surface('後手'), either([surface('後手')], [surface('に'), lemma('回る まわる')])],
  },
  {
    name: '機能していない',
    steps: [
      lemma('サポート 窓口 体制 管理 チェック 検品 審査'),
      maybe(surface('体制 機能')),
      surface('が は も'),
      within(2),
      lemma('機能'),
      lemma('する'),
      not,
    ],
  },
  {
    name: '反省の色がない',
    steps: [
      lemma('反省 改善'),
      maybe(surface('の'), surface('色 様子 気配 姿勢')),
      surface('が も は'),
      either(
        [lemma('ない')],
        [lemma('見える 見る 見受ける 感じる ある うかがえる'), maybe(lemma('られる')), not],
      ),
    ],
  },
  {name: '職務放棄', steps: [lemma('職務 仕事 業務 責務 義務'), maybe(surface('を')), lemma('放棄')]},
]
