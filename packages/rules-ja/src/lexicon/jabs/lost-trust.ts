import {type Pattern} from '@tactlint/core'
import {reader} from '../readers.js'
import {asks, either, lemma, maybe, not, surface, within} from '../steps.js'

/** The writer believed, waited and learned: 信じた私が馬鹿でした, いただけないと悟る, 季節が変わりそうです. */
export const lostTrust: readonly Pattern[] = [
  // 真に受けた私が世間知らずでした, 期待した私が愚かでした
  {
    name: '信じた私が馬鹿でした',
    steps: [
      either(
        [surface('真に'), lemma('受ける')],
        [lemma('信じる 期待 頼る 任せる 鵜呑み 待つ 信用 選ぶ 頼む 当て 楽しみ')],
        [surface('うのみ'), surface('に'), lemma('する')],
      ),
      maybe(surface('に')),
      maybe(lemma('する て いる')),
      maybe(lemma('て いる')),
      lemma('た だ'),
      surface('私 こちら 当方 自分 僕 俺'),
      surface('が も の'),
      lemma('馬鹿 バカ ばか 愚か 世間 甘い 間抜け 悪い 浅はか 間違い おめでたい 単純 迂闊 うかつ 責任 見る'),
    ],
  },
  // 「迅速に対応」というお言葉を、額面どおりに受け取っておりました
  {
    name: '額面どおりに受け取る',
    steps: [
      surface('額面 言葉 字面'),
      surface('どおり 通り'),
      surface('に'),
      lemma('受け取る 受けとる 信じる 取る 解釈'),
    ],
  },
  {
    name: '「折り返す」という言葉を信じて',
    steps: [
      {behind: surface('」')},
      either(
        [surface('という'), maybe(surface('お ご'))],
        [surface('と'), surface('の'), maybe(surface('お'))],
        [surface('を')],
      ),
      maybe(lemma('言葉 約束 説明 返事 案内 宣伝 お言葉 文句 ので')),
      maybe(surface('を に')),
      maybe(surface('、')),
      within(2),
      either([surface('真に'), lemma('受ける')], [lemma('信じる 鵜呑み 真に受ける 頼り 当て 期待')]),
    ],
  },
  // お忘れなのかと心配しておりました
  {
    name: 'お忘れなのかと心配する',
    steps: [
      either(
        [surface('お ご'), surface('忘れ 病気 存じ 休み 不在 留守 旅行 引っ越し')],
        [lemma('倒れる 廃業 閉店 倒産 夜逃げ つぶれる 潰れる 消える 眠る 寝る 壊れる')],
      ),
      within(4),
      surface('か'),
      surface('と'),
      within(1),
      lemma('心配 気 案じる 思う 勘繰る 疑う'),
    ],
  },
  // どなたにも調べていただけないと悟り
  {
    name: 'いただけないと悟る',
    steps: [
      lemma('いただける もらえる くれる くださる 来る'),
      not,
      maybe(surface('の もの'), maybe(lemma('だ'))),
      surface('と'),
      lemma('悟る 悟り 学ぶ 思い知る 諦める あきらめる 観念 覚悟 心得る'),
    ],
  },
  // 返事が来ないのも御社のサービスの一部だと思うことにします
  {
    name: '御社のサービスの一部',
    steps: [
      surface('の'),
      surface('も は が'),
      ...reader,
      surface('の'),
      within(1),
      lemma('サービス 伝統 方針 売り 特色 魅力 おもてなし 個性 流儀 仕様 名物 文化 愛 誠意 やさしさ'),
      within(2),
      lemma('です だ'),
    ],
  },
  {
    name: 'だと思うことにします',
    steps: [
      surface('だ'),
      surface('と'),
      lemma('思う 考える'),
      surface('こと'),
      surface('に'),
      lemma('する'),
    ],
  },
  // お返事をいただけるまでに季節が変わりそうですね
  {
    name: '季節が変わりそうです',
    steps: [
      surface('まで うち 間 頃'),
      surface('に'),
      maybe(surface('は 、')),
      maybe(surface('、')),
      lemma('季節 年 春 夏 秋 冬 桜 雪 世紀 年度 元号 孫 夜 日'),
      surface('が に も'),
      either(
        [
          lemma('変わる 明ける 暮れる 咲く 散る 過ぎる 生まれる なる'),
          maybe(surface('て'), lemma('しまう')),
          surface('そう'),
          surface('です だ な'),
        ],
        [
          lemma('変わる 明ける 暮れる 咲く 散る なる'),
          surface('て'),
          surface('しまい'),
          within(2),
          surface('ね よ'),
        ],
      ),
    ],
  },
  {
    name: 'もう十分楽しませてもらった',
    steps: [
      surface('もう 十分 充分'),
      within(2),
      lemma('楽しむ 堪能 満喫 味わう'),
      maybe(lemma('する')),
      maybe(lemma('せる させる')),
      maybe(surface('て')),
      maybe(lemma('いただく もらう')),
      lemma('ます た'),
    ],
  },
  // 伝言ゲームはもう結構です
  {
    name: '伝言ゲームはもう結構です',
    steps: [
      either(
        [surface('伝言'), surface('ゲーム')],
        [
          lemma(
            'いたちごっこ かくれんぼ 鬼ごっこ 宝探し なぞなぞ クイズ 禅問答 コント 茶番 ままごと 根比べ 我慢比べ 茶番劇 漫才 堂々巡り 押し問答 根競べ',
          ),
        ],
      ),
      maybe(surface('の'), surface('よう'), maybe(surface('な に'))),
      surface('は を に の も です で'),
      within(4),
      lemma(
        '楽しむ 付き合う つきあう 続ける 飽きる 終わる 十分 参加 好き いつ 結構 疲れる やめる する か です',
      ),
    ],
  },
  {
    name: '日記が埋まる',
    steps: [
      lemma('待つ 催促 問い合わせ 電話 説明 送る'),
      maybe(surface('の こと'), maybe(surface('が は も'))),
      within(2),
      lemma('趣味 日課 特技 生きがい 習慣 恒例 行事 年中行事'),
      within(3),
      lemma('なる です'),
    ],
  },
  {
    name: '季節の便りのように',
    steps: [
      lemma('忘れる 遅れる'),
      surface('頃 ころ'),
      surface('に'),
      lemma('届く 来る いただく'),
      within(2),
      lemma('返事 返信 連絡'),
    ],
  },
  {
    name: '夢だったのでしょうか',
    steps: [
      lemma('夢 幻 空耳 錯覚 聞き違い 幻聴 冗談 空想'),
      maybe(lemma('です だ')),
      maybe(lemma('た')),
      maybe(surface('の ん')),
      ...asks,
    ],
  },
]
