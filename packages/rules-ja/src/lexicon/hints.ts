import {words, type Pattern, type Step} from '@tactlint/core'
import {anyResort, bodies, outside, press, publicPlace, resort} from './resorts.js'
import {asks, either, lemma, maybe, surface, within, without} from './steps.js'

const kin = words(`
  友人 知人 兄 姉 弟 妹 父 母 夫 妻 主人 息子 娘 叔父 伯父 叔母 いとこ 従兄弟 親戚 義父 義兄 家族 同級生 知り合い 先輩 後輩 孫 身内 知己 旦那 親
`)
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
  // たまたま友人が新聞社の社会部におりまして, 私の兄は弁護士です
  {
    name: '友人が新聞社にいる',
    steps: [
      {lemma: kin},
      maybe(surface('さん の 人')),
      surface('が は に も'),
      without('、 。', 5),
      either([press], [bodies]),
      maybe(surface('の'), {partOfSpeech: '名詞'}, maybe(surface('部 課'))),
      maybe(surface('官 員 事務所 さん')),
      either(
        [surface('に で'), within(1), lemma('いる おる おりる 勤める 働く 務める')],
        [surface('が'), lemma('いる おる おりる')],
        [surface('を'), lemma('する やる'), surface('て')],
        [lemma('です'), {at: 'end'}],
      ),
    ],
  },
  // 釣りの動画で登録者が四万人います
  {
    name: 'フォロワーが四万人います',
    steps: [
      lemma('フォロワー 登録 登録者 読者 視聴者 再生 会員'),
      maybe(surface('者 数')),
      surface('が は も'),
      within(4),
      surface('人 名 万 回'),
      maybe(surface('人 以上 近く ほど 回')),
      lemma('いる おる ある'),
      either(
        [lemma('ます'), {at: 'end'}],
        [lemma('ます'), surface('が ので から し')],
        [surface('ので から し')],
        [surface('まし'), surface('て')],
      ),
    ],
  },
  // 申告書は下書きまで済んでおります, 番号はもう画面に出ています
  {
    name: '下書きまで済んでいます',
    steps: [
      anyResort,
      without('。', 6),
      lemma(
        '下書き 番号 用紙 書類 申請 申告 資料 フォーム 予約 送信 投稿 画面 ボタン 手続き 準備 手配 原稿 文面 概要 証拠 録音 連絡先',
      ),
      maybe(surface('書 者')),
      surface('は も が を に まで'),
      without('。', 4),
      either(
        [
          lemma(
            '済む できる 整う 揃う そろう 出る 開く 書く 書き終える 始める 保存 用意 準備 完了 かける 置く',
          ),
          maybe(lemma('する')),
          surface('て で'),
          lemma('いる おる ある'),
        ],
        [surface('手元 手もと')],
        [surface('済み ずみ')],
        [lemma('記入 作成 準備 用意'), surface('を が'), lemma('始める 進める 終える できる')],
      ),
    ],
  },
  {
    name: '退会ボタンに指をかける',
    steps: [
      anyResort,
      maybe(surface('の')),
      surface('ボタン'),
      surface('に を の'),
      within(4),
      lemma('指 押す 上 前 手'),
    ],
  },
  {
    name: 'あとは押すだけです',
    steps: [
      anyResort,
      without('。', 6),
      surface('あと もう 後'),
      maybe(surface('は 、')),
      without('。', 6),
      lemma('押す 送る 出す かける 渡す 公開 提出 投函 連絡 電話 話す'),
      maybe(lemma('する')),
      surface('だけ'),
      lemma('です だ'),
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
  // 週刊誌が体験談を募集しているそうで
  {
    name: '記者が興味を持つ',
    steps: [press, without('。', 10), lemma('興味 関心 募集 飛びつく 食いつく ネタ 好物')],
  },
  {
    name: '動画がよく伸びる',
    steps: [
      publicPlace,
      without('。', 12),
      lemma('伸びる バズる 盛り上がる 炎上 反響'),
      {notAhead: [surface('た て')]},
    ],
  },
  {
    name: '口コミの怖さ',
    steps: [resort, surface('の'), lemma('怖い 怖さ 恐ろしい 威力 恐ろしさ 恐怖')],
  },
  // 顧問の先生が「勝てる」と申しております
  {
    name: '弁護士が勝てると言う',
    steps: [
      lemma('弁護士 顧問 法務 先生 専門家 役所 センター 警察'),
      maybe(surface('の 部')),
      maybe(surface('先生 方 者')),
      surface('が も は'),
      without('。', 6),
      lemma('勝てる 勝つ 違法 違反 取れる 争える 詐欺 おかしい 認める 不当'),
      without('。', 5),
      surface('と'),
      lemma('言う 申す おっしゃる'),
    ],
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
export const hinted: ReadonlySet<string> = new Set(hints.map(({name}) => name))
