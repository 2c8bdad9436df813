import {type Pattern} from '@tactlint/core'

import {either, lemma, maybe, surface, within, without} from '../steps.js'

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
      // さぞお忙しいことと存じます
      {
        notAhead: [
          within(1),
          lemma('忙しい 多忙 お忙しい'),
          without('。', 4),
          surface('と'),
          lemma('存じる 思う'),
        ],
      },
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
]
