import {type Pattern} from '@tactlint/core'
import {press} from './resorts.js'
import {either, lemma, maybe, not, surface, within, without} from '../steps.js'

const notAtAll = either(
  [surface('ませ'), surface('ん'), {notAhead: [surface('でし')]}],
  [surface('ない'), {notAhead: [surface('と で の')]}],
)

/** What the writer has made up their mind to: 代金は振り込みません, 二度と泊まりません, 動画にします. */
export const settledSteps: readonly Pattern[] = [
  // 届くまで代金は振り込みません, 差額は請求から差し引きます
  {
    name: '代金は払いません',
    steps: [
      lemma(
        '代金 残金 料金 家賃 会費 費用 請求 支払い 支払 月謝 保険料 年会費 残り 差額 手数料 管理費 学費 受講料 利用料 工事費 修理代',
      ),
      maybe(surface('書 分')),
      surface('は を も'),
      without('。 、', 4),
      either(
        [lemma('払う 支払う 振り込む 納める'), notAtAll],
        [lemma('保留 ストップ 見合わせる 差し止める 相殺 差し引く 凍結')],
      ),
    ],
  },
  // 二度と泊まりません
  {
    name: '二度と泊まらない',
    steps: [
      either([surface('二度と 金輪際')], [surface('二'), surface('度'), surface('と')]),
      without('。', 6),
      lemma(
        '来る 行く 泊まる 乗る 飲む 食べる 入る 預ける 通う 会う 関わる 頼む 使う 買う 寄る 運ぶ 払う 申し込む 契約 任せる 開く 住む 見る 出品',
      ),
      maybe(lemma('する')),
      notAtAll,
    ],
  },
  // ほかを当たります
  {
    name: 'ほかを当たります',
    steps: [
      surface('ほか 他 よそ'),
      surface('を で へ に'),
      maybe(surface('お')),
      lemma('当たる あたる 買う 頼む 泊まる 契約 借りる'),
      maybe(lemma('する')),
      lemma('ます から'),
      {notAhead: [lemma('た う')]},
    ],
  },
  // この件は動画にします, 記事にして出します
  {
    name: '動画にします',
    steps: [
      lemma('件 対応 経緯 やり取り 話 こと 会話 電話 一件 顛末 一部始終'),
      surface('は を も 、'),
      without('。', 4),
      lemma('動画 記事 ネタ 話題 スレッド 漫画 ニュース 配信 実況'),
      surface('に'),
      lemma('する'),
    ],
  },
  // 泣き寝入りはしません
  {
    name: '泣き寝入りはしません',
    steps: [surface('泣き寝入り'), maybe(surface('は を も')), maybe(lemma('する')), notAtAll],
  },
  // 明日の朝刊に載りますよ
  {
    name: '朝刊に載ります',
    steps: [
      either([press], [surface('朝刊 夕刊 一面 全国紙 ワイドショー')]),
      surface('に で'),
      within(2),
      lemma('載る 流れる 取り上げる'),
      maybe(lemma('れる られる')),
      either(
        [lemma('ます'), {notAhead: [lemma('た か')]}],
        [surface('でしょ だろ かも')],
        [surface('こと'), surface('に'), lemma('なる')],
      ),
    ],
  },
  {
    name: '被害者の会を作ります',
    steps: [
      surface('被害'),
      surface('者'),
      surface('の'),
      surface('会'),
      surface('を'),
      lemma('作る つくる 立ち上げる 結成 募る 集める'),
    ],
  },
  // 待てるのは金曜までです
  {
    name: '待てるのは金曜まで',
    steps: [
      either(
        [
          lemma('待てる 待つ 我慢 黙る'),
          maybe(lemma('する できる て いる られる')),
          maybe(lemma('いる られる')),
          surface('の'),
          surface('は も'),
        ],
        [surface('猶予'), surface('は も')],
      ),
      without('。', 6),
      either(
        [surface('まで'), lemma('です だ')],
        [surface('日 時間 週間'), lemma('です だ')],
        [surface('限り'), lemma('です だ')],
      ),
      {notAhead: [surface('か')]},
    ],
  },
]

/** Done or left to be imagined: お名前は覚えました, 賢明なご判断を. */
export const leftToImagine: readonly Pattern[] = [
  {
    name: '名前は覚えました',
    steps: [
      surface('名前 顔 社員番号 名札'),
      surface('は も'),
      maybe(surface('、')),
      maybe(surface('しっかり ちゃんと もう 全員 すべて')),
      maybe(surface('分')),
      lemma('覚える 控える メモ'),
      maybe(lemma('する')),
      either(
        [lemma('ます'), lemma('た'), maybe(surface('から よ ので')), {at: 'end'}],
        [lemma('た'), surface('から ぞ よ')],
        [surface('て'), lemma('ある おく'), lemma('ます'), maybe(lemma('た')), surface('から よ')],
      ),
    ],
  },
  {
    name: '賢明なご判断を',
    steps: [
      surface('賢明'),
      surface('な'),
      maybe(surface('ご')),
      surface('判断 選択 決断 対応'),
      surface('を が'),
    ],
  },
  // 後で泣いても知りませんよ
  {
    name: '泣いても知りません',
    steps: [
      lemma('泣く 困る 慌てる 後悔 焦る 潰れる つぶれる 泣きつく 謝る'),
      maybe(lemma('する')),
      surface('て で'),
      surface('も'),
      maybe(surface('、')),
      within(1),
      either([lemma('知る'), not], [lemma('遅い')]),
      {notAhead: [surface('でし た')]},
    ],
  },
  {
    name: 'この仕打ちは忘れません',
    steps: [
      lemma('仕打ち 屈辱 扱い 態度'),
      surface('は を も'),
      maybe(surface('一生 絶対 決して 絶対に')),
      maybe(surface('に')),
      lemma('忘れる'),
      notAtAll,
      {notAhead: [surface('よう')]},
    ],
  },
  // このままで済むとは思わないでください
  {
    name: '済むと思わないで',
    steps: [
      lemma('済む 終わる 逃げられる 逃げ切れる 隠し通せる 許す 通る なる'),
      maybe(lemma('れる せる')),
      surface('と'),
      surface('は'),
      lemma('思う'),
      lemma('ない'),
      surface('で こと ほう 方'),
    ],
  },
]
