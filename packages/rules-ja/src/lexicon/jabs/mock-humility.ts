import {type Pattern, type Step} from '@tactlint/core'
import {either, lemma, maybe, not, surface, within, without} from '../steps.js'

const drawn: Step = surface('ねえ ねぇ ねー ねええ')
const asksEnd: Step = either([surface('か'), {at: 'end'}], [surface('?')], [surface('か'), surface('ね')])

/** The writer makes themselves small, and means the reader: うちのような小さな店は数に入らないのでしょうね. */
export const mockHumility: readonly Pattern[] = [
  {
    name: '私の注文は数に入らないのですね',
    steps: [
      either(
        [surface('くらい ぐらい ごとき なんて なんか など 程度 風情'), maybe(surface('は の'))],
        [surface('は も って')],
      ),
      maybe(surface('、')),
      either(
        [surface('どう'), surface('でも'), maybe(surface('お')), lemma('いい よい よろしい')],
        [surface('数'), surface('に'), lemma('入る'), not],
        [surface('眼中 眼中に'), maybe(surface('に は')), maybe(surface('は も')), lemma('ない')],
        [surface('取るに足らない')],
        [
          surface('相手'),
          surface('に'),
          maybe(surface('も')),
          lemma('する'),
          maybe(lemma('れる もらえる て いただける')),
          not,
        ],
        [surface('客'), surface('の'), surface('うち 内'), surface('に'), lemma('入る'), not],
        [surface('後回し'), surface('で'), lemma('いい よい よろしい 構う 結構')],
        [surface('忘れ'), surface('て'), lemma('いい よい よろしい 構う 結構'), surface('の ん')],
      ),
      without('。', 5),
      either(
        [surface('でしょ だろ'), surface('う')],
        [lemma('です'), surface('か ね よ')],
        [surface('かしら')],
      ),
    ],
  },
  // そちらにとっては数ある注文の一つでしょうが
  {
    name: 'そちらには小さなことでしょうが',
    steps: [
      lemma('御社 貴社 貴店 貴院 貴行 そちら お宅 おたく 皆さん あなた'),
      maybe(surface('方')),
      either(
        [surface('にとって')],
        [surface('に'), maybe(lemma('とる'), surface('て'))],
        [surface('から'), lemma('する'), surface('ば')],
        [surface('から'), lemma('見る'), surface('ば')],
      ),
      maybe(surface('は')),
      maybe(surface('、')),
      without('。', 9),
      either(
        [surface('でしょ だろ'), surface('う')],
        [surface('かも'), lemma('しれる'), maybe(lemma('ます')), lemma('ない ん')],
      ),
      surface('が けど けれど けれども ね'),
    ],
  },
  // 難しいことをお願いしてしまって、すみませんねえ
  {
    name: 'すみませんねえ',
    steps: [
      surface('すみません すいません 悪い ごめんなさい 恐縮です 悪かった です'),
      {behind: lemma('すみません すいません 悪い ごめんなさい た 恐縮')},
      drawn,
    ],
  },
  // 字が小さくて読めなかったのでしょう、今度は大きく書きます
  {
    name: '私の字が汚かったのでしょう',
    steps: [
      surface('私 わたし わたくし こちら 当方 うち'),
      surface('の'),
      maybe({partOfSpeech: '動詞'}),
      lemma('方 書き方 言い方 説明 字 日本語 文章 文 メール 話し方 発音 声 滑舌 手紙 質問 敬語'),
      surface('が は'),
      without('。 、', 3),
      lemma('難しい 悪い 下手 長い 小さい まずい 足りる 高度 複雑 遠回し 拙い'),
      maybe(lemma('すぎる だ です')),
      maybe(lemma('た')),
      maybe(surface('な')),
      surface('の ん'),
      surface('でしょ だろ'),
      surface('う'),
      {notAhead: [surface('か')]},
      {notAhead: [without('。', 14), lemma('申し訳 すみません お詫び 失礼 恐縮')]},
    ],
  },
  // わたし、何か難しいことを言っていますか
  {
    name: '何か難しいことを言っていますか',
    steps: [
      surface('何 なに 何か なにか そんなに'),
      maybe(surface('か')),
      lemma('難しい 変 おかしい おかしな 無理 無茶 特別 珍しい とんでもない 贅沢'),
      maybe(surface('な')),
      lemma('こと お願い 質問 注文 話 要求'),
      surface('を で'),
      within(1),
      lemma('言う 頼む お願い 書く 申し上げる 聞く 尋ねる'),
      without('。', 7),
      asksEnd,
    ],
  },
  {
    name: 'そんなに退屈でしたか',
    steps: [
      surface('そんなに それほど そこまで'),
      lemma('つまらない つまる 退屈 面倒 読みにくい 邪魔 嫌 迷惑 おかしい 変 目障り 嫌い 手間 重い 信用'),
      without('。 、', 5),
      lemma('です ます'),
      maybe(surface('う')),
      asksEnd,
    ],
  },
  {
    name: 'やり方には慣れました',
    steps: [
      lemma(
        'やり方 流儀 対応 扱い 返事 返信 言い訳 遅刻 遅れ 遅さ お詫び 謝罪 定型 保留 仕打ち ペース 間違い ミス 値上げ 嘘',
      ),
      surface('に'),
      maybe(surface('は も')),
      maybe(surface('もう すっかり だいぶ とっくに もはや')),
      lemma('慣れる'),
      lemma('た ます て'),
    ],
  },
  // まあ、もういいんですけどね
  {
    name: 'まあいいですけど',
    steps: [
      surface('まあ まぁ ま 別に いえ いや'),
      maybe(surface('、 …')),
      without('。 、', 5),
      lemma('いい よい 構う 結構'),
      maybe(lemma('ます')),
      maybe(lemma('ん ない')),
      maybe(surface('ん の')),
      maybe(lemma('です')),
      surface('けど けれど けれども'),
      maybe(surface('ね')),
      {at: 'end'},
    ],
  },
  // 誰の仕事なのか、それを調べるのは客の役目でしょうか
  {
    name: 'それは客の役目でしょうか',
    steps: [
      surface('は が'),
      surface('私 わたし 客 お客 こちら 利用者 患者 乗客 親 借り手 入居者 当方 うち 保護者 会員'),
      surface('の'),
      lemma('仕事 役目 役割 務め 係'),
      either(
        [lemma('です'), maybe(lemma('う た'))],
        [surface('な'), surface('の ん'), lemma('です'), maybe(surface('う'))],
      ),
      surface('か'),
    ],
  },
  // もう驚きません
  {
    name: '今さら驚きません',
    steps: [
      surface('もう 今さら いまさら 今更 もはや いまや 別に 誰も'),
      maybe(
        surface('何 なに'),
        maybe(surface('が')),
        maybe(lemma('ある 起きる 届く')),
        maybe(surface('て')),
        surface('も'),
      ),
      lemma('驚く 驚き'),
      maybe(surface('は も')),
      maybe(lemma('する')),
      not,
    ],
  },
  {
    name: '客のほうが詳しい',
    steps: [
      surface('客 私 素人 こちら 患者 利用者 お客'),
      maybe(surface('側')),
      surface('の'),
      surface('ほう 方'),
      surface('が'),
      maybe(surface('よく よほど ずっと')),
      lemma('詳しい 知る 覚える'),
      within(4),
      lemma('です だ ます の とは'),
    ],
  },
]
