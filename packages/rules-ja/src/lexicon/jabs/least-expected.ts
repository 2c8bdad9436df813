import {words, type Pattern} from '@tactlint/core'
import {either, lemma, maybe, not, plainVerb, surface, within, without} from '../steps.js'

/** What anybody owes a customer: 返事, お詫びの一言. */
const owed = words(`
  返信 返事 お返事 連絡 ご連絡 回答 謝罪 お詫び 詫び 説明 確認 電話 お電話 メール 挨拶 断り お断り 報告 案内
  調査 点検 検品 検索 一言 ひと言 反省 誠意 対応 仕事 約束 謝り
`)
const one = either(
  [
    surface('の'),
    maybe(surface('ひと')),
    either(
      [surface('一言 一本 一通 かけら 電話 連絡')],
      [surface('一 ひとつ 一つ'), maybe(surface('本 通 言 つ 行 文'))],
      [surface('言葉'), surface('ひとつ 一つ')],
    ),
  ],
  [surface('一 ひとつ 一つ'), maybe(surface('本 通 言 つ 行 文'))],
)

/** The least that could be expected is missing, and the reader is told so. */
export const leastExpected: readonly Pattern[] = [
  // 返事の一本くらい, 点検くらいは, 謝罪ぐらい
  {name: '返事くらい', steps: [{lemma: owed}, maybe(one), surface('くらい ぐらい')]},
  // お詫びの一言もないのですね, 電話の一本もよこさない, 返信すらありません
  {
    name: 'お詫びもない',
    steps: [
      {lemma: owed},
      either([one, maybe(surface('も すら さえ も'))], [surface('すら さえ')]),
      within(2),
      either(
        [lemma('ない')],
        [
          lemma(
            'ある ござる よこす 寄こす 寄越す いただける もらえる くれる できる する 来る くる 入れる かける',
          ),
          maybe(lemma('て')),
          not,
        ],
      ),
    ],
  },
  // メール一通書く時間もないのでしょうか
  {
    name: '書く時間もないのですか',
    steps: [
      plainVerb,
      surface('時間 暇 ひま 余裕 手間'),
      surface('も すら さえ'),
      either(
        [surface('ない'), surface('の ほど くらい よう ん')],
        [surface('惜しい'), maybe(surface('の'))],
        [surface('ござい あり'), surface('ませ'), surface('ん'), surface('か')],
      ),
    ],
  },
  // メールを一通送るくらいできるでしょう
  {
    name: '送るくらいできる',
    steps: [
      plainVerb,
      surface('くらい ぐらい'),
      maybe(surface('の')),
      maybe(surface('こと')),
      maybe(surface('は なら')),
      within(3),
      lemma('できる 簡単 造作'),
      within(2),
      surface('でしょ だろ はず よ か'),
    ],
  },
  {
    name: 'くらいは済ませていると信じたい',
    steps: [surface('くらい ぐらい'), surface('は'), within(10), lemma('信じる 思う 願う'), lemma('たい')],
  },
  // せめて一言あってもよさそうなものですが
  {
    name: 'せめて',
    steps: [
      surface('せめて'),
      within(10),
      either([surface('くらい ぐらい')], [surface('も'), lemma('よい いい 罰 バチ 良い')]),
    ],
  },
  {
    name: 'あってもよさそうなもの',
    steps: [
      surface('て'),
      surface('も'),
      either(
        [lemma('よい いい 良い'), surface('さ'), surface('そう')],
        [surface('罰 バチ'), surface('は'), lemma('当たる')],
        [lemma('よい いい 良い'), surface('頃 ころ はず')],
      ),
    ],
  },
  // 荷物を届けるのが仕事ではないのですか
  {
    name: '届けるのが仕事では',
    steps: [
      plainVerb,
      surface('の こと'),
      surface('が は も'),
      maybe(without('私 弊社 当社 当店 我々 私ども', 4)),
      lemma(
        '仕事 役目 役割 務め 責務 勤め 義務 使命 本分 筋 礼儀 常識 マナー 誠意 当然 当たり前 普通 最低限',
      ),
      either(
        [surface('で'), surface('は')],
        [surface('じゃ')],
        [surface('でしょ だろ')],
        [lemma('です だ'), surface('よ か')],
        [surface('という というもの'), within(2)],
        [surface('な'), surface('の ん'), lemma('です だ'), surface('か')],
        [surface('だ'), surface('と'), lemma('思う 存じる'), maybe(lemma('ます')), surface('が けど')],
      ),
    ],
  },
  {
    name: '筋というもの',
    steps: [
      plainVerb,
      surface('の'),
      surface('が'),
      surface('筋 礼儀 マナー 誠意 常識'),
      lemma('です だ という'),
    ],
  },
  // 番号を見れば分かる程度のこと, 子どもにもできる程度の仕事
  {
    name: '分かる程度のこと',
    steps: [
      lemma('わかる できる 済む 調べられる 書ける 終わる'),
      surface('程度'),
      surface('の'),
      lemma('こと 話 作業 内容 仕事 質問 用件'),
    ],
  },
  // 新入社員でもできる仕事だと思いますが, 素人でも分かるミスです
  {
    name: '素人でも分かる',
    steps: [
      either(
        [
          lemma(
            '素人 新人 中学生 高校生 大学生 学生 犬 猫 サル 猿 アルバイト バイト 研修生 機械 赤ん坊 赤ちゃん 初心者',
          ),
        ],
        [surface('新入'), surface('社員')],
      ),
      either([surface('でも')], [surface('で に'), surface('も')]),
      within(2),
      lemma('わかる できる 知る 気付く 気づく 書ける 思いつく 答えられる 読める 間違える しない'),
      either(
        [surface('はず こと でしょ だろ ミス 話 仕事 レベル 間違い 計算 程度')],
        [lemma('ます です'), surface('よ が')],
        [surface('の'), surface('に')],
      ),
    ],
  },
  // 他社では当日に返事が来ますけどね
  {
    name: '他社では',
    steps: [
      either(
        [lemma('他社 よそ 他店 他所')],
        [surface('他 ほか 別'), surface('の'), maybe(surface('お')), lemma('店 会社 業者 ショップ サイト')],
      ),
      either([surface('で'), surface('は')], [surface('なら')]),
      without('、', 10),
      either(
        [
          maybe(surface('の ん'), surface('です')),
          surface('けど けれど が'),
          maybe(surface('ね も')),
          {at: 'end'},
        ],
        [surface('もの'), lemma('です だ'), maybe(surface('が よ けど'))],
        [surface('の'), surface('に'), {at: 'end'}],
      ),
    ],
  },
  {
    name: '普通の会社なら',
    steps: [
      lemma('普通 まとも 一流 通常'),
      surface('の な'),
      lemma('会社 店 業者 企業 神経 人 人間 感覚 サポート'),
      surface('なら であれ だっ'),
    ],
  },
  {
    name: '普通なら',
    steps: [
      {at: 'start'},
      surface('普通'),
      surface('なら であれば'),
      without('、', 8),
      lemma('連絡 謝る 謝罪 返信 返事 気付く 気づく 確認 対応 すぐ'),
    ],
  },
]
