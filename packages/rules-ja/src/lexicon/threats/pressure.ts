import type {Pattern} from '@tactlint/core'
import {either, lemma, maybe, not, surface, within} from '../steps.js'

/** Set on the reader: もっと上に言う, 乗り込む, 手段を選ばない. */
export const pressure: readonly Pattern[] = [
  {
    name: 'こちらにも考えがあります',
    steps: [
      surface('こちら 私 当方 弊社'),
      surface('に'),
      surface('も'),
      surface('考え 覚悟 意地'),
      surface('が は'),
    ],
  },
  // 本社に直接苦情を入れます, 社長宛てに手紙を送ります
  {
    name: '本社に苦情を入れる',
    steps: [
      lemma('本社 社長 役員 親会社 株主 本部 会長 上層 取締役 メーカー 代表 上 オーナー 理事'),
      maybe(surface('部 会 長 者')),
      maybe(surface('宛て あて 宛')),
      surface('に へ'),
      within(4),
      lemma('苦情 クレーム 抗議 訴える 告発 手紙 通報 直訴 抗議文 言いつける 告げる'),
    ],
  },
  {
    name: 'お店に乗り込む',
    steps: [
      lemma('そちら 店 会社 御社 貴社 本社 事務所 窓口 店舗 お店 支店'),
      maybe(surface('まで')),
      surface('に へ'),
      within(3),
      lemma('乗り込む 押しかける 怒鳴り込む 殴り込む'),
    ],
  },
  // 後で困るのはそちらですよ
  {
    name: '困るのはそちらです',
    steps: [
      lemma('困る 後悔 損 泣く 恥 苦しむ'),
      maybe(lemma('する を かく')),
      maybe(lemma('かく')),
      surface('の'),
      surface('は'),
      lemma('そちら 御社 貴社 あなた お宅 そっち 会社'),
      maybe(surface('の')),
      maybe(surface('ほう 方')),
      lemma('です だ'),
    ],
  },
  {
    name: '次はない',
    steps: [
      lemma('取引 契約 利用 次 更新 継続 注文 発注 関係 付き合い'),
      surface('は'),
      lemma('ない'),
      either([surface('もの'), maybe(surface('と'))], [surface('と から')]),
      maybe(lemma('思う 考える 心得る'), maybe(surface('て')), maybe(lemma('くださる いただく'))),
    ],
  },
  {
    name: '手段に出る',
    steps: [
      lemma('別 次 他 あらゆる 相応 最終 強硬 非常'),
      maybe(surface('の な')),
      surface('手段 行動 措置'),
      surface('を に も'),
      lemma('取る 出る 移る 移す 講じる 考える 検討 使う 辞す'),
    ],
  },
  // どうなっても責任は持ちませんよ, 評判が広まっても知りませんよ
  {
    name: 'どうなっても知りません',
    steps: [
      surface('どう 何 評判 噂 うわさ 信用 評価'),
      within(4),
      surface('て で'),
      surface('も'),
      either([lemma('知る'), not], [surface('責任'), surface('は を'), lemma('持つ 取る 負う'), not]),
    ],
  },
  {
    name: '評判がどうなるか',
    steps: [
      lemma('評判 信用 株価 将来 看板'),
      surface('が は'),
      surface('どう'),
      lemma('なる'),
      within(2),
      surface('か'),
    ],
  },
  {
    name: '付き合いもこれまで',
    steps: [
      lemma('付き合い お付き合い 取引 お取引 契約 関係 縁 ご縁'),
      surface('も は'),
      surface('これ ここ 今日 今月'),
      surface('まで 限り'),
      lemma('です だ'),
    ],
  },
  {
    name: 'それなりの手を打つ',
    steps: [
      surface('それなり 相応 しかるべき 然るべき'),
      maybe(surface('の')),
      lemma('手 行動 策 手段 対応'),
      surface('を に'),
      lemma('打つ 出る 起こす 講じる 取る'),
    ],
  },
  {
    name: '証拠は残してあります、お忘れなく',
    steps: [
      lemma('録音 証拠 録画 記録 動画 データ'),
      surface('は も が'),
      within(8),
      surface('お'),
      surface('忘れ'),
      surface('なく'),
    ],
  },
  // 大ごとにしたくなければ, 穏便に済ませたいなら
  {
    name: '大ごとにしたくなければ',
    steps: [
      surface('ごと 大事 騒ぎ 大騒ぎ 裁判'),
      surface('に'),
      surface('し なり'),
      surface('たく'),
      surface('なけれ ない'),
      surface('ば なら の'),
    ],
  },
  {
    name: '穏便に済ませたいなら',
    steps: [
      surface('穏便'),
      within(1),
      lemma('済ませる 済む 解決 片付ける 収める'),
      within(3),
      surface('なら うち られ られる'),
    ],
  },
  {
    name: 'やめさせてもらいます',
    steps: [
      lemma('やめる 辞める 抜ける 降りる'),
      surface('させ'),
      surface('て'),
      lemma('もらう'),
      lemma('ます'),
    ],
  },
  {
    name: '黙っていません',
    steps: [
      lemma('黙る だまる 引き下がる'),
      either([surface('て'), maybe(surface('は'))], [surface('ては')]),
      lemma('いる おる'),
      maybe(lemma('ます')),
      lemma('ない ん'),
    ],
  },
  {
    name: '引き下がりません',
    steps: [
      lemma('引き下がる'),
      either([not], [surface('つもり 気 わけ'), surface('は が'), lemma('ない ある ござる')]),
    ],
  },
  {
    name: 'このままでは済みません',
    steps: [
      surface('この ただ タダ'),
      maybe(surface('まま')),
      surface('で'),
      maybe(surface('は')),
      lemma('済む 済ませる 済ます 終わらせる おく すむ'),
      maybe(lemma('せる')),
      not,
    ],
  },
  // 損害はすべて請求させていただきます
  {
    name: '損害を請求する',
    steps: [
      lemma('損害 損失 慰謝 慰謝料 逸失'),
      maybe(surface('料 利益 分 額')),
      surface('は を も の'),
      within(3),
      lemma('請求'),
      lemma('する いたす'),
    ],
  },
]
