import {type Pattern} from '@tactlint/core'
import {reader} from './readers.js'
import {asks, either, lemma, maybe, not, surface, within, without} from './steps.js'

const doubtful = lemma(
  '苦手 高度 忙しい お忙しい 大事 立派 大作 優秀 好き お好き 嫌い 面倒 暇 偉い 特別 難しい 人気 透明 自信 余裕 ご多忙 多忙 得意 繊細 慎重 謙虚 気 興味 流儀 事情 つもり 考え いっぱい',
)

/** The writer supposes, admires, wonders or believes, and means the contrary: きっと私の文章が高度すぎたのですね, 真に受けた私が世間知らずでした. */
export const ironies: readonly Pattern[] = [
  // きっと私の文章が高度すぎたのですね, おそらく文字の多いメールは苦手でいらっしゃるのでしょう
  {
    name: 'きっと難しすぎたのですね',
    steps: [
      surface('きっと おそらく たぶん よほど よっぽど 恐らく 多分'),
      without('。', 12),
      doubtful,
      without('。', 6),
      surface('の ん'),
      either(
        [lemma('です'), surface('ね')],
        [surface('でしょ'), surface('う'), maybe(surface('ね けれど けど が')), {notAhead: [surface('か')]}],
        [surface('だ'), surface('と'), lemma('思う 存じる')],
      ),
    ],
  },
  {
    name: 'さぞや',
    steps: [
      surface('さぞや さぞかし さぞ'),
      {notAhead: [within(4), lemma('心 つらい 辛い 苦心 苦労 心配 不便 疲れ お疲れ 困る 喜ぶ 喜び 驚く')]},
      without('。', 14),
      surface('こと でしょ の ん だろ'),
      either([surface('と う です')]),
    ],
  },
  {
    name: '頭がいっぱいなのでしょうけれど',
    steps: [
      without('。', 1),
      lemma('忙しい 大事 多忙 いっぱい 大変 手一杯'),
      within(3),
      surface('の ん'),
      surface('でしょ'),
      surface('う'),
      surface('けれど けど けれども が'),
    ],
  },
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
  // 同じお返事をなさるのか、少し興味があります
  {
    name: '〜のか興味があります',
    steps: [
      surface('の ん'),
      surface('か'),
      maybe(surface('、 が は に も')),
      within(2),
      either(
        [lemma('興味'), surface('が は も'), lemma('ある 湧く わく 尽きる ござる')],
        [lemma('興味深い 見もの 見物')],
        [surface('知り'), surface('たい'), surface('ところ もの')],
        [lemma('拝見'), lemma('する'), lemma('たい')],
      ),
    ],
  },
  // 台本にないことは考えない方針とお見受けします
  {
    name: '〜ない方針とお見受けします',
    steps: [
      either(
        [lemma('ない ん ぬ'), maybe(lemma('方針 主義 お考え 考え つもり こと もの よう'))],
        [lemma('方針 主義 流儀 お好き 好き 苦手 嫌い つもり')],
      ),
      maybe(surface('か だ')),
      surface('と'),
      either([surface('お'), lemma('見受ける 見受け 察す 察し')], [lemma('拝察 推察 お察し 拝見 心得る')]),
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
  // さすが、お客様満足度一位の会社ですね
  {
    name: 'さすが一流の会社ですね',
    steps: [
      surface('さすが さすがは 流石'),
      maybe(surface('は')),
      maybe(surface('、')),
      without('。', 6),
      lemma('会社 企業 航空 銀行 ホテル 大手 一流 一位 トップ 老舗 プロ 専門 窓口 サポート'),
      maybe({partOfSpeech: '名詞'}),
      lemma('です'),
      surface('ね'),
    ],
  },
  // 回答の速さには恐れ入ります
  {
    name: '早さに感服する',
    steps: [
      lemma('早い 速い 遅い 迅速 正確 手際 仕事 悪い よい 熱心 図太い 丁寧'),
      maybe(surface('さ ぶり よさ')),
      surface('に'),
      maybe(surface('は')),
      lemma('恐れ入る 敬服 恐縮 恐れ入り 頭'),
      within(2),
      lemma('ます です た'),
    ],
  },
  // たいへん勉強になりました。契約書というものは、守らなくてもよいのですね
  {
    name: '守らなくてもよいのですね',
    steps: [
      lemma('守る 返す 読む 答える 働く 調べる 謝る 直す 届ける 連絡 確認'),
      maybe(lemma('する')),
      lemma('ない'),
      surface('て'),
      surface('も'),
      lemma('よい いい 構う 済む よろしい'),
      surface('の ん'),
      lemma('です'),
      surface('ね'),
    ],
  },
  // 真冬の水シャワーという貴重な体験
  {
    name: 'という貴重な体験',
    steps: [
      surface('という'),
      lemma('貴重 素敵 素晴らしい 得難い 楽しい すてき 斬新'),
      maybe(surface('な')),
      lemma('体験 経験 機会 時間 趣向 演出 贈り物 サプライズ'),
    ],
  },
  {
    name: '性格の悪さに感心',
    steps: [
      lemma('悪い ひどい 図々しい しつこい 鈍い 雑 冷たい'),
      surface('さ'),
      surface('に'),
      maybe(surface('は')),
      lemma('感心 脱帽 感服 感動 驚嘆'),
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
