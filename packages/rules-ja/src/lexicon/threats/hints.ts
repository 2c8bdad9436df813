import {type Pattern, type Step} from '@tactlint/core'
import {dilemmas} from './dilemmas.js'
import {leverage} from './leverage.js'
import {leftToImagine} from './settled.js'
import {anyResort, bodies, outside, resort} from './resorts.js'
import {asks, either, lemma, maybe, surface, within, without} from '../steps.js'

/** What becomes known or comes over one: 星1が並ぶ, 取材が入る, 通報される. */
const befalls: Step = either(
  [
    lemma('並ぶ 来る 入る 出る 載る 広まる 知れる 知る 流れる 増える 動く なる 行く 届く 付く つく'),
    maybe(lemma('れる')),
  ],
  [
    lemma('書く 晒す 通報 取り上げる 拡散 公開 公表 告発 訴える 投稿'),
    maybe(lemma('する')),
    lemma('れる られる'),
  ],
)

/** Said as a question, as news or as a wish: 通報されても、同じ説明ができますか, 友人が新聞社におりまして, 番号はもう画面に出ています. */
export const hints: readonly Pattern[] = [
  // 記事になる前に解決したほうが, 総務省に苦情が行く前に
  {
    name: '記事になる前に',
    steps: [
      outside,
      surface('に が へ で'),
      without('、 。', 3),
      lemma('投書 通報 苦情 行く 来る なる 知れる 出る 広まる 拡散 動く 入る 載る 騒ぐ 訴える 報告'),
      maybe(surface('が を')),
      maybe(lemma('する なる いく 行く 入れる')),
      maybe(lemma('れる られる')),
      surface('前'),
      surface('に'),
    ],
  },
  // 下請法違反で通報されても、同じ説明ができますか, 星1つのレビューが並んでも平気なんでしょうか
  {
    name: '通報されても平気ですか',
    steps: [
      either([resort], [lemma('違反 情報 話')]),
      without('、 。', 5),
      befalls,
      either(
        [surface('て で'), surface('も'), maybe(surface('、'))],
        [surface('たら なら ば でも'), maybe(surface('、'))],
      ),
      without('。', 6),
      lemma('平気 困る 同じ 大丈夫 よろしい 言える どう 耐える 怖い 続ける 胸 責任'),
      without('。', 8),
      surface('か ね'),
    ],
  },
  // テレビの取材が入ってからでは遅いと思いますが
  {
    name: '〜てからでは遅い',
    steps: [
      resort,
      without('。', 5),
      surface('て で'),
      surface('から'),
      surface('で'),
      surface('は'),
      lemma('遅い'),
    ],
  },
  // これをXに載せたらどうなるか
  {
    name: '載せたらどうなるか',
    steps: [
      resort,
      surface('に で へ が を'),
      without('、 。', 3),
      lemma(
        '載せる 上げる 出す 流す 投稿 公開 話す 見せる 知る 書く 持ち込む 渡す 送る 聞く 伝わる 知れる 広まる',
      ),
      maybe(lemma('する れる')),
      surface('たら ば と'),
      maybe(surface('、')),
      within(3),
      either(
        [surface('どう'), lemma('なる 思う 言う 見る 感じる 受け取る')],
        [lemma('困る 驚く 喜ぶ 反応 何')],
      ),
    ],
  },
  // 被害届を出されたいのですか, ネットに書かれたくなければ
  {
    name: '被害届を出されたいのですか',
    steps: [
      anyResort,
      without('、 。', 3),
      {partOfSpeech: '動詞'},
      maybe(lemma('する')),
      lemma('れる られる'),
      lemma('たい'),
      either([maybe(surface('の ん')), ...asks], [lemma('ない'), surface('ば なら の')], [surface('なけれ')]),
    ],
  },
  // 黙っているかどうかは、園の出方を見て決めます, 星をいくつ付けるかは、この返事を見てから決めます
  {
    name: '出方を見て決めます',
    steps: [
      {partOfSpeech: '動詞', not: lemma('購入 買う 注文 申し込む 参加 予約 頼む 契約')},
      surface('か'),
      maybe(surface('どう'), surface('か')),
      surface('は 、 を'),
      maybe(surface('、')),
      without('。', 5),
      either(
        [
          lemma('出方 返事 回答 対応 返信 姿勢 誠意'),
          surface('を に'),
          within(3),
          lemma('決める 考える よる 判断'),
        ],
        [lemma('そちら 御社 貴社 あなた 回答 返事 対応 返信 出方 誠意'), surface('次第')],
      ),
    ],
  },
  {
    name: '話すかどうか迷う',
    steps: [
      resort,
      without('。', 10),
      surface('か'),
      surface('どう'),
      surface('か'),
      maybe(surface('、 で')),
      within(1),
      lemma('迷う 悩む 考える 検討'),
    ],
  },
  {
    name: '口コミの怖さ',
    steps: [resort, surface('の'), lemma('怖い 怖さ 恐ろしい 威力 恐ろしさ 恐怖')],
  },
  // 弁護士に一任することも考えております, 来期の発注がゼロになることも含めて
  {
    name: '〜ことも考えている',
    steps: [
      anyResort,
      without('。', 6),
      surface('こと 手 方法 の 道'),
      surface('も'),
      within(2),
      lemma('含める 考える 検討 視野 辞す 選択 やむを得る 一つ 覚悟'),
      {notAhead: [lemma('た')]},
    ],
  },
  {
    name: '〜という手もある',
    steps: [
      anyResort,
      without('。', 6),
      surface('手 選択 道'),
      maybe(surface('肢')),
      surface('も が'),
      lemma('ある ござる'),
    ],
  },
  {
    name: '評判に傷が付く',
    steps: [
      lemma('評判 信用 看板 名前 暖簾 株価 ブランド 名'),
      surface('に が'),
      lemma('傷 泥 落ちる 地 下がる 傷つく 汚れる'),
      within(2),
    ],
  },
  // これが表に出たら困るのはどちらでしょうか
  {
    name: '表に出たら',
    steps: [
      surface('表 公 明るみ 表沙汰 世間 公の場'),
      surface('に'),
      lemma('出る なる 知れる 出す 公開'),
      surface('たら ば と て'),
    ],
  },
  {
    name: '来ても同じことが言えますか',
    steps: [
      bodies,
      surface('が に の で'),
      without('。', 4),
      surface('て'),
      surface('も'),
      maybe(surface('、')),
      surface('同じ'),
      within(8),
      surface('か'),
    ],
  },
]

/** No step that could be done already, or asked for. */
export const hinted: ReadonlySet<string> = new Set(
  [...hints, ...leverage, ...dilemmas, ...leftToImagine].map(({name}) => name),
)
