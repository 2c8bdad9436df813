import {type Pattern} from '@tactlint/core'
import {either, lemma, maybe, surface, within, without} from '../steps.js'

const perhaps = either(
  [surface('でしょ だろ'), surface('う')],
  [surface('よう'), lemma('です だ'), maybe(surface('ね が'))],
  [surface('らしい みたい')],
  [surface('の'), lemma('です'), surface('ね')],
)

/** Thanks and admiration for what went wrong: the rule sees to it that something did. */
export const mockGratitude: readonly Pattern[] = [
  // 明治時代の暮らしを体験させてくださるとは
  {
    name: '体験させてくださるとは',
    steps: [
      lemma('せる させる'),
      surface('て'),
      lemma('くださる いただける もらえる くれる'),
      either([surface('と'), surface('は')], [surface('とは なんて')], [surface('なんて')]),
    ],
  },
  // なんと粋なはからいでしょう, なんとも行き届いたサービスですね
  {
    name: 'なんと粋なはからい',
    steps: [
      surface('なんと なんとも 何と 何とも なんて'),
      maybe(surface('も')),
      maybe(surface('、')),
      maybe(surface('お ご')),
      lemma(
        '粋 行き届く 親切 丁寧 見事 素晴らしい すばらしい 立派 贅沢 手厚い 気前 心温まる ありがたい 優雅 素敵 斬新 高尚 豪華 温かい 細やか 太っ腹 几帳面',
      ),
      without('、 。', 4),
      either(
        [surface('でしょ'), surface('う')],
        [surface('こと'), surface('か でしょ')],
        [lemma('です'), surface('ね')],
      ),
    ],
  },
  // おかげさまで、鍋で湯を沸かす達人になりました
  {
    name: 'おかげさまで達人',
    steps: [
      either(
        [surface('おかげさまで お陰様で')],
        [surface('おかげ お陰 おかげさま お陰様'), maybe(surface('さま 様')), surface('で')],
      ),
      without('。', 14),
      lemma('達人 名人 忍耐 辛抱 覚える 鍛える 痩せる 詳しい 上達 早起き 足腰 筋肉 語学 暗記 徹夜 寝不足'),
      within(4),
      either([lemma('ます'), surface('た')], [lemma('です')]),
    ],
  },
  // 残りの箱は、倉庫で冬眠でもしているのでしょう
  {
    name: '荷物は旅に出たのでしょう',
    steps: [
      lemma(
        '荷物 箱 商品 書類 残り 個 品 注文 品物 担当 担当者 メール 返信 返事 返金 お金 靴 本 申請 手紙 小包 部品 代金 点 枚 本 職員',
      ),
      surface('は も'),
      without('。', 10),
      lemma(
        '旅 冬眠 遠足 家出 蒸発 帰省 バカンス 昼寝 世界一周 異次元 異世界 ブラックホール 道草 神隠し 瞬間移動 かくれんぼ 泳ぐ 散歩 放浪 行方知れず 化ける 武者修行',
      ),
      without('。', 7),
      perhaps,
    ],
  },
]
