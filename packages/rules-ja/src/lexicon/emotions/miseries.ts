import {type Pattern} from '@tactlint/core'
import {either, lemma, maybe, not, surface, within, without} from '../steps.js'

/** Whose lot is pitied. */
const pitied = lemma(
  '子犬 犬 子猫 猫 迷子 囚人 罪人 物乞い 道化 ピエロ 奴隷 サンドバッグ 人質 捨て子 犯罪 犯人 被告 乞食 孤児 難民 亡霊 透明 負け犬 敗者 悪者 厄介 邪魔 物 虫 虫けら ゴミ 実験 モルモット 世界 地獄 悪夢 奈落 迷路 浦島太郎',
)

/** Pictures of misery and bodies that fail: 捨てられた子犬の気分でした, 起き上がる気力もありません, 見るのも嫌になりました. */
export const miseries: readonly Pattern[] = [
  // 迷子の子どものような気分でした, 出口のない迷路で遊ばれている気分です
  {
    name: '子犬の気分でした',
    steps: [
      pitied,
      without('、 。', 3),
      surface('の な みたい よう'),
      maybe(surface('な')),
      lemma('気分 気持ち 心地 心境 思い'),
      lemma('です だ'),
    ],
  },
  {
    name: 'もてあそばれている気分',
    steps: [
      either([lemma('れる られる')], [surface('まるで'), without('、 。', 8)]),
      either(
        [surface('て'), lemma('いる')],
        [lemma('た'), maybe(surface('よう'), surface('な'))],
        [surface('よう'), surface('な')],
      ),
      {notBehind: lemma('生まれる')},
      lemma('気分 気持ち 心境'),
      either([lemma('です だ')], [surface('で に')]),
      {notAhead: [lemma('嬉しい 楽しい 幸せ')]},
    ],
  },
  {
    name: '気力もない',
    steps: [
      surface('気力'),
      surface('も すら さえ'),
      either(
        [lemma('ある 残る 出る 湧く わく'), not],
        [lemma('ない'), lemma('です')],
        [lemma('失せる 尽きる')],
      ),
    ],
  },
  {
    name: '涙も出ない',
    steps: [
      surface('涙 声 溜息 ため息'),
      surface('も すら さえ'),
      lemma('出る 枯れる'),
      {notAhead: [lemma('ほど')]},
    ],
  },
  // 箱を見るのも嫌になりました
  {
    name: '見るのも嫌',
    steps: [
      lemma('見る 聞く 思い出す 考える 触る 開く 話す 書く 開ける 電話 乗る 食べる 着る'),
      maybe(lemma('する')),
      surface('の'),
      surface('も'),
      lemma('いや 嫌 イヤ 辛い つらい 苦痛 怖い 恐ろしい おぞましい'),
    ],
  },
  // もう誰を信じればいいのか分かりません
  {
    name: '何を信じたらいいのか',
    steps: [
      surface('何 誰 どこ どれ なに だれ'),
      surface('を'),
      lemma('信じる 信用 頼る'),
      maybe(lemma('する')),
      surface('たら れば ば て'),
      lemma('いい よい よろしい'),
    ],
  },
  {
    name: '何かあったらどうすれば',
    steps: [
      surface('に'),
      surface('何 もしも'),
      maybe(surface('か の こと')),
      maybe(surface('こと が')),
      lemma('ある'),
      surface('たら'),
      without('。', 5),
      lemma('どう 許す 生きる 責任 誰 恨む 一生'),
    ],
  },
  // 五万円をどぶに捨てました
  {
    name: 'どぶに捨てる',
    steps: [
      either([surface('どぶ 溝 ドブ')], [surface('ど'), surface('ぶ')]),
      surface('に へ'),
      lemma('捨てる'),
    ],
  },
  // 胸をえぐられました, 心が張り裂けそうです
  {
    name: '胸をえぐられる',
    steps: [
      surface('胸 心 心臓 はらわた 魂'),
      surface('を が'),
      lemma(
        'えぐる 抉る 引き裂く 張り裂ける 切り裂く 踏みにじる 踏む 凍る ちぎれる 壊れる 折る つぶれる 押しつぶす 砕ける',
      ),
      {notAhead: [surface('ので ため'), surface('、')]},
      either([lemma('れる られる')], [surface('そう よう 思い')], [lemma('た')], [lemma('ます')]),
    ],
  },
  // 膝から力が抜けました, 天を仰ぎました, 頭を抱えています
  {
    name: '天を仰ぐ',
    steps: [
      either(
        [surface('天'), surface('を'), lemma('仰ぐ')],
        [surface('頭'), surface('を'), lemma('抱える'), {notAhead: [lemma('た'), {partOfSpeech: '名詞'}]}],
        [surface('膝 ひざ 全身'), surface('から'), surface('力'), surface('が'), lemma('抜ける')],
        [
          surface('血'),
          surface('が の'),
          maybe(surface('気')),
          maybe(surface('が')),
          lemma('逆流 引く 凍る'),
        ],
        [
          surface('涙'),
          surface('が も を'),
          lemma('流れる 流す 滲む にじむ 落ちる 浮かぶ 堪える こらえる'),
          {notAhead: [without('。', 6), lemma('感動 嬉しい 笑う 面白い 映画 曲')]},
        ],
        [surface('枕 机 壁'), surface('を'), lemma('叩く 殴る 蹴る')],
        [surface('地団駄 地団太'), surface('を'), lemma('踏む')],
        [surface('歯ぎしり 歯噛み')],
        [surface('目'), surface('も'), lemma('当てる'), lemma('られる'), not],
        [surface('二の句'), surface('が'), lemma('継げる つげる')],
        [surface('見る'), surface('に'), lemma('堪える 耐える'), not],
      ),
    ],
  },
  // 悔しくて泣いてしまいました, 夜通し泣き明かしました; not 隣で赤ちゃんが泣いています
  {
    name: '泣いてしまう',
    steps: [
      either(
        [
          either(
            [surface('私 わたし 家族 家内 妻'), surface('は も と')],
            [surface('電話'), surface('口'), surface('で')],
            [surface('悔しく 情けなく 悲しく つらく 惨めで'), maybe(surface('て'))],
          ),
          maybe(surface('、')),
          lemma('泣く'),
          either([surface('て'), lemma('しまう いる おる')], [surface('まし')], [surface('た')]),
        ],
        [lemma('泣きじゃくる 泣き腫らす 泣きはらす 泣き明かす')],
      ),
      {notAhead: [within(3), lemma('感動 感激 嬉しい 笑う')]},
    ],
  },
  // 心の底から後悔しています, 買ったことを後悔しました
  {
    name: '後悔しています',
    steps: [
      either(
        [surface('底'), surface('から'), lemma('後悔')],
        [surface('本当に 激しく 今さら 心底 つくづく 深く'), lemma('後悔')],
        [lemma('た'), surface('こと の'), surface('を'), maybe(surface('、')), within(2), lemma('後悔')],
      ),
      lemma('する'),
      either([surface('て')], [surface('まし')]),
    ],
  },
  // 残念すぎる, ショックすぎて, 悲しすぎます
  {
    name: '悲しすぎる',
    steps: [
      lemma(
        '残念 ショック 悲しい 悔しい つらい 辛い ひどい 惨め 情けない むなしい 虚しい 腹立たしい 理不尽 不親切 無責任 雑 お粗末 怖い 怪しい いい加減 非常識 失礼 ずさん',
      ),
      lemma('すぎる 過ぎる'),
    ],
  },
  {name: '呆然', steps: [surface('もう ただ 思わず'), surface('呆然 唖然 愕然 絶句 茫然 脱力 放心')]},
  {name: '愕然', steps: [surface('がく'), surface('然'), surface('と'), lemma('する')]},
  {
    name: 'むなしくなる',
    steps: [
      lemma(
        'むなしい 虚しい 空しい 悲しい 悔しい 情けない みじめ 惨め 馬鹿らしい バカらしい 嫌 いや うつ 憂鬱',
      ),
      maybe(surface('に')),
      lemma('なる'),
      either([surface('まし')], [surface('て'), lemma('くる しまう')]),
    ],
  },
  // この一か月を返してほしい
  {
    name: 'この一か月を返してほしい',
    steps: [
      either(
        [surface('この その あの'), within(2), lemma('時間 年 月 か月 ヶ月 日 週間 日間 年間 休日 楽しみ')],
        [lemma('青春 夏休み 休日 時間 笑顔 思い出 老後 平穏')],
      ),
      maybe(surface('間')),
      surface('を'),
      lemma('返す'),
    ],
  },
]
